import { describe, expect, it } from 'vitest';
import { isCanonicalBody } from '../body/canonical.ts';
import { type ReadWireOptions, readWireCopy } from './read-wire.ts';
import { storyFieldsFromProposal } from './story-fields.ts';
import { AGENCY_SAMPLES } from './testing/agency-samples.ts';
import { PAGE_SAMPLES } from './testing/page-samples.ts';
import { TRAP_SAMPLES } from './testing/trap-samples.ts';

const options: ReadWireOptions = { nowMs: Date.parse('2026-11-24T14:00:00Z'), timeZone: 'Asia/Karachi' };
const fieldsOf = (copy: string) => storyFieldsFromProposal(readWireCopy(copy, options));

describe('storyFieldsFromProposal', () => {
  it('fills the story from an agency’s copy', () => {
    const copy = `NORDA-FERRIES

UPDATE 1-Norda opens second ferry line

* First line lost money

KARACHI, Sept 15 (Reuters) - Norda opened <another> line & a café.

HIGH WATER

The line crosses the sound.

(Reporting by Gulnar Mirza)`;

    expect(fieldsOf(copy)).toEqual({
      headline: 'Norda opens second ferry line',
      dateline: {
        places: [{ city: 'Karachi', region: '', country: '' }],
        date: '2026-09-15',
        source: 'Reuters',
        style: 'reuters-wire',
      },
      slugline: 'NORDA-FERRIES',
      internalNote: 'UPDATE 1-',
      body: [
        '<ul><li>First line lost money</li></ul>',
        '<p>Norda opened &lt;another&gt; line &amp; a café.</p>',
        '<h2>HIGH WATER</h2>',
        '<p>The line crosses the sound.</p>',
        '<p>(Reporting by Gulnar Mirza)</p>',
      ].join('\n'),
    });
  });

  it('holds the story back until an embargo ends, and notes one that it can’t read', () => {
    const story = 'Minister names ferry\n\nLAHORE: The minister named the ferry.';

    expect(fieldsOf(`EMBARGOED until 17:00 PKT, 26 November 2026\n\n${story}`).embargoedUntil).toBe(
      '2026-11-26T12:00:00.000Z',
    );
    expect(fieldsOf(`EMBARGOED until she has spoken\n\n${story}`)).toMatchObject({
      internalNote: 'EMBARGOED until she has spoken',
    });
  });

  it('knows Urdu, and leaves other languages to the newsroom', () => {
    expect(fieldsOf('کشتی سروس شروع\n\nپشاور: نئی کشتی سروس پیر کو شروع ہو گئی۔').language).toBe('ur');
    expect(fieldsOf('Ferry line opens\n\nLAHORE: The line has opened.')).not.toHaveProperty('language');
  });

  it('writes canonical bodies', () => {
    for (const { copy } of [...AGENCY_SAMPLES, ...TRAP_SAMPLES, ...PAGE_SAMPLES]) {
      expect(isCanonicalBody(fieldsOf(copy).body ?? '')).toBe(true);
    }
  });
});
