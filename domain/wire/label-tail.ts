/** Names what a copied page shows below the story: the site's name, its list of other stories, the cookie notice. */
import { ageFromText } from './age.ts';
import type { TextBlock } from './blocks.ts';
import { isCookieNotice, isListHeading, isScrap } from './furniture.ts';
import type { LabelledBlock } from './pieces.ts';
import { isSignOff, type SignOffNames } from './sign-offs.ts';
import type { WireWords } from './wire-words.ts';

/** A card has at most headline, excerpt and age; further lines before an age are not the card's. */
const LINES_OF_A_CARD = 3;

/** Where the page below the story begins; the number of blocks if the copy is a story alone. */
export function findTail(blocks: readonly TextBlock[], names: SignOffNames): number {
  const start = listStart(blocks, names.words) ?? cookieNoticeStart(blocks) ?? blocks.length;
  return start >= 3 && isSiteName(blocks, start - 1, names) ? start - 1 : start;
}

/** Labels the blocks from there on. */
export function labelTail(blocks: readonly TextBlock[], names: SignOffNames): readonly LabelledBlock[] {
  const { words } = names;
  const asScrap = (block: TextBlock) => scrap(block, words);
  const labelled: LabelledBlock[] = [];
  let waiting: TextBlock[] = [];
  for (const [at, block] of blocks.entries()) {
    if (ageFromText(block.text) !== null && waiting.length > 0) {
      labelled.push(
        ...waiting.slice(0, 1 - LINES_OF_A_CARD).map(asScrap),
        card([...waiting, block].slice(-LINES_OF_A_CARD)),
      );
      waiting = [];
    } else if (isListHeading(block.text, words) || isCookieNotice(block.text) || isScrap(block.text, words)) {
      labelled.push(...waiting.map(asScrap), asScrap(block));
      waiting = [];
    } else if (at === 0 && isSiteName(blocks, at, names)) {
      labelled.push({ role: 'site-name', block });
    } else {
      waiting.push(block);
    }
  }
  return [...labelled, ...waiting.map(asScrap)];
}

function scrap(block: TextBlock, words: WireWords): LabelledBlock {
  if (isListHeading(block.text, words)) return { role: 'list-heading', block };
  return { role: isCookieNotice(block.text) ? 'cookie-notice' : 'left-over', block };
}

function card(blocks: readonly TextBlock[]): LabelledBlock {
  const source = { start: blocks[0]?.source.start ?? 0, end: blocks.at(-1)?.source.end ?? 0 };
  const text = blocks.map((block) => block.text).join('\n');
  return { role: 'recent-post', block: { text, source, lines: blocks.flatMap((block) => block.lines) } };
}

function listStart(blocks: readonly TextBlock[], words: WireWords): number | null {
  const ages = blocks.flatMap((block, at) => (ageFromText(block.text) === null ? [] : [at]));
  const heading = blocks.findIndex((block, at) => {
    const isNear = ages.some((age) => age > at && age <= at + LINES_OF_A_CARD + 1);
    return isListHeading(block.text, words) && isNear;
  });
  if (heading !== -1) return heading;
  const [first, second] = ages;
  // Two ages make a list without a heading; one may be the age of the story itself.
  if (first === undefined || second === undefined || first < 3) return null;
  return /…$|\.\.\.$/u.test(blocks[first - 1]?.text ?? '') ? first - 2 : first - 1;
}

function cookieNoticeStart(blocks: readonly TextBlock[]): number | null {
  const at = blocks.findIndex((block, index) => index >= blocks.length - 2 && isCookieNotice(block.text));
  return at > 0 ? at : null;
}

/** A short line that is no sentence, above the page's list or notice: the name of the paper, printed under the story. */
function isSiteName(blocks: readonly TextBlock[], at: number, names: SignOffNames): boolean {
  const [text = '', next = ''] = [blocks[at]?.text, blocks[at + 1]?.text];
  const isShort = text.length <= 60 && text.split(/\s+/u).length <= 6;
  const isAboveFurniture = isListHeading(next, names.words) || isCookieNotice(next);
  return (
    isShort &&
    isAboveFurniture &&
    !/[.,:;!?…"”’)]$/u.test(text) &&
    !isSignOff(text, names) &&
    !isScrap(text, names.words)
  );
}
