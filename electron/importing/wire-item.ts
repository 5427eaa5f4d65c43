import { parseBody } from '../../domain/body/parse-body.ts';
import { plainText } from '../../domain/body/plain-text.ts';
import { renderDateline } from '../../domain/dateline/render.ts';
import { excerptFrom } from '../../domain/excerpt.ts';
import type { Instant } from '../../domain/instant.ts';
import type { WireItem } from '../../domain/wire/wire-item.ts';
import { wordCount } from '../../domain/word-count.ts';
import type { FoundStory } from './found-story.ts';

const EXCERPT_WORDS = 30;

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
