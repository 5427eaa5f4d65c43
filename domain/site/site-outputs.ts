/**
 * All files of the published site, as values: where each stands, what it is made from, and how its text is made.
 *
 * Pure: the same stories, settings, list and moment give the same files, whatever order the stories come in.
 */

import type { Picture } from '../body/body.ts';
import type { Instant } from '../instant.ts';
import type { CuratedList } from '../lists/recent-posts.ts';
import type { PlacedList } from '../lists/site-list.ts';
import type { Settings } from '../settings.ts';
import type { Story, StoryId } from '../story.ts';
import { isReadable } from '../story-summary.ts';
import { hasNotice } from './corrected-stories.ts';
import { feedOutputs } from './feed-outputs.ts';
import { listOutputs } from './list-outputs.ts';
import { sitePrinter } from './site-printer.ts';
import type { SiteStory } from './site-story.ts';
import { storyOutputs } from './story-outputs.ts';

export interface SiteInput {
  readonly settings: Settings;
  /** Every story of the newsroom; those that readers may not have are left out here, before anything is made. */
  readonly stories: readonly SiteStory[];
  /** Recent Posts. */
  readonly list: CuratedList;
  /** The newsroom's other lists, in the order of their files; absent: it has none. */
  readonly lists?: readonly PlacedList[];
  readonly now: Instant;
  /** The theme's faces that the site carries: name of the face's file, and its site path. */
  readonly fontPaths: ReadonlyMap<string, string>;
  /** The newsroom's own additions to the theme's stylesheet. */
  readonly extraCss: string;
  /** A short fingerprint of a text. */
  readonly hash: (text: string) => string;
  /** Fingerprint of the program's own way of printing. */
  readonly recipe: string;
}

/**
 * One text file of the site. What pages show is written before them, and they before the lists that lead to them: a
 * reader never meets a link that leads nowhere.
 */
export interface SiteOutput {
  /** Relative to the site's folder: `reed-boats-return/index.html`. */
  readonly file: string;
  readonly order: 'asset' | 'page' | 'list';
  /** What it is made from: a file whose parts are unchanged need not be made again. */
  readonly made: OutputParts;
  readonly storyId: StoryId | null;
  /** Its text; `read` gives a story in full. */
  readonly print: (read: (id: StoryId) => Story) => string;
}

/** Fingerprints of what went into a file. Each part is a reason why it may change. */
export interface OutputParts {
  readonly content: string;
  readonly recentPosts: string;
  readonly ages: string;
  readonly settings: string;
}

/** Two stories that want the same address, or one that wants an address of the site's own. */
export interface AddressConflict {
  readonly file: string;
  readonly storyId: StoryId;
}

export interface SiteFiles {
  readonly outputs: readonly SiteOutput[];
  /** Stories with a page, newest first. */
  readonly stories: readonly SiteStory[];
  /** Pictures that hands have chosen for cards. */
  readonly cardPictures: readonly Picture[];
  readonly conflicts: readonly AddressConflict[];
  /** Links between stories that lead to none that readers may open. */
  readonly brokenLinks: readonly { readonly storyId: StoryId; readonly to: StoryId }[];
}

/** The files of the site at `now`. */
export function siteFiles(input: SiteInput): SiteFiles {
  const { now } = input;
  const live = newestFirst(input.stories.filter(({ summary }) => isReadable(summary, now)));
  const killed = newestFirst(input.stories.filter(({ summary }) => hasNotice(summary.publication)));
  const printer = sitePrinter(input, live);
  const own = [...feedOutputs(input, printer, live), ...listOutputs(input, printer, live, killed)];
  const { outputs, conflicts } = withoutConflicts(own, [
    ...storyOutputs(printer, live.toReversed()),
    ...storyOutputs(printer, killed.toReversed()),
  ]);
  const brokenLinks = live.flatMap(({ summary, links }) =>
    links.flatMap((to) => (printer.pathOf(to) === null ? [{ storyId: summary.id, to }] : [])),
  );
  return { outputs, stories: [...live, ...killed], cardPictures: printer.cards.pictures, conflicts, brokenLinks };
}

/** Each moment is read once, not at every comparison. */
function newestFirst(stories: readonly SiteStory[]): readonly SiteStory[] {
  return stories
    .map((story) => ({ story, at: publishedMs(story), id: story.summary.id }))
    .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
    .map(({ story }) => story);
}

function publishedMs({ summary: { publication } }: SiteStory): number {
  return publication.state === 'never' || publication.firstPublishedAt === null
    ? 0
    : Date.parse(publication.firstPublishedAt);
}

/** The site's own files come first, then the older story: nobody loses an address to a newcomer. */
function withoutConflicts(
  own: readonly SiteOutput[],
  pages: readonly SiteOutput[],
): Pick<SiteFiles, 'outputs' | 'conflicts'> {
  const taken = new Set(own.map(({ file }) => file));
  const outputs: SiteOutput[] = [];
  const conflicts: AddressConflict[] = [];
  for (const page of pages) {
    if (!taken.has(page.file)) outputs.push(page);
    // A redirect gives way in silence: whoever has the address now is what readers should find.
    else if (page.storyId !== null && page.order === 'page') conflicts.push({ file: page.file, storyId: page.storyId });
    taken.add(page.file);
  }
  return { outputs: [...outputs, ...own], conflicts };
}
