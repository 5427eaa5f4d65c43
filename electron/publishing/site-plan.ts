import type { ChangeReason, PlannedChange } from '../../domain/site/press-sheet.ts';
import type { MediaOutput } from '../../domain/site/site-media.ts';
import type { OutputParts, SiteFiles, SiteOutput } from '../../domain/site/site-outputs.ts';
import type { SiteStory } from '../../domain/site/site-story.ts';
import type { Pressed, SiteManifest } from './site-manifest.ts';

/** A file of the theme (a face) that is copied as it is. */
export interface AssetOutput {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface PlanInput {
  readonly files: SiteFiles;
  readonly media: readonly MediaOutput[];
  readonly assets: readonly AssetOutput[];
  readonly manifest: SiteManifest;
  /** Bytes of a file in the site's folder; -1 if there is none. */
  readonly sizeOnDisk: (file: string) => number;
}

/** One file to write, with what it takes to make it. */
export type Job =
  | { readonly kind: 'asset'; readonly asset: AssetOutput; readonly change: PlannedChange }
  | { readonly kind: 'media'; readonly media: MediaOutput; readonly change: PlannedChange }
  | { readonly kind: 'text'; readonly output: SiteOutput; readonly change: PlannedChange };

/** What a press will do: its writings in order (assets, pictures, pages, lists), then its removals. */
export interface SitePlan {
  readonly jobs: readonly Job[];
  readonly removals: readonly PlannedChange[];
  /** Files that are as they should be, with what is known of them. */
  readonly kept: ReadonlyMap<string, Pressed>;
}

const NO_PARTS: OutputParts = { content: '', recentPosts: '', ages: '', settings: '' };
const ORDER = { asset: 0, page: 1, list: 2 } as const;

/** Compares the files that the site should have with those that a press wrote before. */
export function planSite({ files, media, assets, manifest, sizeOnDisk }: PlanInput): SitePlan {
  const kept = new Map<string, Pressed>();
  const stories = new Map<string, SiteStory>(files.stories.map((story) => [story.summary.id, story]));
  const formerPages = pagesBefore(manifest);
  const judge = (file: string, made: OutputParts, storyId: string, leadsOn = false): PlannedChange | null => {
    const known = manifest.files.get(file);
    // What a killed press began may be old or new or neither.
    const isThere = known !== undefined && !manifest.begun.has(file) && sizeOnDisk(file) === known.size;
    if (isThere && isSame(known.made, made)) {
      kept.set(file, known);
      return null;
    }
    const reason =
      known === undefined
        ? whyNew(storyId, { stories, manifest, formerPages })
        : whyChanged(known, made, { isThere, leadsOn, stories });
    return { kind: known === undefined ? 'new' : 'changed', file, reason, storyId };
  };
  const texts = [...files.outputs].sort((a, b) => ORDER[a.order] - ORDER[b.order]);
  const jobs: readonly Job[] = [
    ...assets.flatMap((asset) =>
      withChange(judge(asset.file, NO_PARTS, ''), (change) => ({ kind: 'asset', asset, change })),
    ),
    ...media.flatMap((one) =>
      withChange(judge(one.file, NO_PARTS, ''), (change) => ({ kind: 'media', media: one, change })),
    ),
    ...texts.flatMap((output) =>
      withChange(judge(output.file, output.made, output.storyId ?? '', leadsOnToStory(output)), (change) => ({
        kind: 'text',
        output,
        change,
      })),
    ),
  ];
  const wanted = new Set([...kept.keys(), ...jobs.map(({ change }) => change.file)]);
  return { jobs, kept, removals: removals(manifest, wanted, stories) };
}

/** At a story's former address: what is of a story and is not its page. */
function leadsOnToStory({ order, storyId }: SiteOutput): boolean {
  return storyId !== null && order !== 'page';
}

function withChange(change: PlannedChange | null, job: (change: PlannedChange) => Job): readonly Job[] {
  return change === null ? [] : [job(change)];
}

function isSame(a: OutputParts, b: OutputParts): boolean {
  return a.content === b.content && a.recentPosts === b.recentPosts && a.ages === b.ages && a.settings === b.settings;
}

/** Where the page of each story stood before. */
function pagesBefore({ files }: SiteManifest): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const [file, { storyId }] of files) if (storyId !== '') pages.set(storyId, file);
  return pages;
}

interface Before {
  readonly stories: ReadonlyMap<string, SiteStory>;
  readonly manifest: SiteManifest;
  readonly formerPages: ReadonlyMap<string, string>;
}

function whyNew(storyId: string, { stories, manifest, formerPages }: Before): ChangeReason {
  const story = stories.get(storyId);
  if (story === undefined) return 'new-file';
  if (formerPages.has(storyId)) return 'slug-changed';
  const { embargoedUntil } = story.summary;
  // An embargo that ended before the last press was no reason to wait for this one.
  const liftedSince = embargoedUntil !== null && Date.parse(embargoedUntil) > (Date.parse(manifest.pressedAt) || 0);
  return liftedSince ? 'embargo-lifted' : 'first-published';
}

function whyChanged(
  known: Pressed,
  made: OutputParts,
  {
    isThere,
    leadsOn,
    stories,
  }: {
    readonly isThere: boolean;
    readonly leadsOn: boolean;
    readonly stories: ReadonlyMap<string, SiteStory>;
  },
): ChangeReason {
  if (!isThere) return 'missing';
  if (leadsOn && known.made.content !== made.content) return 'slug-changed';
  if (known.made.content !== made.content) {
    return stories.get(known.storyId)?.summary.publication.state === 'killed' ? 'withdrawn' : 'edited';
  }
  if (known.made.settings !== made.settings) return 'settings';
  return known.made.recentPosts !== made.recentPosts ? 'recent-posts' : 'ages';
}

function removals(
  { files, begun }: SiteManifest,
  wanted: ReadonlySet<string>,
  stories: ReadonlyMap<string, SiteStory>,
): readonly PlannedChange[] {
  const ours = new Map([...begun].map((file) => [file, '']));
  for (const [file, { storyId }] of files) ours.set(file, storyId);
  return [...ours]
    .filter(([file]) => !wanted.has(file))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, storyId]) => ({ kind: 'removed', file, storyId, reason: whyRemoved(storyId, stories) }));
}

function whyRemoved(storyId: string, stories: ReadonlyMap<string, SiteStory>): ChangeReason {
  if (storyId === '') return 'not-needed';
  return stories.has(storyId) ? 'slug-changed' : 'no-longer-live';
}
