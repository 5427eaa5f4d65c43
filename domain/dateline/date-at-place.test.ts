import { describe, expect, it } from 'vitest';
import { dateAtPlace } from './date-at-place.ts';

const lateInKarachi = Date.parse('2026-11-24T20:30:00Z');

describe('dateAtPlace', () => {
  it.each([
    ['Karachi', '2026-11-25'],
    ['London', '2026-11-24'],
    ['Tokyo', '2026-11-25'],
    ['Garhi Noor', '2026-11-24'],
  ])('knows the day in %s', (city, day) => {
    expect(dateAtPlace({ city, region: '', country: '' }, lateInKarachi, { timeZone: 'UTC' })).toBe(day);
  });

  it('is the newsroom’s day without a place', () => {
    expect(dateAtPlace(undefined, lateInKarachi, { timeZone: 'Asia/Karachi' })).toBe('2026-11-25');
  });
});
