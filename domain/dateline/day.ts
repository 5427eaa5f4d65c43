import type { DatelineStyle } from './dateline.ts';
import { AS_SHIPPED, type DatelinePrinting, foldMonth, printingFor } from './printing.ts';

const SHIPPED = printingFor(AS_SHIPPED);

/** Days that a clock in another zone, or copy sent in advance, may differ from today. */
const FORTNIGHT = 14;
const MONTH_FIRST = /^(?<month>\p{L}[\p{L}\p{M}]*)\.?\s+(?<day>\d{1,2})(?:\s*,?\s+(?<year>\d{4}))?$/u;
const DAY_FIRST = /^(?<day>\d{1,2})\s+(?<month>\p{L}[\p{L}\p{M}]*)\.?(?:\s*,?\s+(?<year>\d{4}))?$/u;

/**
 * A calendar day (`2026-06-27`) as a dateline of that style prints it: `June 27`, `Sept. 3` (NEWSROOM.md "Datelines");
 * in Urdu the day stands first.
 */
export function printedDay(
  date: string,
  style: DatelineStyle,
  { language, printing = SHIPPED }: { readonly language: string; readonly printing?: DatelinePrinting },
): string {
  const { monthNames, styles } = printing;
  const [, month = 1, day = 1] = date.split('-').map(Number);
  if (isUrdu(language)) return `${day} ${monthNames.urdu[month - 1]}`;
  return `${monthNames[styles[style].months][month - 1]} ${day}`;
}

interface ReadDayOptions {
  readonly leaning?: 'past' | 'ahead';
  /** Whose names of months are read. */
  readonly printing?: Pick<DatelinePrinting, 'months'>;
}

/**
 * The day that a date in copy means, null if it is none. Without a year it is the last such day up to a fortnight
 * ahead of `today` (`2026-11-24`), as datelines mean it, or leaning `ahead` the next one, as embargoes do.
 */
export function readDay(
  text: string,
  today: string,
  { leaning = 'past', printing = SHIPPED }: ReadDayOptions = {},
): string | null {
  const found = (MONTH_FIRST.exec(text) ?? DAY_FIRST.exec(text))?.groups;
  const month = printing.months.get(foldMonth(found?.['month'] ?? ''));
  if (found === undefined || month === undefined) return null;
  const day = Number(found['day']);
  if (found['year'] !== undefined) return calendarDay(Number(found['year']), month, day);
  const thisYear = Number(today.slice(0, 4));
  const candidates = [thisYear - 1, thisYear, thisYear + 1].map((year) => calendarDay(year, month, day)).filter(isDay);
  return leaning === 'past'
    ? (candidates.findLast((candidate) => daysAfter(candidate, today) <= FORTNIGHT) ?? null)
    : (candidates.find((candidate) => daysAfter(candidate, today) >= -FORTNIGHT) ?? null);
}

function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

function isDay(day: string | null): day is string {
  return day !== null;
}

function daysAfter(day: string, today: string): number {
  return (Date.parse(day) - Date.parse(today)) / 86_400_000;
}

function isUrdu(language: string): boolean {
  return /^ur\b/i.test(language);
}
