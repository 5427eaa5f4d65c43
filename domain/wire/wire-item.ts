import { z } from 'zod';
import { instantSchema } from '../instant.ts';

/** One version of an agency's story as the wire lists it, without its text. */
export const wireItemSchema = z.strictObject({
  /** Name of its file, relative to the wire's folder, with `/`. */
  file: z.string().min(1),
  /** Its place among the stories of the file, from 0. */
  number: z.int().min(0),
  headline: z.string(),
  slugline: z.string(),
  /** The agency; empty where the copy names none. */
  source: z.string(),
  /** As printed; empty for none. */
  dateline: z.string(),
  creditText: z.string(),
  categories: z.array(z.string()),
  language: z.string(),
  urgency: z.int().nullable(),
  excerpt: z.string(),
  words: z.int(),
  embargoedUntil: instantSchema.nullable(),
  madeAt: instantSchema,
});
export type WireItem = Readonly<z.infer<typeof wireItemSchema>>;

/** What names one version of the wire, and a story's `wireSource.file`: the file, and which of several stories in it. */
export function wireKey({ file, number }: Pick<WireItem, 'file' | 'number'>): string {
  return number === 0 ? file : `${file}#${number + 1}`;
}
