import { z } from 'zod';
import type { Result } from '../domain/result.ts';
import type { OpenedStory, OpenStoryFailure } from './opened-story.ts';
import { answer, byId, nothing, request } from './request.ts';
import type { SaveFailure } from './save-failure.ts';
import type { LaterVersion, SameStory, WireCopy, WireFailure, WireList } from './wire.ts';

const wireKey = z.string().min(1).max(4096);
const byWireKey = z.strictObject({ key: wireKey });

export const wireRequests = {
  'wire:list': request(
    z.strictObject({ query: z.string().max(500), offset: z.int().min(0), limit: z.int().min(1).max(1000) }),
    answer<WireList>(),
  ),
  'wire:read': request(byWireKey, answer<Result<WireCopy, WireFailure>>()),
  /** Makes a story of a version, or opens the one that was made of it. */
  'wire:take': request(byWireKey, answer<Result<OpenedStory, WireFailure | OpenStoryFailure | SaveFailure>>()),
  /** `keys` null: all that is on the wire. */
  'wire:mark-read': request(
    z.strictObject({ keys: z.array(wireKey).max(1000).nullable(), isRead: z.boolean() }),
    answer<void>(),
  ),
  'wire:choose-folder': request(nothing, answer<Result<void, { readonly kind: 'cancelled' }>>()),
  'wire:use-own-folder': request(nothing, answer<void>()),
  /** The story of which copy that is pasted is a later version; null if none is. */
  'wire:same-story': request(
    z.strictObject({ headline: z.string().max(2000), slugline: z.string().max(500) }),
    answer<SameStory | null>(),
  ),
  /** Null while there is none. */
  'wire:later-version': request(byId, answer<LaterVersion | null>()),
} as const;
