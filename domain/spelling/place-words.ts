import { cityIndexFor, type HousePlaces } from '../dateline/cities.ts';
import { type KnownWords, knownWords } from './known-words.ts';

/** The words of all places that datelines may name: the city file's and the newsroom's own, in every script. */
export function placeWords(house: HousePlaces): KnownWords {
  const { cities, countries } = cityIndexFor(house);
  return knownWords([
    ...cities.flatMap(({ name, urdu, region, country, aliases }) => [name, urdu, region, country, ...aliases]),
    ...countries.values(),
  ]);
}
