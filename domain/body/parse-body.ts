import type { Body } from './body.ts';
import { normaliseBody } from './normalise-body.ts';
import { readBlocks } from './read-blocks.ts';
import { OUTERMOST } from './read-context.ts';
import { readHtml } from './read-html.ts';
import { readXhtml } from './read-xhtml.ts';

/**
 * A body from any text whatever: the one sanitiser, used at every entry (file, paste, import).
 *
 * It does not filter, it rebuilds: the text is read as plain XHTML or else as a browser would read HTML, and only what
 * the vocabulary knows is constructed from it. No word is lost but those of elements that show none (`script`,
 * `style`, `template`, `iframe` …): unknown elements are unwrapped, unknown blocks become paragraphs.
 */
export function parseBody(html: string): Body {
  return normaliseBody(readBlocks(readXhtml(html) ?? readHtml(html), OUTERMOST));
}
