import { describe, expect, it } from 'vitest';
import type { CreditLine } from '../credit-line.ts';
import { creditLineFromText } from '../wire/credit-lines.ts';
import type { Dateline, DatelineStyle, Place } from './dateline.ts';
import { datelineWarnings } from './warnings.ts';

const place = (city: string, region = '', country = ''): Place => ({ city, region, country });
const nowMs = Date.parse('2026-11-24T20:30:00Z');

interface Looked {
  readonly places?: readonly Place[];
  readonly style?: DatelineStyle;
  readonly source?: string;
  readonly date?: string | null;
  readonly credit?: string;
  readonly firstParagraph?: string;
}

function look({ places = [place('Karachi')], style = 'colon-agency', source = '', date = null, ...around }: Looked) {
  const dateline: Dateline = { places, style, source, date };
  const creditLine: CreditLine | null = creditLineFromText(around.credit ?? '');
  const firstParagraph = around.firstParagraph ?? 'The ferry left.';
  return datelineWarnings(dateline, { creditLine, firstParagraph, nowMs, timeZone: 'UTC' });
}

const kinds = (looked: Looked) => look(looked).map((warning) => warning.kind);

describe('datelineWarnings', () => {
  it('finds nothing to say about a sound dateline', () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({ places: [place('Moscow')], source: 'Reuters', credit: 'Reuters' })).toEqual([]);
    expect(kinds({ places: [place('Sukkur', 'Sindh', 'Pakistan')], style: 'ap', source: 'AP' })).toEqual([]);
    expect(kinds({ places: [place('Aboard Air Force One')], style: 'ap', source: 'AP' })).toEqual([]);
  });

  it('asks for the country where the style needs it, and knows it', () => {
    const [warning] = look({ places: [place('Sukkur')], style: 'ap' });

    expect(warning).toMatchObject({
      kind: 'needs-region-or-country',
      explanation: expect.stringContaining('Pakistan'),
    });
    expect(warning?.fix?.dateline.places).toEqual([place('Sukkur', 'Sindh', 'Pakistan')]);
  });

  it('does not choose between two cities of one name', () => {
    expect(look({ places: [place('Hyderabad')], style: 'ap' })).toMatchObject([
      { kind: 'needs-region-or-country', fix: null },
    ]);
    expect(kinds({ places: [place('Hyderabad')], style: 'colon' })).toEqual([]);
  });

  it('gives the day at the place where the style prints one', () => {
    expect(look({ style: 'reuters-wire', places: [place('Tokyo')], source: 'Reuters' })[0]?.fix?.dateline.date).toBe(
      '2026-11-25',
    );
    expect(kinds({ style: 'reuters-wire', places: [place('Tokyo')], date: '2026-11-20' })).toEqual([]);
  });

  it('says when a source would not be printed', () => {
    expect(look({ style: 'colon', source: 'F.P. Report' })).toMatchObject([
      {
        kind: 'source-not-printed',
        fix: { label: 'Use “KARACHI (F.P. Report):”', dateline: { style: 'colon-agency' } },
      },
    ]);
  });

  it('says when credit line and dateline name two agencies', () => {
    expect(kinds({ source: 'Reuters', credit: 'Associated Press' })).toEqual(['agencies-disagree']);
    expect(kinds({ source: 'AP', credit: 'Associated Press' })).toEqual([]);
  });

  it('says when the text begins with a dateline as well', () => {
    expect(kinds({ firstParagraph: 'KARACHI: The ferry left.' })).toEqual(['repeated-in-body']);
  });

  it('says when the byline puts the reporter elsewhere', () => {
    expect(kinds({ credit: 'By Gulnar Mirza in Kabul' })).toEqual(['byline-elsewhere']);
    expect(kinds({ credit: 'By Gulnar Mirza in Karachi and Sarang Odho in Kabul' })).toEqual([]);
  });

  it('says when a person signs an agency’s copy', () => {
    expect(kinds({ places: [place('Moscow')], source: 'Reuters', credit: 'By Gulnar Mirza' })).toEqual([
      'byline-on-agency-copy',
    ]);
    expect(kinds({ places: [place('Moscow')], source: 'Reuters', credit: 'By Gulnar Mirza, Reuters' })).toEqual([]);
  });
});
