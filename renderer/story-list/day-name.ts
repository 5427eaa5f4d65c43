import type { Instant } from '../../domain/instant.ts';
import { calendarDay, zonedTime } from '../../domain/page/zoned-time.ts';

const DAY_MS = 86_400_000;

export interface DayNameOptions {
  readonly words: { readonly today: string; readonly yesterday: string };
  readonly now: Instant;
  /** IANA name: whose calendar it is. */
  readonly timeZone: string;
}

/** `Today`, `Yesterday`, `Monday` within a week, then `3 September 2026`. */
export function dayName(at: Instant, { words, now, timeZone }: DayNameOptions): string {
  const days = Math.round((dayStart(now, timeZone) - dayStart(at, timeZone)) / DAY_MS);
  if (days <= 0) return words.today;
  if (days === 1) return words.yesterday;
  const form: Intl.DateTimeFormatOptions =
    days < 7 ? { weekday: 'long' } : { day: 'numeric', month: 'long', year: 'numeric' };
  return new Intl.DateTimeFormat('en-GB', { ...form, timeZone }).format(new Date(at));
}

/** Midnight of the calendar day as if it were in UTC: for counting days, not for telling time. */
function dayStart(instant: Instant, timeZone: string): number {
  return Date.parse(calendarDay(zonedTime(instant, timeZone)));
}
