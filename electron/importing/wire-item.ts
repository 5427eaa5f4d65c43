import { z } from 'zod';
import { parseBody } from '../../domain/body/parse-body.ts';
import { plainText } from '../../domain/body/plain-text.ts';
import { renderDateline } from '../../domain/dateline/render.ts';
import { excerptFrom } from '../../domain/excerpt.ts';
import { type Instant, instantSchema } from '../../domain/instant.ts';
import { wordCount } from '../../domain/word-count.ts';
import type { FoundStory } from './found-story.ts';

const EXCERPT_WORDS = 30;

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

/** The item for a story of a file; `writtenAt` is the file's own time, for copy that tells none. */
export function wireItemFrom(
  { fields, madeAt }: FoundStory,
  place: { readonly file: string; readonly number: number; readonly writtenAt: Instant },
): WireItem {
  const { dateline = null, language = '' } = fields;
  const text = plainText(parseBody(fields.body ?? ''));
  return {
    file: place.file,
    number: place.number,
    headline: fields.headline ?? '',
    slugline: fields.slugline ?? '',
    source: dateline?.source || (fields.copyrightHolder ?? ''),
    dateline: dateline === null ? '' : renderDateline(dateline, language === '' ? {} : { language }).text,
    creditText: fields.creditLine?.text ?? '',
    categories: [...(fields.categories ?? [])],
    language,
    urgency: fields.urgency ?? null,
    excerpt: excerptFrom(text, EXCERPT_WORDS),
    words: wordCount(text, language || 'en'),
    embargoedUntil: fields.embargoedUntil ?? null,
    madeAt: madeAt ?? place.writtenAt,
  };
}
