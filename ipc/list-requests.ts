import { z } from 'zod';
import { curatedListSchema } from '../domain/lists/recent-posts.ts';
import { listIdSchema, listPlaceSchema, type SiteList } from '../domain/lists/site-list.ts';
import type { Result } from '../domain/result.ts';
import type { StorySummary } from '../domain/story-summary.ts';
import { answer, nothing, type Revision, request, revisionInput } from './request.ts';
import type { SaveFailure } from './save-failure.ts';

/** A list as it was read, and of which file. */
export interface ReadList {
  readonly list: SiteList;
  readonly revision: Revision;
}

/** Every list of the newsroom, Recent Posts first, and the stories that they may show within the next day. */
export interface ReadLists {
  readonly lists: readonly ReadList[];
  readonly stories: readonly StorySummary[];
}

type DiskFailure = Exclude<SaveFailure, { readonly kind: 'conflict' | 'deleted-on-disk' }>;

/** `list-conflict`: another hand has changed the file since it was read, or (`null`) deleted it. Nothing was written. */
export type ListSaveFailure = { readonly kind: 'list-conflict'; readonly onDisk: ReadList | null } | DiskFailure;

/** `place-taken`: only one list can lead the front page, or a category's page. */
export type ListMakeFailure = { readonly kind: 'place-taken'; readonly by: string } | DiskFailure;

export type BringBackListFailure = { readonly kind: 'not-found' } | DiskFailure;

/** A card found in a saved feed or page of another site. */
export interface FoundCard {
  readonly headline: string;
  readonly excerpt: string;
  readonly url: string;
  /** `null` where the file does not say. */
  readonly publishedAt: string | null;
}

export interface FoundCards {
  readonly file: string;
  readonly cards: readonly FoundCard[];
}

export type FindCardsFailure =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not-readable'; readonly reason: string }
  | { readonly kind: 'no-cards'; readonly file: string };

const byListId = z.strictObject({ id: listIdSchema });
const nameInput = z.string().trim().min(1).max(80);

/** The curated lists. */
export const listRequests = {
  'lists:read': request(nothing, answer<ReadLists>()),
  'lists:save': request(
    z.strictObject({ id: listIdSchema, draft: curatedListSchema, basedOn: revisionInput }),
    answer<Result<{ readonly revision: Revision }, ListSaveFailure>>(),
  ),
  'lists:create': request(
    z.strictObject({ name: nameInput, place: listPlaceSchema }),
    answer<Result<ReadList, ListMakeFailure>>(),
  ),
  'lists:rename': request(
    z.strictObject({ id: listIdSchema, name: nameInput }),
    answer<Result<ReadList, ListSaveFailure>>(),
  ),
  /** To the trash, from which `lists:bring-back` takes it. */
  'lists:delete': request(byListId, answer<Result<{ readonly name: string }, ListSaveFailure>>()),
  'lists:bring-back': request(byListId, answer<Result<ReadList, BringBackListFailure>>()),
  /** Asks for a saved RSS, Atom or HTML file in a native dialog and reads the cards in it. */
  'lists:find-cards': request(nothing, answer<Result<FoundCards, FindCardsFailure>>()),
} as const;
