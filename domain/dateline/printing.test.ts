import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCityIndex } from './cities.ts';
import { DATELINE_STYLES, type Dateline } from './dateline.ts';
import { parseDatelineStart } from './parse.ts';
import { AS_SHIPPED, type HousePrinting } from './printing.ts';
import { placeAsPrinted, renderDateline } from './render.ts';
import { MONTH_FORMS, SHIPPED_STYLES } from './styles.ts';
import { datelineWarnings } from './warnings.ts';

const today = '2026-11-24';

function printed(dateline: Partial<Dateline>, house: Partial<HousePrinting>, language = 'en'): string {
  const cities = createCityIndex({ datelinePrinting: { ...AS_SHIPPED, ...house } });
  const place = { city: 'Sukkur', region: 'Sindh', country: '' };
  const whole: Dateline = { places: [place], date: null, source: '', style: 'ap', ...dateline };
  return renderDateline(whole, { language, cities }).text;
}

const FAIRHOPE = {
  name: 'Fairhope',
  region: 'Alabama',
  country: 'United States',
  zone: 'America/Chicago',
  urdu: '',
  aliases: [],
};
const ARABIC_SCRIPT = ['جن', 'فر', 'مار', 'اپر', 'مئ', 'جو', 'جل', 'اگ', 'ست', 'اکت', 'نوم', 'دس'];
const SHORT = ['Ja.', 'Fe.', 'Mr.', 'Ap.', 'My.', 'Jn.', 'Jl.', 'Au.', 'Se.', 'Oc.', 'No.', 'De.'];

describe('a newsroom’s way to print datelines', () => {
  it('has a separator of its own among the style’s', () => {
    expect(printed({}, { styles: { ap: { separator: ' --' } } })).toBe('SUKKUR, Sindh --');
  });

  it('does not take a separator by which the style could not be told again', () => {
    expect(printed({}, { styles: { ap: { separator: ' |' } } })).toBe('SUKKUR, Sindh —');
  });

  it('has names of months of its own', () => {
    const date = '2026-09-03';
    expect(printed({ date }, { months: { points: SHORT } })).toBe('SUKKUR, Sindh, Se. 3 —');
    expect(printed({ date }, { months: { urdu: ARABIC_SCRIPT } }, 'ur')).toContain('3 ست');
    expect(printed({ date }, { styles: { ap: { months: 'plain' } } })).toBe('SUKKUR, Sindh, Sept 3 —');
  });

  it('shortens regions its own way, and leaves one in full', () => {
    const shortRegions = [
      { region: 'Sindh', short: 'Sd.' },
      { region: 'Alabama', short: '' },
    ];
    const places = [{ city: 'Fairhope', region: 'Alabama', country: '' }];
    expect(printed({}, { shortRegions })).toBe('SUKKUR, Sd. —');
    expect(printed({ places }, {})).toBe('FAIRHOPE, Ala. —');
    expect(printed({ places }, { shortRegions })).toBe('FAIRHOPE, Alabama —');
  });

  it('asks for the day in a style that shows it here', () => {
    const cities = createCityIndex({ datelinePrinting: { ...AS_SHIPPED, styles: { colon: { showsDate: true } } } });
    const places = [{ city: 'Karachi', region: '', country: '' }];
    const around = { creditLine: null, firstParagraph: '', nowMs: Date.parse(today), timeZone: 'Asia/Karachi' };
    const dateline: Dateline = { places, date: null, source: '', style: 'colon' };

    expect(datelineWarnings(dateline, around)).toEqual([]);
    expect(datelineWarnings(dateline, { ...around, cities })[0]?.fix?.label).toBe('Use “KARACHI, Nov 24:”');
  });

  it.each(DATELINE_STYLES)('is read back as it was printed, in %s', (style) => {
    const { separators } = SHIPPED_STYLES[style];
    const house = fc.record({
      separator: fc.constantFrom(...separators),
      months: fc.constantFrom(...MONTH_FORMS),
      shortRegions: fc.boolean(),
    });
    const place = fc.constantFrom(
      { city: 'Sukkur', region: 'Sindh', country: '' },
      { city: 'Fairhope', region: 'Alabama', country: '' },
      { city: 'Kabul', region: '', country: 'Afghanistan' },
    );
    const dates = fc.constantFrom('2026-09-03', '2026-01-31', '2026-11-24');
    fc.assert(
      fc.property(house, place, dates, (changes, named, date) => {
        const cities = createCityIndex({
          cities: [FAIRHOPE],
          datelinePrinting: {
            styles: { [style]: changes },
            months: { points: SHORT, plain: SHORT.map((name) => name.replace('.', '')) },
            shortRegions: [{ region: 'Sindh', short: 'Sd.' }],
          },
        });
        const isDated = SHIPPED_STYLES[style].showsDate;
        const source = SHIPPED_STYLES[style].source === 'none' ? '' : 'Reuters';
        const places = [placeAsPrinted(named, style, cities)];
        const dateline: Dateline = { places, date: isDated ? date : null, source, style };
        const { text } = renderDateline(dateline, { cities });

        expect(parseDatelineStart(`${text} The ferry left.`, { today, cities })?.dateline).toEqual(dateline);
      }),
    );
  });
});
