import type { Instant } from './instant.ts';
import { two, zonedTime } from './page/zoned-time.ts';

/** `2026-11-24T17:00`: the moment on the clock of a time zone, as a date-and-time field holds it. */
export function zonedInput(instant: Instant, timeZone: string): string {
  const { year, month, day, hour, minute } = zonedTime(instant, timeZone);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}

/**
 * The moment that a date-and-time field of a time zone means; null while it is empty or no time.
 *
 * A time that a change of the clocks leaves out is one hour later.
 */
export function instantFromZonedInput(text: string, timeZone: string): Instant | null {
  const wall = Date.parse(`${text}Z`);
  if (text === '' || Number.isNaN(wall)) return null;
  const first = wall - offsetMs(wall, timeZone);
  return new Date(wall - offsetMs(first, timeZone)).toISOString();
}

function offsetMs(ms: number, timeZone: string): number {
  const { offset } = zonedTime(new Date(ms).toISOString(), timeZone);
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
