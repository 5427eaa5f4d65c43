import { assertNever } from './assert-never.ts';
import type { Instant } from './instant.ts';
import { fail, ok, type Result } from './result.ts';
import type { Publication, Story } from './story.ts';

/** What a desk can do with a story's two states (DESIGN.md §1). */
export const STORY_MOVES = ['to-draft', 'to-review', 'to-ready', 'put-live', 'hold', 'kill'] as const;
export type StoryMove = (typeof STORY_MOVES)[number];

export type RefusedMove = { readonly kind: 'not-allowed'; readonly why: string };

/**
 * The story after a move at `now`, or why the move is not allowed, in a sentence for the editor.
 *
 * Workflow: draft → review → ready and back. Publication: never → live ⇄ held → killed; a kill is final
 * (NEWSROOM.md "States").
 */
export function moveStory(story: Story, move: StoryMove, now: Instant): Result<Story, RefusedMove> {
  const why = whyNot(story, move);
  if (why !== null) return fail({ kind: 'not-allowed', why });
  switch (move) {
    case 'to-draft':
      return ok({ ...story, workflow: 'draft' });
    case 'to-review':
      return ok({ ...story, workflow: 'review' });
    case 'to-ready':
      return ok({ ...story, workflow: 'ready' });
    case 'put-live':
      return ok({ ...story, workflow: 'ready', publication: putLive(story, now) });
    case 'hold':
      return ok({
        ...story,
        publication: { state: 'held', firstPublishedAt: firstPublishedAt(story.publication), heldAt: now },
      });
    case 'kill':
      return ok({
        ...story,
        publication: { state: 'killed', firstPublishedAt: firstPublishedAt(story.publication), killedAt: now },
      });
    default:
      return assertNever(move);
  }
}

/** The moves a desk may offer now. */
export function allowedMoves(story: Story): readonly StoryMove[] {
  return STORY_MOVES.filter((move) => whyNot(story, move) === null);
}

/** Why a move can't be made, as a sentence; null if it can. */
export function whyNot(story: Story, move: StoryMove): string | null {
  if (story.publication.state === 'killed') return 'The story was killed; its address keeps the notice.';
  switch (move) {
    case 'to-draft':
      return story.workflow === 'draft' ? 'The story is a draft already.' : null;
    case 'to-review':
      return story.workflow === 'review' ? 'The story is in review already.' : null;
    case 'to-ready':
      if (story.headline.trim() === '') return 'A ready story needs a headline.';
      return story.workflow === 'ready' ? 'The story is ready already.' : null;
    case 'put-live':
      return whyNotLive(story);
    case 'hold':
      return story.publication.state === 'held' ? 'The story is held already.' : null;
    case 'kill':
      return story.publication.state === 'never' ? 'No reader has seen this story; delete it instead.' : null;
    default:
      return assertNever(move);
  }
}

function whyNotLive(story: Story): string | null {
  if (story.headline.trim() === '') return 'A live story needs a headline.';
  if (story.body.trim() === '') return 'A live story needs text.';
  const { publication } = story;
  return publication.state === 'live' && publication.liveVersion === story.version
    ? 'Readers have this version already.'
    : null;
}

function putLive(story: Story, now: Instant): Publication {
  return {
    state: 'live',
    firstPublishedAt: firstPublishedAt(story.publication) ?? now,
    updatedAt: now,
    liveVersion: story.version,
  };
}

function firstPublishedAt(publication: Publication): Instant | null {
  return publication.state === 'never' ? null : publication.firstPublishedAt;
}
