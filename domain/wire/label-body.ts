/** Names the paragraphs of a pasted story, the dateline that opens them and the sign-off that closes them. */
import { type ParseDatelineOptions, parseDatelineStart } from '../dateline/parse.ts';
import { sliceBlock, type TextBlock } from './blocks.ts';
import { isEmbargoLine } from './embargo.ts';
import { isScrap } from './furniture.ts';
import { isAdvisory, isHeader } from './notices.ts';
import type { LabelledBlock, WireRole } from './pieces.ts';
import { isSignOff, signOffAtEnd } from './sign-offs.ts';
import { BUILT_IN_SOURCES, type SourceIndex } from './sources.ts';

/** Labels the blocks from the first paragraph on. */
export function labelBody(blocks: readonly TextBlock[], options: ParseDatelineOptions): readonly LabelledBlock[] {
  const { sources = BUILT_IN_SOURCES } = options;
  const textEnd = blocks.findLastIndex((block) => closingRole(block.text, sources) === null) + 1;
  return blocks.flatMap((block, at) => {
    const role = at >= textEnd ? closingRole(block.text, sources) : insideRole(block.text, at > 0 && at < textEnd - 1);
    if (role !== null && role !== 'paragraph') return [{ role, block }];
    const opening = at === 0 ? splitOpening(block, options) : [{ role: 'paragraph' as const, block }];
    return at === textEnd - 1 ? opening.flatMap((labelled) => splitSignOff(labelled, sources)) : opening;
  });
}

/** What a block below the last paragraph is; null if it is a paragraph. */
function closingRole(text: string, sources: SourceIndex): WireRole | null {
  if (isSignOff(text, sources)) return 'sign-off';
  if (isAdvisory(text)) return 'advisory';
  if (isEmbargoLine(text)) return 'embargo';
  if (isScrap(text)) return 'left-over';
  return isHeader(text) ? 'header' : null;
}

function insideRole(text: string, isBetweenParagraphs: boolean): WireRole {
  if (isScrap(text)) return 'left-over';
  if (isAdvisory(text)) return 'advisory';
  return isBetweenParagraphs && isSubheading(text) ? 'subheading' : 'paragraph';
}

/** Wires set crossheads in capitals; anything softer can't be told from a short paragraph. */
function isSubheading(text: string): boolean {
  return text.length <= 60 && /\p{Lu}{2}/u.test(text) && text === text.toUpperCase() && !/[.:;,”"]$/u.test(text);
}

/** Takes credit line and dateline off the first paragraph. */
function splitOpening(block: TextBlock, options: ParseDatelineOptions): readonly LabelledBlock[] {
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

function splitSignOff(labelled: LabelledBlock, sources: SourceIndex): readonly LabelledBlock[] {
  const { role, block } = labelled;
  const signOff = role === 'paragraph' ? signOffAtEnd(block.text, sources) : '';
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
