/** Lines of wire copy that speak to the desk, not to readers: headers, update marks, advisories, times of issue. */
import { readDay } from '../dateline/day.ts';

/** `FP0412 15 Sep 13:31 387 words`, `ZCZC`, `APP-12`; the number of a story in a collection: `2.`, `(2)`, `Item 2`. */
const HEADER =
  /^(?:ZCZC\b.{0,40}|\(?\d{1,3}[.)]|(?:item|story|no\.?)\s?\d{1,3}|\p{Lu}{2,6}[-/ ]?\d{2,6}(?:\s+(?:[\d:.,]+|GMT|UTC|PKT|IST|wo?r?ds?|pi(?:x|cs?)|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\.?))*)$/iu;
/** How fast the copy goes, alone on its line. */
const PRIORITY = /^(?:ALERT|BULLETIN|EXCLUSIVE|FLASH|NEWSALERT|SNAP|URGENT)$/u;
const IN_SQUARE_BRACKETS = /^\[[^\]]{2,160}\]$/u;
const CHANGES =
  /^\((?:adds?|updates?|recasts?|corrects?|refiles?|repeats?|writes through|releads?|eds|editors?|note|attn|attention|with|more|pix|photos?)\b[^()]*\)$/iu;
const TO_EDITORS = /^(?:eds|editors?|attention|attn|notes? to editors?)\b\s*[:;.-].{0,300}$/iu;
const RELEASE =
  /^(?:for immediate release|press release|news release|more follows|more to follow|\(?more\)?|pix|with pi(?:x|cs))\.?$/iu;
const UPDATE_TAG =
  /^(?:(?:UPDATE|WRAPUP|CORRECTED|REFILE|RPT|REPEAT|URGENT|LEAD|REFILED|CLARIFICATION)(?:[ -]\d{1,2})?\s*[-–—:]\s*)+(?=\S)/u;

const ISSUED_LABEL =
  /^(?:(?:first|last)\s+)?(?:published|updated|posted|modified|issued|released|date)\b\s*:?\s*(?:on|at)?\s*/iu;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+/iu;
const TIME =
  /(?:,|\bat\b|\||-|–)?\s*\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s*(?:\p{Lu}{2,4}|[+-]\d{2}:?\d{2}|Z))?$/iu;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/u;

export function isHeader(line: string): boolean {
  return HEADER.test(line) || PRIORITY.test(line);
}

export function isAdvisory(block: string): boolean {
  return IN_SQUARE_BRACKETS.test(block) || CHANGES.test(block) || TO_EDITORS.test(block) || RELEASE.test(block);
}

/** The marks that Reuters puts before a headline (`UPDATE 2-`), with what joins them to it; empty if there are none. */
export function updateTagOf(headline: string): string {
  return UPDATE_TAG.exec(headline)?.[0] ?? '';
}

/** True for a line that tells when the story was issued: `Friday, January 4, 2026`, `Updated: 15 Sep 2026 13:31`. */
export function isTimeOfIssue(line: string): boolean {
  if (line.length > 60) return false;
  const withoutTime = line.replace(ISSUED_LABEL, '').replace(TIME, '').trim();
  const day = withoutTime.replace(WEEKDAY, '').replace(/,$/u, '');
  // Any year does: only whether it is a day matters.
  return ISO_DATE.test(day) || readDay(day, '2000-01-01') !== null || (day === '' && line.length > withoutTime.length);
}
