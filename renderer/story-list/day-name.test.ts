import { describe, expect, it } from 'vitest';
import { dayName } from './day-name.ts';

const words = { today: 'Today', yesterday: 'Yesterday' };
const now = '2026-11-24T20:30:00.000Z';

describe('the day of a row', () => {
  it.each([
    ['2026-11-24T08:00:00.000Z', 'Europe/London', 'Today'],
    ['2026-11-24T18:00:00.000Z', 'Asia/Karachi', 'Yesterday'],
    ['2026-11-24T19:30:00.000Z', 'Asia/Karachi', 'Today'],
    ['2026-11-23T12:00:00.000Z', 'Europe/London', 'Yesterday'],
    ['2026-11-20T12:00:00.000Z', 'Europe/London', 'Friday'],
    ['2026-11-03T12:00:00.000Z', 'Europe/London', '3 November 2026'],
    ['2026-11-25T12:00:00.000Z', 'Europe/London', 'Today'],
  ])('of %s is, on the calendar of %s, %s', (at, timeZone, name) => {
    expect(dayName(at, { words, now, timeZone })).toBe(name);
  });
});
