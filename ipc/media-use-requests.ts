import { z } from 'zod';
import type { Result } from '../domain/result.ts';
import type { PublicationState, StoryId } from '../domain/story.ts';
import { storyIdSchema } from '../domain/story.ts';
import type { BatchReport } from './batch-requests.ts';
import type { AddedPicture, AddPictureFailure } from './picture-requests.ts';
import { answer, nothing, request } from './request.ts';

/** A story that shows a picture, and how often. */
export interface PictureUse {
  readonly id: StoryId;
  readonly headline: string;
  readonly slugline: string;
  readonly publication: PublicationState;
  readonly times: number;
}

/** A picture that no story, template, version or trashed story names. */
export interface UnusedPicture {
  readonly src: string;
  readonly bytes: number;
}

export type UnusedMediaFailure =
  | { readonly kind: 'cancelled' }
  /** Something could not be looked into, so nothing can be said to be unused. */
  | { readonly kind: 'not-readable'; readonly reason: string };

export type TrashMediaFailure = UnusedMediaFailure | { readonly kind: 'not-writable'; readonly reason: string };

const source = z.string().regex(/^media:[0-9a-f]{64}\.[a-z0-9]{2,5}$/u);
const sources = z.array(source).max(100_000);
const length = z.int().min(0).max(999_999);

/** Where pictures are used, and what happens to those that are not. Progress is told by `batch:progress`. */
export const mediaUseRequests = {
  'media:uses': request(z.strictObject({ src: source }), answer<readonly PictureUse[]>()),
  /** Puts another picture in place of one in every story but those named; takes back like any batch (`batch:undo`). */
  'media:replace': request(
    z.strictObject({
      src: source,
      by: z.strictObject({ src: source, width: length, height: length }),
      open: z.array(storyIdSchema).max(1000),
    }),
    answer<BatchReport>(),
  ),
  'media:unused': request(nothing, answer<Result<readonly UnusedPicture[], UnusedMediaFailure>>()),
  'media:trash': request(
    z.strictObject({ sources }),
    answer<Result<{ readonly key: string; readonly moved: readonly string[] }, TrashMediaFailure>>(),
  ),
  'media:restore': request(
    z.strictObject({ key: z.string().regex(/^\d{8}T\d{9}Z$/u), sources }),
    answer<{ readonly restored: number }>(),
  ),
  /** A part of a picture (in pixels) as a picture of its own; the whole one stays. */
  'media:crop': request(
    z.strictObject({ src: source, left: length, top: length, width: length, height: length }),
    answer<Result<AddedPicture, AddPictureFailure>>(),
  ),
} as const;
