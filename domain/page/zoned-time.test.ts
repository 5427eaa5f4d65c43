import { describe, expect, it } from 'vitest';
import { offsetInstant, zonedTime } from './zoned-time.ts';

describe('zonedTime', () => {
  it.each([
    ['2026-09-15T09:02:00.000Z', 'Asia/Karachi', '2026-09-15T14:02:00+05:00'],
    ['2026-09-15T20:30:00Z', 'Asia/Kathmandu', '2026-09-16T02:15:00+05:45'],
    ['2026-03-29T01:30:00Z', 'Europe/London', '2026-03-29T02:30:00+01:00'],
    ['2026-01-01T00:00:00+05:00', 'America/St_Johns', '2025-12-31T15:30:00-03:30'],
    ['2026-09-15T00:00:00.900Z', 'UTC', '2026-09-15T00:00:00+00:00'],
    ['2026-09-15T09:02:00Z', 'Mars/Olympus', '2026-09-15T09:02:00+00:00'],
  ])('reads %s on the clocks of %s', (instant, timeZone, text) => {
    expect(offsetInstant(instant, timeZone)).toBe(text);
    expect(Date.parse(text)).toBe(Math.floor(Date.parse(instant) / 1000) * 1000);
  });

  it('knows the day of the week there', () => {
    expect(zonedTime('2026-09-15T20:30:00Z', 'Asia/Karachi').weekday).toBe(3);
  });
});
