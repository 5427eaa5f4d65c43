/** The city file: which places a dateline may name, where they are, and what they are called in Urdu. */
import { z } from 'zod';
import countries from '../../assets/cities.json' with { type: 'json' };
import type { Settings } from '../settings.ts';
import { isTimeZone } from '../time-zone.ts';
import { type City, citySchema } from './city.ts';
import { DATELINE_STYLES, type DatelineStyle, type Place } from './dateline.ts';
import { foldName } from './fold-name.ts';
import { AS_SHIPPED, type DatelinePrinting, printingFor } from './printing.ts';

const countriesSchema = z.array(
  z.strictObject({
    country: z.string().min(1),
    urdu: z.string().default(''),
    zone: z.string().min(1),
    cities: z.array(citySchema.omit({ country: true }).partial({ zone: true })),
  }),
);

interface StyleTowns {
  readonly alone: ReadonlySet<string>;
  readonly qualified: ReadonlySet<string>;
}

/** The cities a newsroom knows and how its datelines print them, ready to be looked up. */
export interface CityIndex {
  readonly cities: readonly City[];
  readonly byName: ReadonlyMap<string, readonly City[]>;
  /** Folded name (English or Urdu) → the country's English name. */
  readonly countries: ReadonlyMap<string, string>;
  readonly regions: ReadonlySet<string>;
  /** Folded names of towns that stand alone in any style, and of those that never do: the newsroom's choice. */
  readonly homeTowns: ReadonlySet<string>;
  readonly qualifiedTowns: ReadonlySet<string>;
  /** The same for one style: it goes before what holds for all. */
  readonly townsByStyle: ReadonlyMap<DatelineStyle, StyleTowns>;
  /** How its datelines print what they name. */
  readonly printing: DatelinePrinting;
}

/** What a newsroom says of places and of how datelines print them. */
export type HousePlaces = Pick<
  Settings,
  'cities' | 'homeTowns' | 'qualifiedTowns' | 'townsByStyle' | 'datelinePrinting'
>;
/** A newsroom that says nothing of them. */
export const NO_HOUSE: HousePlaces = {
  cities: [],
  homeTowns: [],
  qualifiedTowns: [],
  townsByStyle: {},
  datelinePrinting: AS_SHIPPED,
};

const files = countriesSchema.parse(countries);
const builtInCities: readonly City[] = files.flatMap((file) =>
  file.cities.map((city) => ({ ...city, country: file.country, zone: city.zone ?? file.zone })),
);

/** The built-in cities and a newsroom's own, which come first where both know a name. */
export function createCityIndex(house: Partial<HousePlaces> = {}): CityIndex {
  const { cities: given, homeTowns, qualifiedTowns, townsByStyle, datelinePrinting } = { ...NO_HOUSE, ...house };
  // A file may name a zone that no clock knows: its town is known all the same.
  const own = given.map((city) => (isTimeZone(city.zone) ? city : { ...city, zone: 'UTC' }));
  const cities = [...own, ...builtInCities];
  const byName = new Map<string, City[]>();
  for (const city of cities) {
    for (const name of new Set([city.name, city.urdu, ...city.aliases].filter((text) => text !== '').map(foldName))) {
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [city]);
      else known.push(city);
    }
  }
  const names = [...own.map(({ country }) => ({ country, urdu: '' })), ...files];
  return {
    cities,
    byName,
    countries: new Map(
      names.flatMap(({ country, urdu }) => [country, urdu].filter(Boolean).map((name) => [foldName(name), country])),
    ),
    regions: new Set(cities.filter(({ region }) => region !== '').map(({ region }) => foldName(region))),
    homeTowns: new Set(homeTowns.map(foldName)),
    qualifiedTowns: new Set(qualifiedTowns.map(foldName)),
    townsByStyle: new Map(
      DATELINE_STYLES.map((style) => {
        const { alone = [], qualified = [] } = townsByStyle[style] ?? {};
        return [style, { alone: new Set(alone.map(foldName)), qualified: new Set(qualified.map(foldName)) }];
      }),
    ),
    printing: printingFor(datelinePrinting),
  };
}

export const BUILT_IN_CITIES: CityIndex = createCityIndex();

let latest: { readonly key: string; readonly index: CityIndex } = { key: keyOf(NO_HOUSE), index: BUILT_IN_CITIES };

/** `createCityIndex`, made once for what a newsroom says: its settings arrive as a fresh copy with every question. */
export function cityIndexFor(house: HousePlaces): CityIndex {
  const key = keyOf(house);
  if (latest.key !== key) latest = { key, index: createCityIndex(house) };
  return latest.index;
}

function keyOf({ cities, homeTowns, qualifiedTowns, townsByStyle, datelinePrinting }: HousePlaces): string {
  return JSON.stringify([cities, homeTowns, qualifiedTowns, townsByStyle, datelinePrinting]);
}

/** The cities of that name, in any case, spelling or script the file knows; several where countries share it. */
export function findCities(name: string, index: CityIndex): readonly City[] {
  return index.byName.get(foldName(name)) ?? [];
}

/**
 * The city that a place means: the one whose region and country agree with what the place says; where the place says
 * neither, the first of that name in the file.
 */
export function cityOfPlace(place: Place, index: CityIndex): City | null {
  const agrees = (said: string, known: string) => said === '' || foldName(said) === foldName(known);
  return (
    findCities(place.city, index).find(
      (city) => agrees(place.region, city.region) && agrees(place.country, city.country),
    ) ?? null
  );
}

/** The city's own spelling that a text means (`MAZAR-I-SHARIF` → `Mazar-i-Sharif`). */
export function spellingOf(city: City, text: string): string {
  const folded = foldName(text);
  return [city.name, city.urdu, ...city.aliases].find((name) => foldName(name) === folded) ?? city.name;
}
