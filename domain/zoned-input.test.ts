import { describe, expect, it } from 'vitest';
import { instantFromZonedInput, zonedInput } from './zoned-input.ts';

describe('a date-and-time field of a time zone', () => {
  it.each([
    ['Asia/Karachi', '2026-11-24T12:00:00.000Z', '2026-11-24T17:00'],
    ['Asia/Kabul', '2026-11-24T12:00:00.000Z', '2026-11-24T16:30'],
    ['America/New_York', '2026-07-01T03:15:00.000Z', '2026-06-30T23:15'],
    ['UTC', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00'],
  ])('of %s shows and means the same moment', (timeZone, instant, text) => {
    expect(zonedInput(instant, timeZone)).toBe(text);
    expect(instantFromZonedInput(text, timeZone)).toBe(instant);
  });

  it('takes an hour that the clocks leave out for one hour later', () => {
    expect(instantFromZonedInput('2026-03-29T01:30', 'Europe/London')).toBe('2026-03-29T01:30:00.000Z');
  });

  it.each(['', 'soon', '2026-13-40T99:00'])('means nothing by %j', (text) => {
    expect(instantFromZonedInput(text, 'Asia/Karachi')).toBeNull();
  });
});
