import { parseBody } from './parse-body.ts';
import { readXhtml } from './read-xhtml.ts';
import { serializeBody } from './serialize-body.ts';

/** What mere words never hold: mark-up, control characters, halves of characters, spaces to collapse. */
const MORE_THAN_WORDS = /[\u0000-\u001f\u007f-\u009f&<>\ud800-\udfff\ufeff\ufffe\uffff]| {2}/;
const PLAIN_TAGS = ['p', 'h2', 'h3'];

/**
 * True if a text is what `serializeBody` would write for it, so that it needs no sanitising.
 *
 * Cheap for files of ours: most lines are passed by a pattern; only the others are read as XHTML and written again
 * for comparison. Anything but plain XHTML is refused before that.
 */
export function isCanonicalBody(xhtml: string): boolean {
  return xhtml === '' || xhtml.split('\n').every(isCanonicalLine);
}

/** The canonical form of any text. */
export function canonicalBody(html: string): string {
  return isCanonicalBody(html) ? html : serializeBody(parseBody(html));
}

/** True for a canonical paragraph or heading without marks: what stands between its tags is its text as it is. */
export function isPlainLine(line: string): boolean {
  const nameEnd = line.indexOf('>');
  const name = line.slice(1, nameEnd);
  if (!PLAIN_TAGS.includes(name) || !line.startsWith('<') || !line.endsWith(`</${name}>`)) return false;
  const text = line.slice(nameEnd + 1, -(nameEnd + 2));
  // Looked at once from end to end: a pattern of words one after another takes five times as long.
  return text !== '' && !text.startsWith(' ') && !text.endsWith(' ') && !MORE_THAN_WORDS.test(text);
}

/** True for one line of a canonical body: one whole block. */
export function isCanonicalLine(line: string): boolean {
  if (isPlainLine(line)) return true;
  return line !== '' && readXhtml(line) !== null && serializeBody(parseBody(line)) === line;
}
