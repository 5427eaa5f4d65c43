import path from 'node:path';
import { readHtml } from '../../domain/body/read-html.ts';
import { linesOf } from '../../domain/wire/html-lines.ts';
import { decodeText } from './decode-text.ts';
import { binaryAdvice, formatOf } from './file-format.ts';

/**
 * The text of a file that a person should see as pieces before a story is made of it: plain text as it is, a page's
 * visible lines. Null for a file in another format, and for one that is no text.
 */
export function textToReview(
  name: string,
  bytes: Uint8Array,
): { readonly text: string; readonly isPage: boolean } | null {
  if (binaryAdvice(bytes) !== null) return null;
  const decoded = decodeText(bytes);
  if (!decoded.ok) return null;
  const { text } = decoded.value;
  const format = formatOf(text, path.extname(name).toLowerCase());
  if (!format.ok) return null;
  if (format.value === 'html') return { text: linesOf(readHtml(text)).join('\n\n'), isPage: true };
  return format.value === 'plain-text' && text.trim() !== '' ? { text, isPage: false } : null;
}
