import { cityIndexFor } from '../dateline/cities.ts';
import type { City } from '../dateline/city.ts';
import { type KnownWords, knownWords } from './known-words.ts';

/** The words of all places that datelines may name: the city file's and the newsroom's own, in every script. */
export function placeWords(ownCities: readonly City[]): KnownWords {
  const { cities, countries } = cityIndexFor(ownCities);
  return knownWords([
    ...cities.flatMap(({ name, urdu, region, country, aliases }) => [name, urdu, region, country, ...aliases]),
    ...countries.values(),
  ]);
}
