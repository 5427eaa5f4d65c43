import { z } from 'zod';
import type { Result } from '../domain/result.ts';
import { type Story, type StoryId, storyIdSchema } from '../domain/story.ts';
import type { WordsChanged } from '../domain/words-changed.ts';
import type { LastGoodVersion, OpenedStory, OpenStoryFailure } from './opened-story.ts';
import { answer, byId, nothing, request } from './request.ts';
import type { SaveFailure } from './save-failure.ts';
import { storyInput } from './story-input.ts';
import type { ExportFailure } from './story-requests.ts';

export interface RescuedStory {
  readonly id: StoryId;
  readonly headline: string;
  readonly rescuedAt: string;
  readonly reason: string;
}

export interface TrashedStory {
  readonly id: StoryId;
  readonly headline: string;
  readonly trashedAt: string;
  readonly emptiedAt: string;
}

export const VERSION_REASONS = [
  'opened-and-changed',
  'work',
  'state-change',
  'published',
  'before-restore',
  'conflict',
  'imported',
  'batch',
] as const;
export type VersionReason = (typeof VERSION_REASONS)[number];

/** One kept version of a story. `key` is its UTC time of keeping and names its file. */
export interface VersionSummary {
  readonly key: string;
  readonly keptAt: string;
  readonly reason: VersionReason;
  readonly name: string;
  readonly words: number;
  /** Against the version before it; null for the first. */
  readonly changed: WordsChanged | null;
  readonly headline: string;
}

const versionKey = z.string().regex(/^\d{8}T\d{9}Z(-\d+)?$/);

/** All that is kept beside the stories: versions, the trash, rescued text. */
export const historyRequests = {
  'trash:list': request(nothing, answer<readonly TrashedStory[]>()),
  'trash:restore': request(byId, answer<Result<OpenedStory, OpenStoryFailure | SaveFailure>>()),

  'history:list': request(byId, answer<readonly VersionSummary[]>()),
  'history:read': request(
    z.strictObject({ id: storyIdSchema, key: versionKey }),
    answer<Result<Story, OpenStoryFailure>>(),
  ),
  'history:keep': request(
    z.strictObject({ id: storyIdSchema, reason: z.enum(VERSION_REASONS) }),
    answer<Result<VersionSummary, OpenStoryFailure | SaveFailure>>(),
  ),
  'history:name': request(
    z.strictObject({ id: storyIdSchema, key: versionKey, name: z.string().max(200) }),
    answer<Result<VersionSummary, OpenStoryFailure | SaveFailure>>(),
  ),

  /** What the history has of the story that a broken file was. */
  'history:last-good': request(z.strictObject({ name: z.string().max(1024) }), answer<LastGoodVersion | null>()),

  'rescue:list': request(nothing, answer<readonly RescuedStory[]>()),
  'rescue:read': request(byId, answer<Result<Story, OpenStoryFailure>>()),
  'rescue:dismiss': request(byId, answer<void>()),
  'rescue:save-copy': request(
    z.strictObject({ story: storyInput }),
    answer<Result<{ readonly file: string }, ExportFailure>>(),
  ),
} as const;
