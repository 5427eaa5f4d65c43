import { describe, expect, it } from 'vitest';
import { BUILT_IN_CITIES } from '../dateline/cities.ts';
import { embargoEnd, isEmbargoLine } from './embargo.ts';
import { BUILT_IN_WIRE_WORDS, wireWordsFor } from './wire-words.ts';

/** A Tuesday, 14:00 in Karachi. */
const NOW = Date.parse('2026-11-24T09:00:00Z');
const options = {
  nowMs: NOW,
  timeZone: 'Asia/Karachi',
  printing: BUILT_IN_CITIES.printing,
  words: BUILT_IN_WIRE_WORDS,
};

describe('embargoEnd', () => {
  it.each([
    ['EMBARGOED until 17:00 PKT, 26 November 2026', '2026-11-26T12:00:00.000Z'],
    ['EMBARGO: 2026-11-26T17:00+05:00', '2026-11-26T12:00:00.000Z'],
    ['Not for release before 0001 GMT, Dec 1', '2026-12-01T00:01:00.000Z'],
    ['EMBARGOED until 2026-12-01 17:00', '2026-12-01T12:00:00.000Z'],
    ['EMBARGOED until 5 p.m. Jan 3', '2027-01-03T12:00:00.000Z'],
    ['EMBARGOED until 17:00', '2026-11-24T12:00:00.000Z'],
    ['EMBARGOED until 17:00 +0530', '2026-11-24T11:30:00.000Z'],
    ['EMBARGOED until 5 pm Tuesday', '2026-11-24T12:00:00.000Z'],
    ['EMBARGOED until 9 am Tuesday', '2026-12-01T04:00:00.000Z'],
    ['EMBARGOED until Friday 17:00', '2026-11-27T12:00:00.000Z'],
    ['EMBARGOED until Friday, 27 November, 17:00', '2026-11-27T12:00:00.000Z'],
    ['EMBARGOED until 06:00 tomorrow', '2026-11-25T01:00:00.000Z'],
    ['EMBARGOED until 06:00 the day after tomorrow', '2026-11-26T01:00:00.000Z'],
    ['EMBARGO: جمعرات 17:00', '2026-11-26T12:00:00.000Z'],
  ])('reads %s as %s', (line, moment) => {
    expect(embargoEnd(line, options)).toBe(moment);
  });

  it.each([
    'EMBARGOED until the minister has spoken',
    'EMBARGOED until 17:00 on 3/12/2026',
    'EMBARGOED until 17:00, 26 Smarch',
    'EMBARGOED until 17:00 or 18:00',
    'EMBARGOED until 17:00 on 2026-13-45',
  ])('leaves %s to the desk', (line) => {
    expect(embargoEnd(line, options)).toBeNull();
  });

  it.each([
    ['EMBARGOED until 1700 NPT', 'NPT +5:45', '2026-11-24T11:15:00.000Z'],
    ['EMBARGOED until 17:00 BST', 'BST +6', '2026-11-24T11:00:00.000Z'],
    ['EMBARGOED until 17:00 NST', 'NST -3:30', '2026-11-24T20:30:00.000Z'],
    ['EMBARGOED until 17:00 PKT', 'nonsense', '2026-11-24T12:00:00.000Z'],
  ])('reads %s by the newsroom’s own zone %s', (line, zone, moment) => {
    const words = wireWordsFor({ own: { timeZones: [zone] }, without: {} });

    expect(embargoEnd(line, { ...options, words })).toBe(moment);
  });

  it('does not take four digits for a time where nothing says that they are one', () => {
    expect(embargoEnd('EMBARGOED until 1700', options)).toBeNull();
    expect(embargoEnd('EMBARGOED until 1700 hrs', options)).toBe('2026-11-24T12:00:00.000Z');
  });
});

it('a line says how long in the newsroom’s own words too', () => {
  const words = wireWordsFor({ own: { embargoTimes: ['pending'] }, without: { embargoTimes: ['until'] } });

  expect(isEmbargoLine('Embargoed pending the verdict', BUILT_IN_WIRE_WORDS)).toBe(false);
  expect(isEmbargoLine('Embargoed pending the verdict', words)).toBe(true);
  expect(isEmbargoLine('Embargoed until the verdict', words)).toBe(false);
});
