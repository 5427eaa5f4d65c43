import { describe, expect, it } from 'vitest';
import { printedDay, readDay } from './day.ts';

describe('printedDay', () => {
  it.each([
    ['2026-01-05', 'ap', 'Jan. 5'],
    ['2026-03-31', 'ap', 'March 31'],
    ['2026-07-01', 'reuters-wire', 'July 1'],
    ['2026-09-03', 'ap', 'Sept. 3'],
    ['2026-09-03', 'reuters-wire', 'Sept 3'],
    ['2026-12-24', 'superdesk', 'Dec 24'],
  ] as const)('prints %s in %s as %j', (date, style, printed) => {
    expect(printedDay(date, style, { language: 'en' })).toBe(printed);
  });

  it('puts the day first in Urdu', () => {
    expect(printedDay('2026-06-27', 'reuters-wire', { language: 'ur' })).toBe('27 جون');
  });
});

describe('readDay', () => {
  it.each([
    ['June 27', '2026-06-27'],
    ['Sept. 3', '2026-09-03'],
    ['September 15', '2026-09-15'],
    ['Sep 15', '2026-09-15'],
    ['5 Oct', '2026-10-05'],
    ['Oct. 5, 2024', '2024-10-05'],
    ['5 October 2024', '2024-10-05'],
    ['27 جون', '2026-06-27'],
    ['Jan 3', '2026-01-03'],
    ['Dec 3', '2026-12-03'],
    ['Feb 30', null],
    ['Feb. 29', null],
    ['Smarch 3', null],
    ['June', null],
    ['27', null],
  ])('reads %j on 24 November 2026 as %s', (text, date) => {
    expect(readDay(text, '2026-11-24')).toBe(date);
  });

  it('takes 30 December for last year’s in January', () => {
    expect(readDay('Dec 30', '2026-01-02')).toBe('2025-12-30');
  });

  it('can look ahead instead', () => {
    expect(readDay('Jan 3', '2026-11-24', { leaning: 'ahead' })).toBe('2027-01-03');
    expect(readDay('Nov 23', '2026-11-24', { leaning: 'ahead' })).toBe('2026-11-23');
  });
});
