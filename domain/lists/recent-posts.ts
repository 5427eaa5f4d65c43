import { z } from 'zod';
import { instantSchema } from '../instant.ts';
import { storyIdSchema } from '../story.ts';
import { cardPictureSchema } from './card-picture.ts';
import { DEFAULT_RULES, fillRulesSchema } from './fill-rules.ts';

/** Holds its card at `rank` (1 is the top), until a time or for good. */
export const pinSchema = z.strictObject({ rank: z.int().min(1), until: instantSchema.nullable() });
export type Pin = Readonly<z.infer<typeof pinSchema>>;

/** A story of this newsroom placed by hand. Empty overrides, and no picture, leave the story its own. */
export const storyEntrySchema = z.strictObject({
  kind: z.literal('story'),
  storyId: storyIdSchema,
  pin: pinSchema.nullable(),
  headline: z.string(),
  excerpt: z.string(),
  picture: cardPictureSchema.exactOptional(),
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
  picture: cardPictureSchema.exactOptional(),
});
export type StoryEntry = Readonly<z.infer<typeof storyEntrySchema>>;
export type OutsideEntry = Readonly<z.infer<typeof outsideEntrySchema>>;
export const entrySchema = z.discriminatedUnion('kind', [storyEntrySchema, outsideEntrySchema]);
export type Entry = Readonly<z.infer<typeof entrySchema>>;

/** A story kept out of the list, and when that was decided. */
export const hiddenSchema = z.strictObject({ storyId: storyIdSchema, at: instantSchema });

/**
 * A curated list: `entries` are what a hand has placed, in order; the newest live stories that `rules` allow fill the
 * rest. `removed` remembers the last ten entries taken away, newest first, so that they can be brought back. Lists
 * written before there were rules have none, and fill themselves as they always did.
 */
export const curatedListSchema = z.strictObject({
  entries: z.array(entrySchema).readonly(),
  hidden: z.array(hiddenSchema).readonly(),
  removed: z.array(entrySchema).max(10).readonly(),
  rules: fillRulesSchema.default(DEFAULT_RULES),
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

export const EMPTY_LIST: CuratedList = { entries: [], hidden: [], removed: [], rules: DEFAULT_RULES };
export const EMPTY_RECENT_POSTS: RecentPosts = { format: 1, draft: EMPTY_LIST, live: EMPTY_LIST, publishedAt: null };
