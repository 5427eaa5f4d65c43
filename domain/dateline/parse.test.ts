import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_CITIES } from './cities.ts';
import { DATELINE_STYLES, type Dateline, type DatelineStyle, type Place } from './dateline.ts';
import { parseDatelineStart } from './parse.ts';
import { placeAsPrinted, renderDateline } from './render.ts';
import { SHIPPED_STYLES } from './styles.ts';

const today = '2026-11-24';

/** What a test expects of a dateline, in short: `Sukkur, Pakistan | 2026-09-03 | AP | ap`. */
function inShort({ places, date, source, style }: Dateline): string {
  const placesText = places
    .map(({ city, region, country }) => [city, region, country].filter(Boolean).join(', '))
    .join('/');
  return [placesText, date ?? '-', source || '-', style].join(' | ');
}

describe('parseDatelineStart', () => {
  it.each([
    ['SEVASTOPOL, Crimea (AP) — The fleet', 'Sevastopol, Crimea | - | AP | ap'],
    ['MINNEAPOLIS, June 27 (Reuters) - The mayor', 'Minneapolis | 2026-06-27 | Reuters | reuters-wire'],
    ['MOSCOW (Reuters) - The minister', 'Moscow | - | Reuters | reuters-web'],
    ['MOSCOW (Reuters) – The minister', 'Moscow | - | Reuters | reuters-web'],
    ['MOSCOW (Reuters): The minister', 'Moscow | - | Reuters | colon-agency'],
    ['KARACHI: The harbour board', 'Karachi | - | - | colon'],
    ['KARACHI : The harbour board', 'Karachi | - | - | colon'],
    ['SYDNEY, July 30 AAP - The premier', 'Sydney | 2026-07-30 | AAP | superdesk'],
    ['LAHORE/ISLAMABAD: Two courts', 'Lahore/Islamabad | - | - | colon'],
    ['LAHORE / ISLAMABAD (F.P. Report): Two courts', 'Lahore/Islamabad | - | F.P. Report | colon-agency'],
    ['LONDON/PARIS, Dec 3 (Reuters) - Markets', 'London/Paris | 2026-12-03 | Reuters | reuters-wire'],
    ['ISLAMABAD, Jun 10 (APP):The prime minister', 'Islamabad | 2026-06-10 | APP | colon-agency'],
    ['KARACHI, September 15 (PPI): Traders', 'Karachi | 2026-09-15 | PPI | colon-agency'],
    ['BEIJING, Oct. 5 (Xinhua) -- Scientists', 'Beijing | 2026-10-05 | Xinhua | ap'],
    ['KABUL (Pajhwok) Officials say', 'Kabul | - | Pajhwok | colon-agency'],
    ['New Delhi, Oct 5 (PTI) The court', 'New Delhi | 2026-10-05 | PTI | colon-agency'],
    ['Berlin (dpa) - Der Minister', 'Berlin | - | dpa | reuters-web'],
    ['MONTGOMERY, Ala. (AP) — The river', 'Montgomery, Alabama | - | AP | ap'],
    ['ABOARD AIR FORCE ONE (AP) — The president', 'Aboard Air Force One | - | AP | ap'],
    [
      'ON THE SOUTHERN RIDGE, Jan 6 (Reuters) - Climbers',
      'On the Southern Ridge | 2026-01-06 | Reuters | reuters-wire',
    ],
    ['MOSCOW, October 5. /TASS/. The ministry', 'Moscow | 2026-10-05 | TASS | colon-agency'],
    ['KARACHI, Pakistan, Oct. 5, 2025 /PRNewswire/ -- Hatti Foods', 'Karachi, Pakistan | 2025-10-05 | PRNewswire | ap'],
    ['GARHI NOOR (F.P. Report): The well', 'Garhi Noor | - | F.P. Report | colon-agency'],
    ['D.I. KHAN: The barrage', 'D.I. Khan | - | - | colon'],
    ['MAZAR-I-SHARIF: The shrine', 'Mazar-i-Sharif | - | - | colon'],
    ['Karachi: The harbour board', 'Karachi | - | - | colon'],
    ['WASHINGTON — The senate', 'Washington | - | - | ap'],
    ['DUBAI - Gold', 'Dubai | - | - | reuters-web'],
    ['MOSCOW\u00a0(Reuters)\u00a0–\u00a0The minister', 'Moscow | - | Reuters | reuters-web'],
    ['\ufeff\u200eKARACHI: “The board', 'Karachi | - | - | colon'],
    ['COX\u2019S BAZAR, Bangladesh (AP) — Rain', "Cox's Bazar, Bangladesh | - | AP | ap"],
    ['کراچی (اسٹاف رپورٹر) بندرگاہ', 'کراچی | - | اسٹاف رپورٹر | colon-agency'],
    ['کراچی: بندرگاہ', 'کراچی | - | - | colon'],
    ['ماسکو، 27 جون (رائٹرز): وزیر', 'ماسکو | 2026-06-27 | رائٹرز | colon-agency'],
  ])('reads %j', (paragraph, expected) => {
    const parsed = parseDatelineStart(paragraph, { today });

    expect(parsed === null ? null : inShort(parsed.dateline)).toBe(expected);
    expect(parsed?.creditText).toBeNull();
  });

  it.each([
    ['F.P. Report KARACHI: The harbour board', 'F.P. Report', 'Karachi | - | - | colon'],
    ['F.P. Report\nKARACHI: The harbour board', 'F.P. Report', 'Karachi | - | - | colon'],
    ['Gulnar Mirza PESHAWAR: Chief Engineer', 'Gulnar Mirza', 'Peshawar | - | - | colon'],
    ['By Gulnar Mirza KARACHI : The board', 'By Gulnar Mirza', 'Karachi | - | - | colon'],
    [
      'Gulnar Mirza and Sarang Odho QUETTA (INP): The board',
      'Gulnar Mirza and Sarang Odho',
      'Quetta | - | INP | colon-agency',
    ],
    ['Monitoring Desk GAZA/CAIRO: Talks', 'Monitoring Desk', 'Gaza/Cairo | - | - | colon'],
  ])('reads the credit line before the place in %j', (paragraph, credit, expected) => {
    const parsed = parseDatelineStart(paragraph, { today });

    expect(parsed?.creditText).toBe(credit);
    expect(parsed === null ? null : inShort(parsed.dateline)).toBe(expected);
  });

  it.each([
    ['NASA: The probe has landed'],
    ['WHO: Wash your hands'],
    ['WHO (World Health Organization): Wash your hands'],
    ['UPDATE 2-Board backs ferries'],
    ['BREAKING: Ferries return'],
    ['TIMELINE: Nine years without ferries'],
    ['Q&A: What the ferries cost'],
    ['“KARACHI: City of Lights” is a book'],
    ['ISLAMABAD-based engineers said on Tuesday: yes'],
    ['Paris (France) - a city'],
    ['Lahore (population 13 million) - a city'],
    ['London and Paris: a tale'],
    ['The board of Karachi (F.P. Report): said'],
    ['KARACHI:'],
    ['KARACHI'],
    ['Karachi - the city of lights'],
    ['Note: Ferries return'],
    ['12:30 The ferry leaves'],
    ['London: 12 degrees, Paris: 14'],
    ['JEDDAH, Pakistan and Egypt (all three) agreed'],
    [''],
  ])('leaves %j alone', (paragraph) => {
    expect(parseDatelineStart(paragraph, { today })).toBeNull();
  });

  it('says what it took and what is left', () => {
    expect(parseDatelineStart('  F.P. Report KARACHI : The board (of five) met.', { today })).toEqual({
      creditText: 'F.P. Report',
      dateline: { places: [{ city: 'Karachi', region: '', country: '' }], date: null, source: '', style: 'colon' },
      matched: 'F.P. Report KARACHI :',
      rest: 'The board (of five) met.',
    });
  });

  it('prefers the house’s own style where it prints the same', () => {
    expect(parseDatelineStart('KARACHI: The board', { today, houseStyle: 'colon-agency' })?.dateline.style).toBe(
      'colon-agency',
    );
    expect(parseDatelineStart('KARACHI: The board', { today, houseStyle: 'ap' })?.dateline.style).toBe('colon');
  });
});

