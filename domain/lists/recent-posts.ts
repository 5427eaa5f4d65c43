import { z } from 'zod';
import { instantSchema } from '../instant.ts';
import { storyIdSchema } from '../story.ts';

/** Holds its card at `rank` (1 is the top), until a time or for good. */
export const pinSchema = z.strictObject({ rank: z.int().min(1), until: instantSchema.nullable() });
export type Pin = Readonly<z.infer<typeof pinSchema>>;

/** A story of this newsroom placed by hand. Empty overrides leave the story's own text. */
export const storyEntrySchema = z.strictObject({
  kind: z.literal('story'),
  storyId: storyIdSchema,
  pin: pinSchema.nullable(),
  headline: z.string(),
  excerpt: z.string(),
});

/** A card for something that is not a story here. `url` may be empty: the headline is then no link. */
export const outsideEntrySchema = z.strictObject({
  kind: z.literal('outside'),
  id: z.uuid(),
  pin: pinSchema.nullable(),
  headline: z.string().min(1),
  excerpt: z.string(),
  url: z.string(),
  publishedAt: instantSchema,
});
export type StoryEntry = Readonly<z.infer<typeof storyEntrySchema>>;
export type OutsideEntry = Readonly<z.infer<typeof outsideEntrySchema>>;
export const entrySchema = z.discriminatedUnion('kind', [storyEntrySchema, outsideEntrySchema]);
export type Entry = Readonly<z.infer<typeof entrySchema>>;

/** A story kept out of the list, and when that was decided. */
export const hiddenSchema = z.strictObject({ storyId: storyIdSchema, at: instantSchema });

/**
 * A curated list: `entries` are what a hand has placed, in order; the newest live stories fill the rest. `removed`
 * remembers the last ten entries taken away, newest first, so that they can be brought back.
 */
export const curatedListSchema = z.strictObject({
  entries: z.array(entrySchema).readonly(),
  hidden: z.array(hiddenSchema).readonly(),
  removed: z.array(entrySchema).max(10).readonly(),
});
export type CuratedList = Readonly<z.infer<typeof curatedListSchema>>;

/**
 * `recent-posts.json`. Preview, export and publish show `draft`; `live` is what the site had at the last publish, and
 * is what the draft is compared with.
 */
export const recentPostsSchema = z.strictObject({
  format: z.literal(1),
  draft: curatedListSchema,
  live: curatedListSchema,
  publishedAt: instantSchema.nullable(),
});
export type RecentPosts = Readonly<z.infer<typeof recentPostsSchema>>;

export const EMPTY_LIST: CuratedList = { entries: [], hidden: [], removed: [] };
export const EMPTY_RECENT_POSTS: RecentPosts = { format: 1, draft: EMPTY_LIST, live: EMPTY_LIST, publishedAt: null };
