import type { Picture } from '../body/body.ts';
import { storyLinks } from '../body/story-links.ts';
import { creditedNames } from '../page/credits.ts';
import { figuresOfPage, leadingText, readPageBody } from '../page/page-body.ts';
import { formerPermalinks, permalink } from '../page/permalink.ts';
import type { Settings } from '../settings.ts';
import type { Correction, Story, StoryId } from '../story.ts';
import type { StorySummary } from '../story-summary.ts';
import { summaryFromStory } from '../summary-from-story.ts';

/** What the site knows of a story beside its own page: for lists, feeds, redirects and the search. */
export interface SiteStory {
  readonly summary: StorySummary;
  /** Hash of the text that readers have. */
  readonly revision: string;
  /** Site path of its page. */
  readonly path: string;
  readonly formerPaths: readonly string[];
  readonly authors: readonly string[];
  readonly keywords: readonly string[];
  readonly corrections: readonly Correction[];
  /** Stories that its text links to. */
  readonly links: readonly StoryId[];
  /** The first picture: the one that cards show. */
  readonly picture: Picture | null;
  /** Every picture that its page shows. */
  readonly pictures: readonly Picture[];
  /** What an editor should mend before readers see it. */
  readonly flaws: readonly StoryFlaw[];
}

/** What the publish sheet warns of; none of them stops a press. */
export type StoryFlaw = 'no-credit' | 'no-alt-text' | 'no-category';

/** The facts of a story whose text has this revision. */
export function siteStoryFrom(story: Story, revision: string, settings: Settings): SiteStory {
  const body = readPageBody(story.body);
  const pictures = figuresOfPage(body).map(({ picture }) => picture);
  // A story that was never live has no address yet; the moment only fills the dates of a pattern.
  const path = permalink(story, settings, story.createdAt);
  return {
    summary: summaryFromStory(story, leadingText(body, settings.excerptWords), settings),
    revision,
    path,
    formerPaths: formerPermalinks(story, settings, story.createdAt),
    authors: creditedNames(story.creditLine),
    keywords: story.keywords,
    corrections: story.corrections,
    links: storyLinks(story.body),
    picture: pictures[0] ?? null,
    pictures,
    flaws: flawsOf(story, pictures),
  };
}

function flawsOf({ creditLine, categories }: Story, pictures: readonly Picture[]): readonly StoryFlaw[] {
  return [
    ...(creditLine === null ? (['no-credit'] as const) : []),
    ...(pictures.some(({ alt }) => alt === null) ? (['no-alt-text'] as const) : []),
    ...(categories.length === 0 ? (['no-category'] as const) : []),
  ];
}
