import { z } from 'zod';
import { slugFromHeadline } from '../slug.ts';
import { DEFAULT_RULES } from './fill-rules.ts';
import { type CuratedList, EMPTY_LIST, type RecentPosts, recentPostsSchema } from './recent-posts.ts';

/** Names a list, and its file: `recent-posts.json`, or one of `lists/`. */
export const listIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(60);
export type ListId = z.infer<typeof listIdSchema>;

/** The list that every newsroom has: the theme's Recent Posts. */
export const RECENT_POSTS: ListId = 'recent-posts';

/** Where a list made by the newsroom stands on the site. */
export const listPlaceSchema = z.discriminatedUnion('kind', [
  /** Leads the front page: its first card large, the others under it. */
  z.strictObject({ kind: z.literal('front') }),
  /** Leads the page of a category; the category's other stories follow, newest first. */
  z.strictObject({ kind: z.literal('category'), category: z.string().min(1) }),
  /** Stands under Recent Posts beside every page, with its name over it. */
  z.strictObject({ kind: z.literal('sidebar') }),
]);
export type ListPlace = Readonly<z.infer<typeof listPlaceSchema>>;

/** A file of `lists/`: a curated list as in `recent-posts.json`, with a name and a place. */
export const listFileSchema = recentPostsSchema.extend({ name: z.string().min(1), place: listPlaceSchema });
export type ListFile = Readonly<z.infer<typeof listFileSchema>>;

/** A list of the newsroom, whichever file it is in. */
export interface SiteList extends RecentPosts {
  readonly id: ListId;
  /** Empty for Recent Posts, which the theme names in the language of each page. */
  readonly name: string;
  readonly place: ListPlace | { readonly kind: 'recent-posts' };
}

/** A named list as a site or a page shows it. */
export interface PlacedList {
  readonly id: ListId;
  readonly name: string;
  readonly place: SiteList['place'];
  readonly list: CuratedList;
}

/** The drafts of the lists, which the next press shows. */
export function draftLists(lists: readonly SiteList[]): readonly PlacedList[] {
  return lists.map(({ id, name, place, draft }) => ({ id, name, place, list: draft }));
}

/** A list that a hand has just made. One for a category fills itself with that category. */
export function newListFile(name: string, place: ListPlace): ListFile {
  const categories = place.kind === 'category' ? [place.category] : [];
  const draft = { ...EMPTY_LIST, rules: { ...DEFAULT_RULES, categories } };
  return { format: 1, name, place, draft, live: EMPTY_LIST, publishedAt: null };
}

/** A file name for a list of this name that none of `taken` has. */
export function listIdFor(name: string, taken: ReadonlySet<ListId>): ListId {
  const wanted = slugFromHeadline(name, 'en')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '');
  const base = wanted || 'list';
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/**
 * The list that has a place which only one can have (the front page, a category's page); null if it is free, or may
 * be had by several. Of two that other hands have put there, the first by file name has it.
 */
export function holderOf<List extends Pick<PlacedList, 'place'>>(
  lists: readonly List[],
  place: SiteList['place'],
): List | null {
  if (place.kind === 'sidebar') return null;
  return lists.find((list) => isSamePlace(list.place, place)) ?? null;
}

function isSamePlace(one: SiteList['place'], other: SiteList['place']): boolean {
  if (one.kind === 'category' && other.kind === 'category') {
    return one.category.toLowerCase() === other.category.toLowerCase();
  }
  return one.kind === other.kind;
}
