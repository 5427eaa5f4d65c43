import { parseBody } from './parse-body.ts';
import { readXhtml } from './read-xhtml.ts';
import { serializeBody } from './serialize-body.ts';

/** A paragraph of mere words, as most lines are: no mark-up, no control character, no space to collapse. */
const WORD = '[^\\u0000-\\u0020\\u007f-\\u009f&<>\\ud800-\\udfff\\ufeff\\ufffe\\uffff]+';
const PLAIN_LINE = new RegExp(`^<(p|h2|h3)>${WORD}(?: ${WORD})*</\\1>$`);

/**
 * True if a text is what `serializeBody` would write for it, so that it needs no sanitising.
 *
 * Cheap for files of ours: most lines are passed by a pattern; only the others are read as XHTML and written again
 * for comparison. Anything but plain XHTML is refused before that.
 */
export function isCanonicalBody(xhtml: string): boolean {
  if (xhtml === '' || xhtml === lastCanonical) return true;
  const isCanonical = xhtml.split('\n').every(isCanonicalLine);
  if (isCanonical) lastCanonical = xhtml;
  return isCanonical;
}

/** A press reads a story's file and then its body: the second look at the same text costs nothing. */
let lastCanonical = '';

/** The canonical form of any text. */
export function canonicalBody(html: string): string {
  return isCanonicalBody(html) ? html : serializeBody(parseBody(html));
}

/** True for a canonical paragraph or heading without marks: what stands between its tags is its text as it is. */
export function isPlainLine(line: string): boolean {
  return PLAIN_LINE.test(line);
}

/** True for a paragraph of mere words among lines that are known to be canonical: a look for marks is enough. */
export function isPlainCanonicalParagraph(line: string): boolean {
  return line.startsWith('<p>') && line.indexOf('<', 1) === line.length - '</p>'.length && !line.includes('&');
}

/** True for one line of a canonical body: one whole block. */
export function isCanonicalLine(line: string): boolean {
  if (isPlainLine(line)) return true;
  return line !== '' && readXhtml(line) !== null && serializeBody(parseBody(line)) === line;
}
