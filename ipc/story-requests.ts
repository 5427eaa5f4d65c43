import { z } from 'zod';
import type { Result } from '../domain/result.ts';
import { correctionSchema, type Story, type StoryId, storyIdSchema } from '../domain/story.ts';
import { type RefusedMove, STORY_MOVES } from '../domain/story-moves.ts';
import type { StorySummary } from '../domain/story-summary.ts';
import type { TrashedStory } from './history-requests.ts';
import type { BrokenFile, OpenedStory, OpenStoryFailure } from './opened-story.ts';
import { answer, byId, nothing, request, revisionInput } from './request.ts';
import type { SavedStory, SaveFailure } from './save-failure.ts';
import { draftInput, noticeInput, storyInput } from './story-input.ts';

export interface StoryList {
  readonly rows: readonly StorySummary[];
  /** Stories that match, of which `rows` is a window. */
  readonly total: number;
  readonly counts: Readonly<Record<StoryFilter, number>>;
  readonly broken: readonly BrokenFile[];
}

export const STORY_FILTERS = ['all', 'draft', 'review', 'ready', 'live', 'held', 'killed'] as const;
export type StoryFilter = (typeof STORY_FILTERS)[number];

/** A story whose embargo ended while nobody was there to publish it. */
export interface EndedEmbargo {
  readonly id: StoryId;
  readonly headline: string;
  readonly until: string;
  /** Live, it goes out with the next publish; else it was only ready. */
  readonly isLive: boolean;
}

export type ExportFailure =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'embargoed'; readonly until: string }
  | { readonly kind: 'not-writable'; readonly reason: string };

/** Why nothing was put on the clipboard. */
export type CopyFailure = Extract<ExportFailure, { readonly kind: 'not-found' | 'embargoed' }>;

export type MoveFailure =
  | { readonly kind: 'not-found' }
  | RefusedMove
  | { readonly kind: 'not-saved'; readonly failure: SaveFailure };

export const storyRequests = {
  'story:list': request(
    z.strictObject({
      query: z.string().max(500),
      filter: z.enum(STORY_FILTERS),
      offset: z.int().min(0),
      limit: z.int().min(1).max(1000),
    }),
    answer<StoryList>(),
  ),
  'story:open': request(byId, answer<Result<OpenedStory, OpenStoryFailure>>()),
  /** The story at hand as its file has it now, for one that another hand has changed. */
  'story:reread': request(byId, answer<Result<OpenedStory, OpenStoryFailure>>()),
  /** Makes a file again for a story whose own was deleted; `conflict` if there is one after all. */
  'story:put-back': request(z.strictObject({ story: storyInput }), answer<Result<SavedStory, SaveFailure>>()),
  'story:create': request(z.strictObject({ draft: draftInput }), answer<Result<OpenedStory, SaveFailure>>()),
  'story:save': request(
    z.strictObject({ story: storyInput, basedOn: revisionInput }),
    answer<Result<SavedStory, SaveFailure>>(),
  ),
  'story:duplicate': request(byId, answer<Result<OpenedStory, OpenStoryFailure | SaveFailure>>()),
  'story:move': request(
    z.strictObject({ id: storyIdSchema, move: z.enum(STORY_MOVES) }),
    answer<Result<OpenedStory, MoveFailure>>(),
  ),
  'story:correct': request(
    z.strictObject({ id: storyIdSchema, kind: correctionSchema.shape.kind, notice: noticeInput }),
    answer<Result<OpenedStory, MoveFailure>>(),
  ),
  /** What readers have of a live story. */
  'story:live-version': request(byId, answer<Result<Story, OpenStoryFailure>>()),
  /** Embargoes that ended since the desk was last open and the site last pressed. */
  'story:ended-embargoes': request(nothing, answer<readonly EndedEmbargo[]>()),
  'story:trash': request(byId, answer<Result<TrashedStory, OpenStoryFailure | SaveFailure>>()),
  'story:export': request(byId, answer<Result<{ readonly file: string }, ExportFailure>>()),
  'corrections:export': request(nothing, answer<Result<{ readonly file: string }, ExportFailure>>()),
  /** Puts the story on the clipboard as markup for another system. */
  'story:copy': request(
    z.strictObject({ id: storyIdSchema, flavour: z.enum(['html', 'wordpress']) }),
    answer<Result<null, CopyFailure>>(),
  ),
  'story:broken-text': request(
    z.strictObject({ name: z.string().max(1024) }),
    answer<Result<{ readonly text: string }, { readonly kind: 'not-readable'; readonly reason: string }>>(),
  ),
} as const;
