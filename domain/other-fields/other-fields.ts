import { z } from 'zod';
import { associations, SHARED_LISTS, UNKNOWN_FIELDS } from './ninjs-item.ts';
import { text } from './ninjs-values.ts';

const DEEPEST = 20;

/**
 * What other programs have put into a story's file and Dateline has no slot for, in ninjs's own form: whole properties,
 * items of lists that Dateline writes into too, and more about an item that is Dateline's (a keyword's `uri`).
 *
 * It is kept as it is and shown nowhere. Like a body it is rebuilt from a closed vocabulary, that of ninjs 3.1, so that
 * every file stays valid.
 */
export const otherFieldsSchema = z
  .strictObject({
    ...SHARED_LISTS,
    ...UNKNOWN_FIELDS,
    associations,
    /** Only of a story without a dateline. */
    located: text,
    /** What a newer Dateline keeps there. */
    desk: z.record(
      z.string(),
      z.unknown().refine((value) => isShallow(value, DEEPEST)),
    ),
    /** The body that other bodies and renditions tell; with another one they are out of date. Never in a file. */
    textOf: z.string(),
  })
  .partial();
export type OtherFields = Readonly<z.infer<typeof otherFieldsSchema>>;
export type OtherField = keyof OtherFields;

/** All that can stand here, in the order in which it is written. */
export const OTHER_FIELDS = otherFieldsSchema.keyof().options.toSorted();

/** True for a value that a program can walk through without end of its stack. */
function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((each) => isShallow(each, levels - 1));
}
