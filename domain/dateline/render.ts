import { BUILT_IN_CITIES, type CityIndex, cityOfPlace, findCities } from './cities.ts';
import type { City } from './city.ts';
import type { Dateline, DatelineStyle, Place } from './dateline.ts';
import { printedDay } from './day.ts';
import { foldName } from './fold-name.ts';
import { standsAlone } from './stands-alone.ts';
import { QUALIFIERS, REGION_COUNTRIES } from './styles.ts';

export interface RenderOptions {
  /** BCP 47 language of the story: how letters become capitals, and the names of months. */
  readonly language?: string;
  /** The built-in cities and the newsroom's own. */
  readonly cities?: CityIndex;
}

/** A dateline as printed, with no space at its end: `text` is `place` and `rest` joined. */
export interface RenderedDateline {
  /** `SEVASTOPOL, Crimea`: what a page sets bold. */
  readonly place: string;
  /** ` (AP) —`: day, source and separator. */
  readonly rest: string;
  readonly text: string;
}

/**
 * Prints a dateline in its house style (NEWSROOM.md "Datelines"): city in capitals where its script has them, state
 * or country only where the style wants one, several places joined by a stroke, the day if the value has one.
 */
export function renderDateline(dateline: Dateline, options: RenderOptions = {}): RenderedDateline {
  const { language = 'en', cities = BUILT_IN_CITIES } = options;
  const { style, source, date } = dateline;
  const rules = cities.printing.styles[style];
  const place = dateline.places.map((one) => printedPlace(one, style, { language, cities })).join('/');
  const day = date === null ? '' : `, ${printedDay(date, style, { language, printing: cities.printing })}`;
  const rest = `${day}${printedSource(source, rules.source)}${rules.separator}`;
  return { place, rest, text: place + rest };
}

/**
 * The part of a place's facts that the style prints, still as a value: Karachi alone, `Sukkur` with its country for
 * the world. What is printed is what can be read back.
 */
export function placeAsPrinted(place: Place, style: DatelineStyle, cities: CityIndex = BUILT_IN_CITIES): Place {
  const city = cityOfPlace(place, cities);
  const country = place.country === '' ? (city?.country ?? '') : place.country;
  if (standsAlone(style, { city: city?.name ?? '', town: townOfHouse(place, city, cities), country }, cities))
    return { city: place.city, region: '', country: '' };
  const given = QUALIFIERS[city?.name ?? ''];
  if (given !== undefined && place.region + place.country !== '') {
    const isCountry = cities.countries.has(foldName(given));
    return { city: place.city, region: isCountry ? '' : given, country: isCountry ? given : '' };
  }
  if (place.region !== '' && (place.country === '' || REGION_COUNTRIES.has(place.country))) {
    return { city: place.city, region: place.region, country: '' };
  }
  return { city: place.city, region: '', country: place.country };
}

/** The name by which a newsroom's lists mean the place; empty for a place that only shares it (Hyderabad in India). */
function townOfHouse(place: Place, city: City | null, cities: CityIndex): string {
  const [first] = findCities(city?.name ?? place.city, cities);
  return first === undefined || first === city ? (city?.name ?? place.city) : '';
}

function printedPlace(
  place: Place,
  style: DatelineStyle,
  { language, cities }: { readonly language: string; readonly cities: CityIndex },
): string {
  const { city, region, country } = placeAsPrinted(place, style, cities);
  const { styles, shortRegions } = cities.printing;
  const shortRegion = styles[style].shortRegions ? shortRegions.get(region) : undefined;
  const qualifier = region === '' ? country : (shortRegion ?? region);
  const capitals = city.toLocaleUpperCase(language);
  return qualifier === '' ? capitals : `${capitals}, ${qualifier}`;
}

function printedSource(source: string, form: 'brackets' | 'plain' | 'none'): string {
  if (source === '' || form === 'none') return '';
  return form === 'brackets' ? ` (${source})` : ` ${source}`;
}
