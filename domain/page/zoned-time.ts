import type { Instant } from '../instant.ts';

/** A moment as the wall clock of one time zone shows it. `weekday` 0 is Sunday; `offset` is `+05:00`. */
export interface ZonedTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekday: number;
  readonly offset: string;
}

/** No zone has ever changed its clocks but on a quarter of an hour, so one look at Intl serves them all. */
const QUARTER_MS = 15 * 60_000;

/** Minutes east of UTC by zone and quarter of an hour: a site prints the same few thousand moments again and again. */
const offsets = new Map<string, Map<number, number>>();
/** The last moments that were looked at, by zone: one story's date stands in a dozen places. */
const moments = new Map<string, Map<Instant, ZonedTime>>();
const MAX_MOMENTS = 20_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * The moment in an IANA time zone; in UTC if the host does not know the zone.
 *
 * Only numbers are taken from Intl: its words and punctuation change between versions, and the same page must have
 * the same bytes in every one.
 */
export function zonedTime(instant: Instant, timeZone: string): ZonedTime {
  const known = moments.get(timeZone) ?? new Map<Instant, ZonedTime>();
  moments.set(timeZone, known);
  const seen = known.get(instant);
  if (seen !== undefined) return seen;
  if (known.size >= MAX_MOMENTS) known.clear();
  const time = readZonedTime(instant, timeZone);
  known.set(instant, time);
  return time;
}

function readZonedTime(instant: Instant, timeZone: string): ZonedTime {
  const ms = Date.parse(instant);
  const offsetMinutes = offsetAt(ms, timeZone);
  const wall = new Date(ms + offsetMinutes * 60_000);
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    weekday: wall.getUTCDay(),
    offset: offsetText(offsetMinutes),
  };
}

function offsetAt(ms: number, timeZone: string): number {
  const known = offsets.get(timeZone) ?? new Map<number, number>();
  offsets.set(timeZone, known);
  const quarter = Math.floor(ms / QUARTER_MS);
  const offset = known.get(quarter) ?? readOffset(quarter * QUARTER_MS, timeZone);
  known.set(quarter, offset);
  return offset;
}

function readOffset(ms: number, timeZone: string): number {
  const parts = new Map(
    clock(timeZone)
      .formatToParts(ms)
      .map((part) => [part.type, Number(part.value)]),
  );
  const at = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const wall = Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'));
  return Math.round((wall - ms) / 60_000);
}

/** `2026-09-15T14:02:00+05:00`: the moment with the zone's offset, as markup and feeds want it. */
export function offsetInstant(instant: Instant, timeZone: string): string {
  const { year, month, day, hour, minute, second, offset } = zonedTime(instant, timeZone);
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${offset}`;
}

/** `2026-09-15`: the calendar day in the zone. */
export function calendarDay({ year, month, day }: ZonedTime): string {
  return `${year}-${two(month)}-${two(day)}`;
}

/** Two digits. */
export function two(value: number): string {
  return String(value).padStart(2, '0');
}

function clock(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const made = createClock(timeZone);
  clocks.set(timeZone, made);
  return made;
}

function createClock(timeZone: string): Intl.DateTimeFormat {
  const options = { hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const time = { hour: 'numeric', minute: 'numeric', second: 'numeric' } as const;
  try {
    return new Intl.DateTimeFormat('en-GB', { ...options, ...time, timeZone });
  } catch {
    // A zone that a later Dateline's host knows and this one does not: RangeError. The page still gets a true time.
    return new Intl.DateTimeFormat('en-GB', { ...options, ...time, timeZone: 'UTC' });
  }
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
