import { BUILT_IN_CITIES, type CityIndex } from './cities.ts';
import type { Place } from './dateline.ts';
import { foldName } from './fold-name.ts';

/**
 * The places that an editor types in one field: `Karachi`, `Lahore/Islamabad`, `Sevastopol, Crimea, Ukraine`.
 *
 * Unlike `parseHead` it doubts nothing: whoever fills in the field knows that it is a place. Empty names are left out.
 */
export function placesFromText(text: string, cities: CityIndex = BUILT_IN_CITIES): readonly Place[] {
  return text
    .split('/')
    .map((one) => placeFromText(one, cities))
    .filter(({ city }) => city !== '');
}

/** The field's text of these places; `placesFromText` reads it back. */
export function textFromPlaces(places: readonly Place[]): string {
  return places
    .map(({ city, region, country }) => [city, region, country].filter((part) => part !== '').join(', '))
    .join('/');
}

function placeFromText(text: string, cities: CityIndex): Place {
  const [city = '', ...qualifiers] = text.split(/[,،]/u).map((part) => part.trim().replace(/\s+/gu, ' '));
  const [first = '', ...rest] = qualifiers.filter((part) => part !== '');
  if (rest.length > 0) return { city, region: first, country: rest.join(', ') };
  const isCountry = cities.countries.has(foldName(first));
  return { city, region: isCountry ? '' : first, country: isCountry ? first : '' };
}
