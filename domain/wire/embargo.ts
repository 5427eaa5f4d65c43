import { readDay } from '../dateline/day.ts';
import { type Instant, instantFromMs } from '../instant.ts';
import { calendarDay, zonedTime } from '../page/zoned-time.ts';

export interface EmbargoOptions {
  readonly nowMs: number;
  /** IANA zone of a time that names none. */
  readonly timeZone: string;
}

const MARKS_EMBARGO =
  /^[^\p{L}]*(?:(?:strictly\s+|under\s+)*embargo(?:ed)?\b|not for (?:publication|release|broadcast|use)\b|hold (?:for release|until)\b)/iu;
const NAMES_A_TIME = /\d|\b(?:until|till|before|tomorrow)\b|^[^\p{Ll}]+$|embargo(?:ed)?\s*:/iu;
const INSTANT = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})/u;
const CLOCK =
  /\b(?<hour>\d{1,2})(?:[:.](?<minute>\d{2})|(?<joined>\d{2})(?=\s*(?:hours|hrs|GMT|UTC|PKT|IST|BST|EST|EDT|CET)))?\s*(?<half>[ap]\.?m\b\.?)?/giu;
const OFFSET = /(?:GMT|UTC)?\s*(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d{2})?\b/u;
/** The zones that desks of the region write; hours from UTC. `EST`, `IST` and their like mean what wires mean by them. */
const ZONES: Readonly<Record<string, number>> = {
  GMT: 0,
  UTC: 0,
  PKT: 5,
  AFT: 4.5,
  IST: 5.5,
  GST: 4,
  BST: 1,
  CET: 1,
  CEST: 2,
  EST: -5,
  EDT: -4,
};
const ZONE_NAME = new RegExp(`\\b(?:${Object.keys(ZONES).join('|')})\\b`, 'u');
const DAY_TEXT = /\p{L}{3,9}\.?\s+\d{1,2}(?:\s*,?\s+\d{4})?|\d{1,2}\s+\p{L}{3,9}\.?(?:\s*,?\s+\d{4})?/gu;
const HOUR_MS = 3_600_000;

/** True for a line that holds copy back until a time, or says that it is held back. */
export function isEmbargoLine(block: string): boolean {
  return block.length <= 200 && MARKS_EMBARGO.test(block) && NAMES_A_TIME.test(block);
}

/**
 * The moment an embargo line names; null if it names none that can be read, which the desk must then settle by hand.
 * A day without a year is the next such day; without a day it is today.
 */
export function embargoEnd(line: string, { nowMs, timeZone }: EmbargoOptions): Instant | null {
  const instant = INSTANT.exec(line)?.[0];
  if (instant !== undefined) return instantFromMs(Date.parse(instant));
  const today = calendarDay(zonedTime(instantFromMs(nowMs), timeZone));
  const found = [...line.matchAll(DAY_TEXT)].map((match) => ({
    text: match[0],
    day: readDay(match[0], today, { leaning: 'ahead' }),
  }));
  const named = found.find(({ day }) => day !== null);
  const minutes = clockMinutes(named === undefined ? line : line.replace(named.text, ' '));
  if (minutes === null) return null;
  const wallMs = Date.parse(`${named?.day ?? today}T00:00:00Z`) + minutes * 60_000;
  const offsetHours = offsetNamed(line);
  return instantFromMs(offsetHours === null ? fromWallClock(wallMs, timeZone) : wallMs - offsetHours * HOUR_MS);
}

/** Minutes after midnight: `17:00`, `0001 GMT`, `5 p.m.`. */
function clockMinutes(text: string): number | null {
  for (const { groups } of text.matchAll(CLOCK)) {
    const { hour = '', minute, joined, half } = groups ?? {};
    if (minute === undefined && joined === undefined && half === undefined) continue;
    const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/iu.test(half) ? 12 : 0);
    const minutes = Number(minute ?? joined ?? 0);
    if (hours <= 24 && minutes < 60) return hours * 60 + minutes;
  }
  return null;
}

function offsetNamed(text: string): number | null {
  const offset = OFFSET.exec(text)?.groups;
  const name = ZONE_NAME.exec(text)?.[0] ?? '';
  if (offset === undefined) return ZONES[name] ?? null;
  const hours = Number(offset['hours']) + Number(offset['minutes'] ?? 0) / 60;
  return offset['sign'] === '-' ? -hours : hours;
}

/** The moment at which clocks in the zone show that wall time (`wallMs` as if it were UTC). */
function fromWallClock(wallMs: number, timeZone: string): number {
  const shown = zonedTime(instantFromMs(wallMs), timeZone);
  const shownMs = Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute, shown.second);
  return wallMs - (shownMs - wallMs);
}
