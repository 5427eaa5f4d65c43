import { z } from 'zod';
import type { StoryMatch } from '../domain/find/find-in-story.ts';
import type { SearchFailure } from '../domain/find/find-matches.ts';
import type { Result } from '../domain/result.ts';
import { type PublicationState, type StoryId, storyIdSchema } from '../domain/story.ts';
import { answer, nothing, type Revision, request, revisionInput } from './request.ts';

/** A story with what was found in it, as its file was then. */
export interface FoundStory {
  readonly id: StoryId;
  readonly revision: Revision;
  readonly headline: string;
  readonly slugline: string;
  readonly language: string;
  readonly publication: PublicationState;
  readonly matches: readonly StoryMatch[];
  /** Who else has it open; null when nobody is known to. */
  readonly heldBy: string | null;
}

export interface FoundInStories {
  /** The newest stories first. */
  readonly stories: readonly FoundStory[];
  /** Stories that were looked through. */
  readonly looked: number;
  /** There is more: only the first `MAX_MATCHES` are here. */
  readonly isCut: boolean;
}

/** More than anyone looks through, and few enough for the window to show. */
export const MAX_MATCHES = 5_000;

export type FindInStoriesFailure = SearchFailure | { readonly kind: 'cancelled' };

/** Why a story of a batch was left as it is. */
export type SkippedReason =
  /** It is open in this window: its text on screen may be newer. */
  | { readonly kind: 'open' }
  | { readonly kind: 'held'; readonly by: string }
  /** Its file is not as it was when it was looked through. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'gone' }
  /** Its words could not be saved and wait in a rescue file, or two texts of it wait for a decision. */
  | { readonly kind: 'in-trouble' }
  | { readonly kind: 'not-written'; readonly reason: string };

export interface SkippedStory {
  readonly id: StoryId;
  readonly headline: string;
  readonly why: SkippedReason;
}

/** What a batch did. `key` takes it back; null if nothing was changed. */
export interface BatchReport {
  readonly key: string | null;
  readonly stories: number;
  readonly replacements: number;
  /** Stories that readers have: they see the change with the next publish, not before. */
  readonly live: number;
  readonly skipped: readonly SkippedStory[];
  /** It was stopped before the end. */
  readonly isCancelled: boolean;
}

export interface BatchUndone {
  readonly stories: number;
  readonly skipped: readonly SkippedStory[];
}

const searchInput = z.strictObject({
  query: z.string().max(1000),
  matchCase: z.boolean(),
  wholeWord: z.boolean(),
  isRegex: z.boolean(),
});

const editInput = z.strictObject({
  line: z.int().min(0),
  start: z.int().min(0),
  old: z.string().min(1).max(100_000),
  new: z.string().max(100_000),
});

/** Find and replace in all stories. One of these is under way at a time; `batch:progress` tells how far. */
export const batchRequests = {
  'batch:find': request(searchInput, answer<Result<FoundInStories, FindInStoriesFailure>>()),
  'batch:replace': request(
    z.strictObject({
      stories: z
        .array(
          z.strictObject({
            id: storyIdSchema,
            revision: revisionInput,
            edits: z.array(editInput).min(1).max(MAX_MATCHES),
          }),
        )
        .max(MAX_MATCHES),
      /** Stories of which this window has a text that may be newer than the file's. */
      open: z.array(storyIdSchema).max(1000),
    }),
    answer<BatchReport>(),
  ),
  'batch:cancel': request(nothing, answer<void>()),
  'batch:undo': request(
    z.strictObject({ key: z.string().max(40), open: z.array(storyIdSchema).max(1000) }),
    answer<BatchUndone>(),
  ),
} as const;
