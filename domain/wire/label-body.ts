/** Names the paragraphs of a pasted story, the dateline that opens them and the sign-off that closes them. */
import { parseDatelineStart } from '../dateline/parse.ts';
import { sliceBlock, type TextBlock } from './blocks.ts';
import { isEmbargoLine } from './embargo.ts';
import { isScrap } from './furniture.ts';
import type { LabelOptions } from './label-options.ts';
import { isAdvisory, isHeader } from './notices.ts';
import type { LabelledBlock, WireRole } from './pieces.ts';
import { isSignOff, signOffAtEnd } from './sign-offs.ts';
import type { WireWords } from './wire-words.ts';

/** Labels the blocks from the first paragraph on. */
export function labelBody(blocks: readonly TextBlock[], options: LabelOptions): readonly LabelledBlock[] {
  const textEnd = blocks.findLastIndex((block) => closingRole(block.text, options) === null) + 1;
  return blocks.flatMap((block, at) => {
    const role =
      at >= textEnd
        ? closingRole(block.text, options)
        : insideRole(block.text, at > 0 && at < textEnd - 1, options.words);
    if (role !== null && role !== 'paragraph') return [{ role, block }];
    const opening = at === 0 ? splitOpening(block, options) : [{ role: 'paragraph' as const, block }];
    return at === textEnd - 1 ? opening.flatMap((labelled) => splitSignOff(labelled, options)) : opening;
  });
}

/** What a block below the last paragraph is; null if it is a paragraph. */
function closingRole(text: string, options: LabelOptions): WireRole | null {
  const { words } = options;
  if (isSignOff(text, options)) return 'sign-off';
  if (isAdvisory(text, words)) return 'advisory';
  if (isEmbargoLine(text, words)) return 'embargo';
  if (isScrap(text, words)) return 'left-over';
  return isHeader(text, words) ? 'header' : null;
}

function insideRole(text: string, isBetweenParagraphs: boolean, words: WireWords): WireRole {
  if (isScrap(text, words)) return 'left-over';
  if (isAdvisory(text, words)) return 'advisory';
  return isBetweenParagraphs && isSubheading(text) ? 'subheading' : 'paragraph';
}

/** Wires set crossheads in capitals; anything softer can't be told from a short paragraph. */
function isSubheading(text: string): boolean {
  return text.length <= 60 && /\p{Lu}{2}/u.test(text) && text === text.toUpperCase() && !/[.:;,”"]$/u.test(text);
}

/** Takes credit line and dateline off the first paragraph. */
function splitOpening(block: TextBlock, options: LabelOptions): readonly LabelledBlock[] {
  const parsed = parseDatelineStart(block.text, options);
  if (parsed === null) return [{ role: 'paragraph', block }];
  const start = block.text.indexOf(parsed.matched);
  const creditEnd = start + (parsed.creditText?.length ?? 0);
  const datelineEnd = start + parsed.matched.length;
  return [
    labelStretch('credit-line', block, start, creditEnd),
    labelStretch('dateline', block, creditEnd, datelineEnd),
    labelStretch('paragraph', block, datelineEnd, block.text.length),
  ].filter((labelled) => labelled.block.text !== '');
}

function splitSignOff(labelled: LabelledBlock, options: LabelOptions): readonly LabelledBlock[] {
  const { role, block } = labelled;
  const signOff = role === 'paragraph' ? signOffAtEnd(block.text, options) : '';
  if (signOff === '' || signOff.length === block.text.length) return [labelled];
  const textEnd = block.text.trimEnd().length - signOff.length;
  return [labelStretch(role, block, 0, textEnd), labelStretch('sign-off', block, textEnd, block.text.length)];
}

/** A stretch of a block, without white space at its ends, with a role of its own. */
function labelStretch(role: WireRole, block: TextBlock, from: number, to: number): LabelledBlock {
  const text = block.text.slice(from, to);
  const leading = text.length - text.trimStart().length;
  return { role, block: sliceBlock(block, from + leading, from + leading + text.trim().length) };
}
