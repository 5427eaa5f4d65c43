import type { Block, Figure } from '../body/body.ts';
import { isCanonicalBody, isPlainCanonicalParagraph } from '../body/canonical.ts';
import { parseBody } from '../body/parse-body.ts';
import { figuresOf } from '../body/pictures.ts';
import { plainText } from '../body/plain-text.ts';

/** A paragraph of mere words: its text is its markup, in the file as on the page. */
export interface PlainParagraph {
  readonly type: 'plain';
  readonly html: string;
}
export type PageBlock = Block | PlainParagraph;
export type PageBody = readonly PageBlock[];

/**
 * A body as pages print it. Most lines of a newsroom are paragraphs of mere words; they are not taken apart only to
 * be put together again, so that ten thousand pages cost little. Anything that is not canonical is parsed whole.
 */
export function readPageBody(xhtml: string): PageBody {
  if (xhtml === '') return [];
  if (!isCanonicalBody(xhtml)) return parseBody(xhtml);
  return xhtml
    .split('\n')
    .flatMap((line): PageBlock | Block[] =>
      isPlainCanonicalParagraph(line) ? { type: 'plain', html: textBetweenTags(line) } : [...parseBody(line)],
    );
}

function textBetweenTags(paragraph: string): string {
  return paragraph.slice('<p>'.length, -'</p>'.length);
}

/** Every picture of the body, in reading order. */
export function figuresOfPage(body: PageBody): readonly Figure[] {
  return body.flatMap((block) => (block.type === 'plain' ? [] : figuresOf([block])));
}

/** The plain text of the body's first blocks: more than `words` words of it, if it has so many. */
export function leadingText(body: PageBody, words: number): string {
  const texts: string[] = [];
  let found = 0;
  for (const block of body) {
    if (found > words) break;
    const text = block.type === 'plain' ? block.html : plainText([block]);
    texts.push(text);
    found += text.split(' ', words + 1).length;
  }
  return texts.join('\n');
}
