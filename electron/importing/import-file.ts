import path from 'node:path';
import { assertNever } from '../../domain/assert-never.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { labelOptions } from '../../domain/wire/read-wire.ts';
import { splitWireCopy } from '../../domain/wire/split-wire.ts';
import type { ArticleParts } from './article-parts.ts';
import { decodeText } from './decode-text.ts';
import { binaryAdvice, type FileFormat, formatOf } from './file-format.ts';
import type { FoundStory } from './found-story.ts';
import { partsFromHtml } from './html-article.ts';
import type { ImportFailure } from './import-failure.ts';
import type { ImportOptions } from './import-options.ts';
import { storiesFromJson } from './json-story.ts';
import { partsFromNewsmlG2 } from './newsml-g2.ts';
import { partsFromNitf } from './nitf.ts';
import { readXml, type XmlElement } from './read-xml.ts';
import { storyFromParts } from './story-from-parts.ts';
import { storyFromWireText } from './story-from-wire-text.ts';

export interface FileReading {
  readonly format: FileFormat;
  /** The encoding that the bytes were read in; a guess where nothing proves it. */
  readonly encoding: string;
  readonly isEncodingGuessed: boolean;
  readonly stories: readonly FoundStory[];
}

/**
 * The stories in a file of another program, or of ours. The format is told by the content, then by the extension of
 * `name`; pasted text has the name `-`.
 */
export function readImport(
  name: string,
  bytes: Uint8Array,
  options: ImportOptions,
): Result<FileReading, ImportFailure> {
  const advice = binaryAdvice(bytes);
  if (advice !== null) return fail({ kind: 'unknown-format', reason: advice });
  const decoded = decodeText(bytes);
  if (!decoded.ok) return fail({ kind: 'unknown-format', reason: 'It is not text.' });
  const { text, encoding, guessed } = decoded.value;
  if (text.trim() === '') return fail({ kind: 'no-story', reason: 'It is empty.' });
  const format = formatOf(text, path.extname(name).toLowerCase());
  if (!format.ok) return format;
  const stories = storiesFromText(text, format.value, options);
  if (!stories.ok) return stories;
  if (stories.value.length === 0) return fail({ kind: 'no-story', reason: 'It holds no text for readers.' });
  return ok({ format: format.value, encoding, isEncodingGuessed: guessed, stories: stories.value });
}

type Found = Result<readonly FoundStory[], ImportFailure>;

function storiesFromText(text: string, format: FileFormat, options: ImportOptions): Found {
  switch (format) {
    case 'json':
      return storiesFromJson(text, options);
    case 'nitf':
      return storiesFromXml(text, (root) => [partsFromNitf(root)], options);
    case 'newsml-g2':
      return storiesFromXml(text, partsFromNewsmlG2, options);
    case 'html':
      return ok(storiesFrom([partsFromHtml(text)], options));
    case 'plain-text':
      return ok(splitWireCopy(text, options).map((story) => storyFromWireText(story, options)));
    default:
      return assertNever(format);
  }
}

function storiesFromXml(
  text: string,
  partsFrom: (root: XmlElement) => readonly ArticleParts[],
  options: ImportOptions,
): Found {
  const root = readXml(text);
  if (!root.ok) return fail({ kind: 'broken', reason: `It is damaged XML: ${root.failure.reason}` });
  return ok(storiesFrom(partsFrom(root.value), options));
}

function storiesFrom(parts: readonly ArticleParts[], options: ImportOptions): readonly FoundStory[] {
  const stories = parts.map((one) => storyFromParts(one, labelOptions(options)));
  return stories.filter(({ fields }) => fields.headline !== '' || fields.body !== '');
}
