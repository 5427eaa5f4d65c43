import { BUILT_IN_CITIES, type CityIndex } from './cities.ts';
import type { City } from './city.ts';
import { foldName } from './fold-name.ts';

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
  const ranks = new Map<City, number>();
  for (const [name, named] of cities.byName) {
    if (!name.startsWith(start) && !name.includes(` ${start}`)) continue;
    for (const city of named) ranks.set(city, Math.min(rankOf(city, name, start), ranks.get(city) ?? LAST_RANK));
  }
  return [...ranks]
    .sort(([city, rank], [other, otherRank]) => {
      const nearer = Number(other.country === home) - Number(city.country === home);
      return rank - otherRank || nearer || cities.cities.indexOf(city) - cities.cities.indexOf(other);
    })
    .slice(0, limit)
    .map(([city]) => city);
}

const LAST_RANK = 3;

/** 0: the city's name begins so; 1: another spelling does; 2: a later word does. */
function rankOf(city: City, folded: string, start: string): number {
  if (!folded.startsWith(start)) return LAST_RANK - 1;
  return folded === foldName(city.name) || folded === foldName(city.urdu) ? 0 : 1;
}
