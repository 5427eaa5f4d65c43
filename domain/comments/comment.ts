import { z } from 'zod';
import { instantSchema } from '../instant.ts';

/** Longer than anything one says in a margin. */
export const MAX_COMMENT_LENGTH = 5_000;

/**
 * What a comment is about: the words themselves, and where to look for them.
 *
 * `start` counts characters (UTF-16) of the body's `passageText`. `before` and `after` are the words around it, by
 * which it is known again when it was taken out and put back.
 */
export const passageSchema = z.strictObject({
  start: z.int().min(0),
  quote: z.string().min(1),
  before: z.string(),
  after: z.string(),
});
export type Passage = Readonly<z.infer<typeof passageSchema>>;

/** What somebody of the desk says of a passage, for the desk alone: it stands in no page, feed or exported file. */
export const commentSchema = z.strictObject({
  id: z.uuid().lowercase(),
  /** The name of who wrote it, as the computer knows them. */
  author: z.string(),
  text: z.string().min(1).max(MAX_COMMENT_LENGTH),
  writtenAt: instantSchema,
  /** When it was last edited, resolved or reopened. */
  changedAt: instantSchema,
  /** Who settled it; null while it is open. */
  resolvedBy: z.string().nullable(),
  passage: passageSchema,
});
export type Comment = Readonly<z.infer<typeof commentSchema>>;
