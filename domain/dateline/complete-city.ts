import { BUILT_IN_CITIES, type City, type CityIndex, foldName } from './cities.ts';

export interface CompleteCityOptions {
  readonly cities?: CityIndex;
  /** Cities of this zone's country come first; the newsroom's zone says where it is at home. */
  readonly timeZone: string;
  readonly limit: number;
}

/**
 * Cities that a half-typed name can mean, best first: names that begin so before names of which a later word does,
 * home towns before others, then the order of the city file. Nothing typed gives nothing.
 */
export function completeCity(typed: string, options: CompleteCityOptions): readonly City[] {
  const { cities = BUILT_IN_CITIES, timeZone, limit } = options;
  const start = foldName(typed);
  if (start === '') return [];
  const home = cities.cities.find((city) => city.zone === timeZone)?.country;
  const ranked = cities.cities
    .map((city) => ({ city, rank: rankOf(city, start) }))
    .filter(({ rank }) => rank !== null)
    .sort(
      (one, other) =>
        (one.rank ?? 0) - (other.rank ?? 0) || Number(other.city.country === home) - Number(one.city.country === home),
    );
  return ranked.slice(0, limit).map(({ city }) => city);
}

/** 0: the name begins so; 1: another spelling does; 2: a later word of the name does. */
function rankOf(city: City, start: string): number | null {
  if ([city.name, city.urdu].some((name) => name !== '' && foldName(name).startsWith(start))) return 0;
  if (city.aliases.some((name) => foldName(name).startsWith(start))) return 1;
  return foldName(city.name).includes(` ${start}`) ? 2 : null;
}