const sources = fc.constantFrom('AP', 'Reuters', 'F.P. Report', 'APP', 'Monitoring Desk', 'NORDA', 'dpa', 'Ridge News');
const knownPlaces = fc
  .constantFrom(...BUILT_IN_CITIES.cities)
  .map(({ name, region, country }) => ({ city: name, region, country }));
const inventedPlaces = fc
  .tuple(
    fc.constantFrom('Garhi Noor', 'Norhaven', 'Tall-Obeid', 'Upper Wessmoor', 'Aboard Air Force One'),
    fc.constantFrom('', 'Crimea', 'Alabama', 'Sindh'),
  )
  .map(([city, region]): Place => ({ city, region, country: '' }));
const days = fc.integer({ min: -340, max: 14 }).map((offset) => {
  return new Date(Date.parse(today) + offset * 86_400_000).toISOString().slice(0, 10);
});

/** Datelines that a style prints in full: with a day and a source where the style has them. */
function datelinesOf(style: DatelineStyle): fc.Arbitrary<Dateline> {
  const rules = SHIPPED_STYLES[style];
  const places = fc.array(rules.source === 'none' ? knownPlaces : fc.oneof(knownPlaces, inventedPlaces), {
    minLength: 1,
    maxLength: 3,
  });
  return fc.record({
    places: places.map((all) => all.map((place) => placeAsPrinted(place, style))),
    date: rules.showsDate ? days : fc.constant(null),
    source: rules.source === 'none' ? fc.constant('') : sources,
    style: fc.constant(style),
  });
}

describe('style → text → value', () => {
  it.each(DATELINE_STYLES)('is the identity in %s', (style) => {
    fc.assert(
      fc.property(datelinesOf(style), (dateline) => {
        const { text } = renderDateline(dateline);

        const parsed = parseDatelineStart(`${text} The ferry left.`, { today });

        expect(parsed).toEqual({ creditText: null, dateline, matched: text, rest: 'The ferry left.' });
      }),
      { numRuns: 300 },
    );
  });

  it.each(DATELINE_STYLES)('is the identity in %s in Urdu', (style) => {
    const rules = SHIPPED_STYLES[style];
    const urduNames = BUILT_IN_CITIES.cities.filter((city) => city.urdu !== '').map((city) => city.urdu);
    const places = fc.constantFrom(...urduNames).map((city): Place => ({ city, region: '', country: '' }));
    const datelines = fc.record({
      places: fc.array(places, { minLength: 1, maxLength: 2 }),
      date: rules.showsDate ? days : fc.constant(null),
      source: rules.source === 'none' ? fc.constant('') : fc.constantFrom('اسٹاف رپورٹر', 'رائٹرز', 'AFP'),
      style: fc.constant(style),
    });
    fc.assert(
      fc.property(datelines, (dateline) => {
        const { text } = renderDateline(dateline, { language: 'ur' });

        expect(parseDatelineStart(`${text} کشتی روانہ ہوئی۔`, { today })?.dateline).toEqual(dateline);
      }),
    );
  });
});
