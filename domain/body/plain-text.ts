import { paragraphsOf, textOfInlines } from './block-text.ts';
import type { Body } from './body.ts';
import { parseBody } from './parse-body.ts';

/**
 * What a body says, one paragraph a line, without marks: for counts, excerpts and search.
 *
 * A table's cells, a list's lines, captions, credits and the titles of boxes are lines of their own.
 */
export function plainText(body: Body | string): string {
  const blocks = typeof body === 'string' ? parseBody(body) : body;
  return blocks
    .flatMap(paragraphsOf)
    .map(textOfInlines)
    .filter((line) => line !== '')
    .join('\n');
}
