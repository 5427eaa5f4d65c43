import type { Dateline } from './dateline/dateline.ts';
import type { Instant } from './instant.ts';
import type { Publication, Story, StoryId, WorkflowState } from './story.ts';

/** What lists, cards and the index need to know of a story without its body. */
export interface StorySummary {
  readonly id: StoryId;
  readonly headline: string;
  readonly slugline: string;
  readonly slug: string;
  readonly categories: readonly string[];
  readonly creditText: string;
  readonly dateline: Dateline | null;
  readonly language: string;
  /** The card's text as the newsroom's settings cut it. */
  readonly excerpt: string;
  readonly workflow: WorkflowState;
  readonly publication: Publication;
  readonly embargoedUntil: Instant | null;
  readonly version: number;
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
}

/** How one glance sorts a story: the filter chips and the glyph in a row. */
export type DeskStatus = 'draft' | 'review' | 'ready' | 'live' | 'changed' | 'held' | 'killed';

/**
 * The two axes (workflow, publication) and the embargo folded into what a row shows at `now`.
 *
 * An embargo in the future counts as held: until then the story is left out of every output.
 */
export function deskStatus(
  story: Pick<Story, 'workflow' | 'publication' | 'embargoedUntil' | 'version'>,
  now: Instant,
): DeskStatus {
  const { publication } = story;
  if (publication.state === 'killed') return 'killed';
  if (publication.state === 'held' || isEmbargoed(story, now)) return 'held';
  if (publication.state === 'live') return story.version > publication.liveVersion ? 'changed' : 'live';
  return story.workflow;
}

/** True while the story's embargo lies in the future of `now`. */
export function isEmbargoed(story: Pick<Story, 'embargoedUntil'>, now: Instant): boolean {
  return story.embargoedUntil !== null && Date.parse(story.embargoedUntil) > Date.parse(now);
}

/** True if readers may see the story at `now`: live and not under embargo. */
export function isReadable(story: Pick<Story, 'publication' | 'embargoedUntil'>, now: Instant): boolean {
  return story.publication.state === 'live' && !isEmbargoed(story, now);
}
