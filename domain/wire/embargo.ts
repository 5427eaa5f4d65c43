import { readDay } from '../dateline/day.ts';
import type { DatelinePrinting } from '../dateline/printing.ts';
import { type Instant, instantFromMs } from '../instant.ts';
import { calendarDay, zonedTime } from '../page/zoned-time.ts';
import type { WireWords } from './wire-words.ts';

export interface EmbargoOptions {
  readonly nowMs: number;
  /** IANA zone of a time that names none. */
  readonly timeZone: string;
  /** Whose names of months are read. */
  readonly printing: DatelinePrinting;
  /** Whose zones are known. */
  readonly words: WireWords;
}

const HAS_A_NUMBER_OR_SHOUTS = /\d|^[^\p{Ll}]+$/iu;
const INSTANT = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})/u;
const CLOCK = /\b(?<hour>\d{1,2})(?:[:.](?<minute>\d{2})|(?<joined>\d{2})(?!\d))?\s*(?<half>[ap]\.?m\b\.?)?/giu;
/** What makes a time of four digits in a row, beside a zone. */
const HOURS = /^\s*(?:hours|hrs)/iu;
const OFFSET = /(?:GMT|UTC)?\s*(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d{2})?\b/u;
const DAY_TEXT = /\p{L}{3,9}\.?\s+\d{1,2}(?:\s*,?\s+\d{4})?|\d{1,2}\s+\p{L}{3,9}\.?(?:\s*,?\s+\d{4})?/gu;
const ISO_DAY = /\b\d{4}-\d{2}-\d{2}\b/u;
/** Sunday first; in English, long and short, and in Urdu. */
const WEEKDAYS = [
  /\bsun(?:day)?\b|اتوار/iu,
  /\bmon(?:day)?\b|پیر|سوموار/iu,
  /\btue(?:s|sday)?\b|منگل/iu,
  /\bwed(?:s|nesday)?\b|بدھ/iu,
  /\bthu(?:rs?|rsday)?\b|جمعرات/iu,
  /\bfri(?:day)?\b|جمعہ/iu,
  /\bsat(?:urday)?\b|ہفتہ|سنیچر/iu,
];
const TOMORROW = /\b(?<later>day after )?tomorrow\b/iu;
const HOUR_MS = 3_600_000;

/** True for a line that holds copy back until a time, or says that it is held back. */
export function isEmbargoLine(block: string, { opensEmbargo, labelsEmbargo, namesTime }: WireWords): boolean {
  if (block.length > 200 || !opensEmbargo.test(block)) return false;
  return HAS_A_NUMBER_OR_SHOUTS.test(block) || namesTime.test(block) || labelsEmbargo.test(block);
}

/**
 * The moment an embargo line names; null if it names none that can be read whole, which the desk must then settle by
 * hand: a day taken for today by mistake would let copy out too early. A day without a year is the next such day, a
 * weekday the next whose time has not passed; without a day it is today.
 */
export function embargoEnd(line: string, { nowMs, timeZone, printing, words }: EmbargoOptions): Instant | null {
  const instant = INSTANT.exec(line)?.[0];
  if (instant !== undefined) return instantFromMs(Date.parse(instant));
  const today = calendarDay(zonedTime(instantFromMs(nowMs), timeZone));
  const date = dateNamed(line, today, printing);
  const withoutDate = date === null ? line : line.replace(date.text, ' ');
  const clock = clockNamed(withoutDate, words);
  if (clock === null) return null;
  const withoutClock = withoutDate.replace(clock.text, ' ');
  const offset = offsetNamed(withoutClock, words);
  const rest = withoutClock.replace(OFFSET, ' ');
  if (/\p{N}/u.test(rest)) return null;
  const weekday = date === null ? weekdayNamed(rest) : null;
  const momentOf = (day: string) => {
    const wallMs = Date.parse(`${day}T00:00:00Z`) + clock.minutes * 60_000;
    return offset === null ? fromWallClock(wallMs, timeZone) : wallMs - offset * 60_000;
  };
  if (date !== null) return instantFromMs(momentOf(date.day));
  const tomorrow = TOMORROW.exec(rest);
  if (tomorrow !== null)
    return instantFromMs(momentOf(dayAfter(today, tomorrow.groups?.['later'] === undefined ? 1 : 2)));
  if (weekday === null) return instantFromMs(momentOf(today));
  const ahead = (weekday - new Date(`${today}T00:00:00Z`).getUTCDay() + 7) % 7;
  const next = momentOf(dayAfter(today, ahead));
  return instantFromMs(next > nowMs ? next : momentOf(dayAfter(today, ahead + 7)));
}

/** The calendar day in the line, with its text: `26 November 2026`, `Dec 1`, `2026-12-01`. */
function dateNamed(line: string, today: string, printing: DatelinePrinting) {
  const iso = ISO_DAY.exec(line)?.[0];
  if (iso !== undefined) return Number.isNaN(Date.parse(iso)) ? null : { text: iso, day: iso };
  for (const [text] of line.matchAll(DAY_TEXT)) {
    const day = readDay(text, today, { leaning: 'ahead', printing });
    if (day !== null) return { text, day };
  }
  return null;
}

/** 0 for Sunday, as the calendar counts; null where the line names no day of the week. */
function weekdayNamed(text: string): number | null {
  const at = WEEKDAYS.findIndex((names) => names.test(text));
  return at === -1 ? null : at;
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 24 * HOUR_MS).toISOString().slice(0, 10);
}

/** A time of day with its text, in minutes after midnight: `17:00`, `0001 GMT`, `5 p.m.`. */
function clockNamed(line: string, { zoneName }: WireWords): { readonly text: string; readonly minutes: number } | null {
  for (const { 0: text, index, groups } of line.matchAll(CLOCK)) {
    const { hour = '', minute, joined, half } = groups ?? {};
    if (minute === undefined && joined === undefined && half === undefined) continue;
    const after = line.slice(index + text.length).trimStart();
    if (joined !== undefined && half === undefined && !HOURS.test(after) && zoneName.exec(after)?.index !== 0) continue;
    const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/iu.test(half) ? 12 : 0);
    const minutes = Number(minute ?? joined ?? 0);
    if (hours <= 24 && minutes < 60) return { text, minutes: hours * 60 + minutes };
  }
  return null;
}

/** Minutes from UTC; null where the line names no zone. */
function offsetNamed(text: string, { zoneName, zones }: WireWords): number | null {
  const offset = OFFSET.exec(text)?.groups;
  if (offset === undefined) return zones.get(zoneName.exec(text)?.[0] ?? '') ?? null;
  const minutes = Number(offset['hours']) * 60 + Number(offset['minutes'] ?? 0);
  return offset['sign'] === '-' ? -minutes : minutes;
}

/** The moment at which clocks in the zone show that wall time (`wallMs` as if it were UTC). */
function fromWallClock(wallMs: number, timeZone: string): number {
  const shown = zonedTime(instantFromMs(wallMs), timeZone);
  const shownMs = Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute, shown.second);
  return wallMs - (shownMs - wallMs);
}
