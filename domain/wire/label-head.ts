/** Names what stands above the text of a pasted story: headers, headline, credit lines and their like. */
import { parseDatelineStart } from '../dateline/parse.ts';
import { sliceBlock, type TextBlock } from './blocks.ts';
import { recogniseCreditLine } from './credit-lines.ts';
import { isEmbargoLine } from './embargo.ts';
import { categoriesFromLine, isScrap } from './furniture.ts';
import type { LabelOptions } from './label-options.ts';
import { isAdvisory, isHeader, isTimeOfIssue, updateTagOf } from './notices.ts';
import type { LabelledBlock, WireRole } from './pieces.ts';
import { mayBeSlugline, sluglineFromLine } from './slugline.ts';
import type { WireWords } from './wire-words.ts';

const LONGEST_HEADLINE = 200;
const LONGEST_HEADLINE_WITH_STOP = 100;

interface Head {
  readonly labelled: readonly LabelledBlock[];
  /** Blocks that are not the story's text; it begins after them. */
  readonly count: number;
}

/** Labels the blocks before the first paragraph. */
export function labelHead(blocks: readonly TextBlock[], options: LabelOptions): Head {
  const found: LabelledBlock[] = [];
  const menuEnd = blocks.findIndex((block) => categoriesFromLine(block.text, options.words) !== null);
  let count = 0;
  for (const [at, block] of blocks.entries()) {
    const roles = new Set(found.map(({ role }) => role));
    const textsBelow = blocks.slice(at + 1, at + 3).map(({ text }) => text);
    const isMenu = at < menuEnd && block.text.split(' ').length <= 4;
    const role = isMenu ? 'left-over' : headRole(block.text, textsBelow, { roles, options });
    if (role === null) break;
    found.push(...labelled(block, role, options.words));
    count += 1;
  }
  return { labelled: found, count };
}

interface HeadContext {
  readonly roles: ReadonlySet<WireRole>;
  readonly options: LabelOptions;
}

function headRole(
  text: string,
  [next, afterNext]: readonly string[],
  { roles, options }: HeadContext,
): WireRole | null {
  const hasHeadline = roles.has('headline');
  const noticed = noticeRole(text, options);
  if (noticed !== null) return noticed;
  if (hasHeadline && /^[*•·▪]\s?\S/u.test(text)) return 'key-point';
  const beginsText = next !== undefined && beginsStoryText(next, options);
  // Without a headline above, a line in capitals is one rather than a name.
  const isExpected = hasHeadline || (beginsText && text !== text.toUpperCase());
  if (isCreditLine(text, isExpected, options)) return 'credit-line';
  if (!hasHeadline) {
    const isAboveHeadline = next !== undefined && afterNext !== undefined && isPlainHeadline(next, afterNext, options);
    if (!roles.has('slugline') && mayBeSlugline(text) && isAboveHeadline) return 'slugline';
    return next !== undefined && isHeadline(text, next, options) ? 'headline' : null;
  }
  const isDeck = !roles.has('deck') && beginsText && !/[.:]$/u.test(text) && text.length <= LONGEST_HEADLINE;
  return isDeck && parseDatelineStart(text, options) === null ? 'deck' : null;
}

function noticeRole(text: string, { words, cities }: LabelOptions): WireRole | null {
  if (isScrap(text, words)) return 'left-over';
  if (categoriesFromLine(text, words) !== null) return 'categories';
  if (isHeader(text, words)) return 'header';
  if (sluglineFromLine(text) !== null) return 'slugline';
  if (isEmbargoLine(text, words)) return 'embargo';
  if (isAdvisory(text, words)) return 'advisory';
  return isTimeOfIssue(text, { words, printing: cities.printing }) ? 'issued' : null;
}

/** Names alone look like short headlines: they are a credit line only below the headline or above the text. */
function isCreditLine(text: string, isExpected: boolean, { sources }: LabelOptions): boolean {
  const credit = recogniseCreditLine(text, sources);
  return credit !== null && (isExpected || credit.kind !== 'person' || /^by\s/iu.test(text));
}

function beginsStoryText(text: string, options: LabelOptions): boolean {
  return parseDatelineStart(text, options) !== null || isCreditLine(text, true, options);
}

function isHeadline(text: string, next: string, options: LabelOptions): boolean {
  if (text.length > LONGEST_HEADLINE) return false;
  const textFollows = beginsStoryText(next, options);
  if (parseDatelineStart(text, options) !== null && !textFollows) return false;
  return /[.:;,]["'”’]?$/u.test(text) ? textFollows && text.length <= LONGEST_HEADLINE_WITH_STOP : true;
}

/** A headline over a story's text, rather than a deck, a name or the text itself. */
function isPlainHeadline(text: string, next: string, options: LabelOptions): boolean {
  return noticeRole(text, options) === null && !beginsStoryText(text, options) && isHeadline(text, next, options);
}

function labelled(block: TextBlock, role: WireRole, words: WireWords): readonly LabelledBlock[] {
  const tag = role === 'headline' ? updateTagOf(block.text, words) : '';
  if (tag === '') return [{ role, block }];
  return [
    { role: 'update-tag', block: sliceBlock(block, 0, tag.trimEnd().length) },
    { role, block: sliceBlock(block, tag.length, block.text.length) },
  ];
}
