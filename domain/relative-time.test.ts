import { describe, expect, it } from 'vitest';
import { relativeTime, shortAge } from './relative-time.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-11-24T14:00:00Z');

describe('relativeTime', () => {
  it.each([
    [0, 'now'],
    [29 * SECOND, 'now'],
    [-5 * MINUTE, 'now'],
    [30 * SECOND, '1 minute ago'],
    [89 * SECOND, '1 minute ago'],
    [90 * SECOND, '2 minutes ago'],
    [59 * MINUTE + 20 * SECOND, '59 minutes ago'],
    [59 * MINUTE + 40 * SECOND, '1 hour ago'],
    [89 * MINUTE, '1 hour ago'],
    [90 * MINUTE, '2 hours ago'],
    [11 * HOUR + 31 * MINUTE, '12 hours ago'],
    [12 * HOUR, '12 hours ago'],
    [23 * HOUR + 40 * MINUTE, '1 day ago'],
    [36 * HOUR, '2 days ago'],
    [6 * DAY + 13 * HOUR, '1 week ago'],
    [10 * DAY, '1 week ago'],
    [11 * DAY, '2 weeks ago'],
    [29 * DAY, '4 weeks ago'],
    [30 * DAY, '4 weeks ago'],
    [31 * DAY, '1 month ago'],
    [46 * DAY, '2 months ago'],
    [340 * DAY, '11 months ago'],
    [360 * DAY, '1 year ago'],
    [800 * DAY, '2 years ago'],
  ])('calls an age of %i ms %j', (ageMs, words) => {
    expect(relativeTime(NOW - ageMs, NOW)).toBe(words);
  });

  it('speaks the language it is asked for', () => {
    expect(relativeTime(NOW - 12 * HOUR, NOW, 'ur')).toContain('گھنٹے پہلے');
  });
});

describe('shortAge', () => {
  it.each([
    [5 * SECOND, 'now'],
    [11 * MINUTE, '11 min'],
    [4 * HOUR, '4 h'],
    [23 * HOUR + 29 * MINUTE, '23 h'],
    [26 * HOUR, 'Mon'],
    [5 * DAY, 'Thu'],
    [6 * DAY + HOUR, '18 Nov'],
    [70 * DAY, '15 Sept'],
    [400 * DAY, '20 Oct 2025'],
  ])('calls an age of %i ms %j', (ageMs, words) => {
    expect(shortAge(NOW - ageMs, NOW, { language: 'en-GB', timeZone: 'UTC' })).toBe(words);
  });

  it('names the weekday of the newsroom, not of Greenwich', () => {
    const lateOnSunday = Date.parse('2026-11-22T21:00:00Z');

    expect(shortAge(lateOnSunday, NOW, { language: 'en-GB', timeZone: 'Asia/Karachi' })).toBe('Mon');
  });
});
