/** The head of a dateline, `SUKKUR, Pakistan/KABUL, Sept. 3`: places and day, in front of source and separator. */
import { BUILT_IN_CITIES, type CityIndex, findCities, spellingOf } from './cities.ts';
import type { Place } from './dateline.ts';
import { readDay } from './day.ts';
import { foldName } from './fold-name.ts';

export interface DatelineHead {
  readonly places: readonly Place[];
  readonly date: string | null;
  /** Every place is in the city file. */
  readonly isKnown: boolean;
  /** The cities are written in capitals, or in a script that has none. */
  readonly isInCapitals: boolean;
}

export interface HeadOptions {
  readonly cities?: CityIndex;
  /** Calendar day for dates without a year. */
  readonly today: string;
}

/** A comma and a day at the end: `, Sept. 3`, `, 3 Sept 2026`, `, 27 جون`; wires put a point after it (`, May 3. /TASS/`). */
const DAY_AT_END =
  /[,،]\s*(?<day>[\p{L}\p{M}]+\.?\s+\d{1,2}(?:\s*,?\s+\d{4})?|\d{1,2}\s+[\p{L}\p{M}]+\.?(?:\s*,?\s+\d{4})?)\.?$/u;
/** Words in capitals: letters, points, apostrophes, hyphens, and the `c` of `McALLEN`. No digits. */
const CAPITALS = /^(?:Mc|Mac)?\p{Lu}[\p{Lu}\p{M}.'’-]*(?:\s+(?:Mc|Mac)?\p{Lu}[\p{Lu}\p{M}.'’-]*){0,5}$/u;
const QUALIFIER = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|of|the)){0,4}$/u;
const SMALL_WORDS = new Set(['OF', 'THE', 'ON', 'IN', 'AT', 'AND', 'NEAR', 'DE']);

/** Reads the head of a dateline; null if it can't be one. */
export function parseHead(text: string, { cities = BUILT_IN_CITIES, today }: HeadOptions): DatelineHead | null {
  const dayFound = DAY_AT_END.exec(text);
  const date = dayFound === null ? null : readDay(dayFound.groups?.['day'] ?? '', today, { printing: cities.printing });
  const placesText = dayFound === null || date === null ? text : text.slice(0, dayFound.index);
  const places = placesText.split('/').map((one) => parsePlace(one.trim(), cities));
  const known = places.filter((place) => place !== null);
  if (known.length !== places.length) return null;
  return {
    places: known.map(({ place }) => place),
    date,
    isKnown: known.every(({ isKnown }) => isKnown),
    isInCapitals: known.every(({ isInCapitals }) => isInCapitals),
  };
}

interface ReadPlace {
  readonly place: Place;
  readonly isKnown: boolean;
  readonly isInCapitals: boolean;
}

function parsePlace(text: string, cities: CityIndex): ReadPlace | null {
  const [cityText = '', ...qualifierTexts] = text.split(/\s*[,،]\s*/u);
  const qualifiers = qualifierTexts.map((one) => readQualifier(one, cities));
  if (qualifiers.length > 2 || qualifiers.includes(null)) return null;
  const found = findCities(cityText, cities)[0];
  const isInCapitals = cityText === cityText.toUpperCase();
  if (found === undefined && !(CAPITALS.test(cityText) && /\p{Lu}{2}/u.test(cityText))) return null;
  const city = found === undefined ? titleCase(cityText) : spellingOf(found, cityText);
  const region = qualifiers.find((one) => one?.kind === 'region')?.name ?? '';
  const country = qualifiers.find((one) => one?.kind === 'country')?.name ?? '';
  return { place: { city, region, country }, isKnown: found !== undefined, isInCapitals };
}

interface Qualifier {
  readonly kind: 'region' | 'country';
  readonly name: string;
}

function readQualifier(text: string, cities: CityIndex): Qualifier | null {
  const short = cities.printing.longRegions.get(foldName(text));
  if (short !== undefined) return { kind: 'region', name: short };
  if (cities.countries.has(foldName(text))) return { kind: 'country', name: text };
  return QUALIFIER.test(text) || cities.regions.has(foldName(text)) ? { kind: 'region', name: text } : null;
}

/** `ABOARD AIR FORCE ONE` → `Aboard Air Force One`, so that the value reads as a person writes it. */
function titleCase(capitals: string): string {
  return capitals.replace(/[\p{L}\p{M}.'’-]+/gu, (word, at: number) => {
    if (at > 0 && SMALL_WORDS.has(word)) return word.toLowerCase();
    if (/\p{L}\.\p{L}/u.test(word) || /^Ma?c\p{Lu}/u.test(word)) return word;
    return word.toLowerCase().replace(/(^|-|^o['’])\p{L}/giu, (start) => start.toUpperCase());
  });
}
