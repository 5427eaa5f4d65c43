/** Lines of wire copy that speak to the desk, not to readers: headers, update marks, advisories, times of issue. */
import { readDay } from '../dateline/day.ts';
import type { DatelinePrinting } from '../dateline/printing.ts';
import type { WireWords } from './wire-words.ts';

/** `FP0412 15 Sep 13:31 387 words`, `ZCZC`, `APP-12`; the number of a story in a collection: `2.`, `(2)`, `Item 2`. */
const HEADER =
  /^(?:ZCZC\b.{0,40}|\(?\d{1,3}[.)]|(?:item|story|no\.?)\s?\d{1,3}|\p{Lu}{2,6}[-/ ]?\d{2,6}(?:\s+(?:[\d:.,]+|GMT|UTC|PKT|IST|wo?r?ds?|pi(?:x|cs?)|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\.?))*)$/iu;
const IN_SQUARE_BRACKETS = /^\[[^\]]{2,160}\]$/u;

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+/iu;
const TIME =
  /(?:,|\bat\b|\||-|–)?\s*\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s*(?:\p{Lu}{2,4}|[+-]\d{2}:?\d{2}|Z))?$/iu;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/u;

export function isHeader(line: string, { priority }: WireWords): boolean {
  return HEADER.test(line) || priority.test(line);
}

export function isAdvisory(block: string, { changeNote, deskNote, releaseLine }: WireWords): boolean {
  return IN_SQUARE_BRACKETS.test(block) || changeNote.test(block) || deskNote.test(block) || releaseLine.test(block);
}

/** The marks that Reuters puts before a headline (`UPDATE 2-`), with what joins them to it; empty if there are none. */
export function updateTagOf(headline: string, { updateTag }: WireWords): string {
  return updateTag.exec(headline)?.[0] ?? '';
}

/** True for a line that tells when the story was issued: `Friday, January 4, 2026`, `Updated: 15 Sep 2026 13:31`. */
export function isTimeOfIssue(
  line: string,
  { words, printing }: { readonly words: WireWords; readonly printing: DatelinePrinting },
): boolean {
  if (line.length > 60) return false;
  const withoutTime = line.replace(words.issueLabel, '').replace(TIME, '').trim();
  const day = withoutTime.replace(WEEKDAY, '').replace(/,$/u, '');
  if (ISO_DATE.test(day)) return true;
  // Any year does: only whether it is a day matters.
  return readDay(day, '2000-01-01', { printing }) !== null || (day === '' && line.length > withoutTime.length);
}
