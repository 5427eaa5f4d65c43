import { describe, expect, it } from 'vitest';
import { BUILT_IN_CITIES } from '../dateline/cities.ts';
import { embargoEnd } from './embargo.ts';

/** A Tuesday, 14:00 in Karachi. */
const NOW = Date.parse('2026-11-24T09:00:00Z');
const options = { nowMs: NOW, timeZone: 'Asia/Karachi', printing: BUILT_IN_CITIES.printing };

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
});
