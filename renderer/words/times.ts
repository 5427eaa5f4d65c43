import type { Instant } from '../../domain/instant.ts';

/** Interface language for dates and numbers; the words of the catalogue are its own business. */
const LOCALE = 'en-GB';

const clock = new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const numbers = new Intl.NumberFormat(LOCALE);

/** `14:02`, on this computer's clock. */
export function clockTime(instant: Instant): string {
  return clock.format(new Date(instant));
}

/** `14:02`, on the newsroom's clock. `timeZone` is an IANA name. */
export function newsroomTime(instant: Instant, timeZone: string): string {
  return new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    new Date(instant),
  );
}

/** `Tue 15 Sept, 17:00`, on the newsroom's clock. `timeZone` is an IANA name. */
export function newsroomDayAndTime(instant: Instant, timeZone: string): string {
  const day = new Intl.DateTimeFormat(LOCALE, { weekday: 'short', day: 'numeric', month: 'short', timeZone });
  return `${day.format(new Date(instant)).replace(',', '')}, ${newsroomTime(instant, timeZone)}`;
}

/** `24 Nov 2026`, on this computer's calendar. */
export function dayOf(instant: Instant): string {
  return new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(instant));
}

/** `14:02` today, `yesterday, 18:20`, `24 Nov 2026, 14:02`; on this computer's clock. */
export function dayAndClock(at: Instant, now: Instant, yesterday: (time: string) => string): string {
  const today = new Date(now);
  const dayBefore = new Date(now);
  dayBefore.setDate(today.getDate() - 1);
  const day = new Date(at).toDateString();
  if (day === today.toDateString()) return clockTime(at);
  return day === dayBefore.toDateString() ? yesterday(clockTime(at)) : `${dayOf(at)}, ${clockTime(at)}`;
}

/** `1,284`. */
export function count(value: number): string {
  return numbers.format(value);
}
