/**
 * The two axes of a story's state (DESIGN.md §1, NEWSROOM.md "States") as one machine: what a desk may do, what comes of
 * it, and why something can't be done.
 *
 * Workflow: draft → review → ready and back. Publication: never → live ⇄ held → killed; a kill is final. A story that
 * no reader has seen may be held too, and is released again.
 */
import { assertNever } from './assert-never.ts';
import type { Instant } from './instant.ts';
import { pageSlug } from './page/permalink.ts';
import { isAsReadersHaveIt } from './readers-version.ts';
import { missingFields, type RequirableField, type RequiredFields } from './required-fields.ts';
import { fail, ok, type Result } from './result.ts';
import type { Publication, Story } from './story.ts';
import { isEmbargoed } from './story-summary.ts';

export const STORY_MOVES = ['to-draft', 'to-review', 'to-ready', 'put-live', 'hold', 'release', 'kill'] as const;
export type StoryMove = (typeof STORY_MOVES)[number];

/** Why a move can't be made now. */
export type MoveHindrance =
  | { readonly kind: 'killed' }
  | { readonly kind: 'already-there' }
  | { readonly kind: 'readers-have-it' }
  | { readonly kind: 'readers-know-it' }
  | { readonly kind: 'never-live' }
  | { readonly kind: 'not-live' }
  | { readonly kind: 'not-held' }
  | { readonly kind: 'fields-missing'; readonly fields: readonly RequirableField[] };

export type RefusedMove = { readonly kind: 'not-allowed'; readonly why: MoveHindrance };

/** What decides whether a move is allowed, besides the story. */
export interface MoveRules {
  readonly now: Instant;
  readonly requiredFields: RequiredFields;
}

/** What a move depends on besides the story. */
export interface MoveTerms extends MoveRules {
  /** The version that readers have, while the story is live; its address must stay good. */
  readonly readersHave: Story | null;
}

/** The story after a move, or why the move is not allowed. An embargo stops no move: it stays in force after it. */
export function moveStory(story: Story, move: StoryMove, terms: MoveTerms): Result<Story, RefusedMove> {
  const why = whyNot(story, move, terms);
  return why === null ? ok(moved(story, move, terms)) : fail({ kind: 'not-allowed', why });
}

/** The moves a desk may offer now. */
export function allowedMoves(story: Story, rules: MoveRules): readonly StoryMove[] {
  return STORY_MOVES.filter((move) => whyNot(story, move, rules) === null);
}

/** Why a move can't be made; null if it can. */
export function whyNot(story: Story, move: StoryMove, { now, requiredFields }: MoveRules): MoveHindrance | null {
  const { publication, workflow } = story;
  if (publication.state === 'killed') return { kind: 'killed' };
  switch (move) {
    case 'to-draft':
      return workflow === 'draft' ? { kind: 'already-there' } : null;
    case 'to-review':
      return workflow === 'review' ? { kind: 'already-there' } : lacking(story, requiredFields['to-review']);
    case 'to-ready':
      return workflow === 'ready' ? { kind: 'already-there' } : lacking(story, requiredFields['to-ready']);
    case 'put-live':
      return isAsReadersHaveIt(story) ? { kind: 'readers-have-it' } : lacking(story, requiredFields['put-live']);
    case 'hold':
      return publication.state === 'held' ? { kind: 'already-there' } : null;
    case 'release':
      if (publication.state !== 'held') return { kind: 'not-held' };
      return seenSince(publication, now) === null ? null : { kind: 'readers-know-it' };
    case 'kill':
      return seenSince(publication, now) === null ? { kind: 'never-live' } : null;
    default:
      return assertNever(move);
  }
}

function lacking(story: Story, required: readonly RequirableField[]): MoveHindrance | null {
  const fields = missingFields(story, required);
  return fields.length === 0 ? null : { kind: 'fields-missing', fields };
}

function moved(story: Story, move: StoryMove, { now, readersHave }: MoveTerms): Story {
  const firstPublishedAt = seenSince(story.publication, now);
  switch (move) {
    case 'to-draft':
      return { ...story, workflow: 'draft' };
    case 'to-review':
      return { ...story, workflow: 'review' };
    case 'to-ready':
      return { ...story, workflow: 'ready' };
    case 'put-live':
      return putLive(story, now, readersHave);
    case 'hold':
      return {
        ...withAddressesOf(story, readersHave),
        publication: { state: 'held', firstPublishedAt, heldAt: now },
      };
    case 'release':
      return { ...story, publication: { state: 'never' } };
    case 'kill':
      return {
        ...story,
        // The notice must stand where readers had the story, whatever the desk has called it since.
        ...(readersHave !== null && { slug: pageSlug(readersHave), formerSlugs: readersHave.formerSlugs }),
        publication: { state: 'killed', firstPublishedAt, killedAt: now },
      };
    default:
      return assertNever(move);
  }
}

/**
 * The story as readers get it from `now` on, or from the end of its embargo. Its address is fixed here, so that no
 * later headline moves it; the one that readers had before leads on to it.
 */
export function putLive(story: Story, now: Instant, readersHave: Story | null): Story {
  const from = story.embargoedUntil !== null && isEmbargoed(story, now) ? story.embargoedUntil : now;
  return {
    ...withAddressesOf({ ...story, slug: pageSlug(story) }, readersHave),
    workflow: 'ready',
    publication: {
      state: 'live',
      firstPublishedAt: seenSince(story.publication, now) ?? from,
      updatedAt: from,
      liveVersion: story.version,
    },
  };
}

function withAddressesOf(story: Story, readersHave: Story | null): Story {
  if (readersHave === null) return story;
  const slug = pageSlug(story);
  const known = [...story.formerSlugs, ...readersHave.formerSlugs, pageSlug(readersHave)];
  return { ...story, formerSlugs: [...new Set(known)].filter((former) => former !== slug) };
}

/** Since when readers have known the story; null if none has: put live under an embargo, it waits for its time. */
function seenSince(publication: Publication, now: Instant): Instant | null {
  if (publication.state === 'never' || publication.firstPublishedAt === null) return null;
  return Date.parse(publication.firstPublishedAt) <= Date.parse(now) ? publication.firstPublishedAt : null;
}
