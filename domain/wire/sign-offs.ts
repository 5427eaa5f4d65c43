import { agencyOf, looksLikeAgency, type SourceIndex } from './sources.ts';
import type { WireWords } from './wire-words.ts';

/** `Additional reporting by A in Thatta`, without brackets: a name must follow. */
const CREDITS =
  /^(?:Additional reporting|Reporting|Writing|Editing|Compiled|Translated|With inputs?)(?: and \p{L}+)? (?:by|from) \p{Lu}.{2,200}$/u;
/** `(Reporting by A and B; Editing by C)`, `(with inputs from AFP)`. */
const CREDITS_IN_BRACKETS =
  /^[([](?:with |additional )?(?:reporting|writing|editing|compiled|translated|inputs?)\b.{2,400}[)\]]$/iu;
/** `—APP`, `-- Reuters`, `–NNI/`. */
const DASHED = /^[—–-]{1,2}\s*(?<agency>[^\s—–-][^—–]{1,40})$/u;
/** Desk initials of AFP and APP: `bur-mlr/ach/dw`, `APP/maz-has`. */
const INITIALS = /^\p{L}{2,5}(?:[-/]\p{L}{1,4})+$/u;
/** Marks without a word that close a story. */
const END_SIGN = /^(?:#{2,4}|# # #|-?30-?|-?0-)$/u;
const CONTRIBUTED = /^.{3,200}\bcontributed to this (?:report|story)\.?$/iu;
/** AP's rule above its notes. */
const RULE = /^_{3,}$/u;
const RIGHTS = /^(?:©|\(c\)|copyright)\s.{0,200}$/iu;

/** What a sign-off may name. */
export interface SignOffNames {
  readonly sources: SourceIndex;
  readonly words: WireWords;
}

/** True for a line that says that the story ends: `ENDS`, `-30-`. */
export function isEndMark(line: string, { endMark }: WireWords): boolean {
  return END_SIGN.test(line) || endMark.test(line);
}

/** True if a block at the end of wire copy tells who made it or that it ends, rather than news. */
export function isSignOff(block: string, { sources, words }: SignOffNames): boolean {
  if (
    isEndMark(block, words) ||
    RULE.test(block) ||
    CONTRIBUTED.test(block) ||
    RIGHTS.test(block) ||
    CREDITS_IN_BRACKETS.test(block)
  )
    return true;
  if (CREDITS.test(block) || (INITIALS.test(block) && block === block.toLowerCase())) return true;
  const dashed = DASHED.exec(block)?.groups?.['agency']?.replace(/[/.]$/u, '') ?? '';
  const first = /^[\p{L}.]+/u.exec(block)?.[0] ?? '';
  return isAgencyName(dashed, sources) || (INITIALS.test(block) && agencyOf(first, sources) !== null);
}

/** The sign-off that a paragraph ends with, in the same block (`… next June. —APP`); empty if it has none. */
export function signOffAtEnd(paragraph: string, { sources, words }: SignOffNames): string {
  const bracketed = /\((?:reporting|additional reporting|writing|with inputs?)\b[^()]{3,300}\)\s*$/iu.exec(
    paragraph,
  )?.[0];
  if (bracketed !== undefined) return bracketed.trim();
  const ended = words.endMarkInLine.exec(paragraph)?.[0];
  if (ended !== undefined) return ended;
  const dashed = /(?<=[.!?”"’'۔]\s*)[—–-]{1,2}\s*(?<agency>\p{L}[\p{L}. ]{1,24})$/u.exec(paragraph);
  return dashed !== null && isAgencyName(dashed.groups?.['agency'] ?? '', sources) ? dashed[0].trim() : '';
}

function isAgencyName(text: string, sources: SourceIndex): boolean {
  return agencyOf(text, sources) !== null || /^agencies$/iu.test(text) || looksLikeAgency(text, sources);
}
