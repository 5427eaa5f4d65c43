import { describe, expect, it } from 'vitest';
import { createCityIndex } from './cities.ts';
import type { Dateline, DatelineStyle, Place } from './dateline.ts';
import { renderDateline } from './render.ts';

const place = (city: string, region = '', country = ''): Place => ({ city, region, country });
const dateline = (
  style: DatelineStyle,
  places: readonly Place[],
  source = '',
  date: string | null = null,
): Dateline => ({
  places,
  date,
  source,
  style,
});

describe('renderDateline', () => {
  it.each([
    ['SEVASTOPOL, Crimea (AP) —', dateline('ap', [place('Sevastopol', 'Crimea')], 'AP')],
    ['MINNEAPOLIS, June 27 (Reuters) -', dateline('reuters-wire', [place('Minneapolis')], 'Reuters', '2026-06-27')],
    ['MOSCOW (Reuters) -', dateline('reuters-web', [place('Moscow')], 'Reuters')],
    ['KARACHI:', dateline('colon', [place('Karachi')])],
    ['MOSCOW (Reuters):', dateline('colon-agency', [place('Moscow')], 'Reuters')],
    ['KARACHI:', dateline('colon-agency', [place('Karachi')])],
    ['SYDNEY, July 30 AAP -', dateline('superdesk', [place('Sydney')], 'AAP', '2026-07-30')],
    ['LAHORE/ISLAMABAD:', dateline('colon', [place('Lahore'), place('Islamabad')])],
    ['ABOARD AIR FORCE ONE (AP) —', dateline('ap', [place('Aboard Air Force One')], 'AP')],
    ['PARIS, March 3 (AP) —', dateline('ap', [place('Paris')], 'AP', '2026-03-03')],
    ['کراچی (اسٹاف رپورٹر):', dateline('colon-agency', [place('کراچی')], 'اسٹاف رپورٹر')],
  ])('prints %s', (text, value) => {
    expect(renderDateline(value).text).toBe(text);
  });

  it('keeps the source of a colon dateline for the credit line above', () => {
    expect(renderDateline(dateline('colon', [place('Karachi')], 'F.P. Report')).text).toBe('KARACHI:');
  });

  it.each([
    ['ap', place('Sukkur', 'Sindh', 'Pakistan'), 'SUKKUR, Pakistan'],
    ['colon', place('Sukkur', 'Sindh', 'Pakistan'), 'SUKKUR'],
    ['colon', place('Sukkur', 'Sindh'), 'SUKKUR'],
    ['ap', place('Islamabad', '', 'Pakistan'), 'ISLAMABAD'],
    ['ap', place('Kabul', 'Kabul', 'Afghanistan'), 'KABUL, Afghanistan'],
    ['colon-agency', place('Kabul', 'Kabul', 'Afghanistan'), 'KABUL'],
    ['ap', place('Paris', '', 'France'), 'PARIS'],
    ['ap', place('Paris', 'Texas', 'United States'), 'PARIS, Texas'],
    ['ap', place('Montgomery', 'Alabama', 'United States'), 'MONTGOMERY, Ala.'],
    ['reuters-web', place('Montgomery', 'Alabama', 'United States'), 'MONTGOMERY, Alabama'],
    ['ap', place('Vancouver', 'British Columbia', 'Canada'), 'VANCOUVER, British Columbia'],
    ['ap', place('Sevastopol', 'Crimea', 'Ukraine'), 'SEVASTOPOL, Crimea'],
    ['colon', place('Hyderabad', 'Sindh', 'Pakistan'), 'HYDERABAD'],
    ['colon', place('Hyderabad', 'Telangana', 'India'), 'HYDERABAD, India'],
    ['colon', place('Adilwahan', 'Sindh'), 'ADILWAHAN, Sindh'],
  ] as const)('prints as %s what the style wants of %o: %s', (style, one, printed) => {
    expect(renderDateline(dateline(style, [one], 'AP')).place).toBe(printed);
  });

  it('gives the page the place apart from day and source', () => {
    const value = dateline('reuters-wire', [place('Sukkur', '', 'Pakistan')], 'Reuters', '2026-09-03');

    expect(renderDateline(value)).toEqual({
      place: 'SUKKUR, Pakistan',
      rest: ', Sept 3 (Reuters) -',
      text: 'SUKKUR, Pakistan, Sept 3 (Reuters) -',
    });
  });

  it('makes capitals by the rules of the story’s language', () => {
    expect(renderDateline(dateline('colon', [place('İzmir')]), { language: 'tr' }).place).toBe('İZMİR');
    expect(renderDateline(dateline('colon', [place('Diyarbakır')]), { language: 'tr' }).place).toBe('DİYARBAKIR');
  });

  it('knows the newsroom’s own towns', () => {
    const own = createCityIndex({
      cities: [
        { name: 'Garhi Noor', region: 'Sindh', country: 'Pakistan', zone: 'Asia/Karachi', urdu: '', aliases: [] },
      ],
    });

    expect(renderDateline(dateline('colon', [place('Garhi Noor', 'Sindh')]), { cities: own }).place).toBe('GARHI NOOR');
  });

  it('leaves home towns alone and qualifies what the newsroom wants qualified', () => {
    const house = createCityIndex({ homeTowns: ['Sukkur'], qualifiedTowns: ['london'] });
    const sukkur = dateline('ap', [place('Sukkur', '', 'Pakistan')]);
    const london = dateline('ap', [place('London', '', 'United Kingdom')]);

    expect(renderDateline(sukkur, { cities: house }).place).toBe('SUKKUR');
    expect(renderDateline(sukkur).place).toBe('SUKKUR, Pakistan');
    expect(renderDateline(london, { cities: house }).place).not.toBe(renderDateline(london).place);
  });

  it('lets a town stand alone in one style and not in another', () => {
    const house = createCityIndex({
      homeTowns: ['Multan'],
      townsByStyle: {
        ap: { alone: ['sukkur'], qualified: ['Denver'] },
        'reuters-web': { alone: [], qualified: ['Multan'] },
      },
    });
    const printed = (style: 'ap' | 'reuters-web', city: string, region: string, country: string) =>
      renderDateline(dateline(style, [place(city, region, country)]), { cities: house }).place;

    expect(printed('ap', 'Sukkur', '', 'Pakistan')).toBe('SUKKUR');
    expect(printed('reuters-web', 'Sukkur', '', 'Pakistan')).toBe('SUKKUR, Pakistan');
    expect(printed('ap', 'Denver', 'Colorado', 'United States')).not.toBe('DENVER');
    expect(printed('reuters-web', 'Denver', 'Colorado', 'United States')).toBe('DENVER');
    expect(printed('ap', 'Multan', '', 'Pakistan')).toBe('MULTAN');
    expect(printed('reuters-web', 'Multan', '', 'Pakistan')).toBe('MULTAN, Pakistan');
  });
});
