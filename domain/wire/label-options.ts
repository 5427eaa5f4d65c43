import type { CityIndex } from '../dateline/cities.ts';
import type { ParseDatelineOptions } from '../dateline/parse.ts';
import type { SourceIndex } from './sources.ts';
import type { WireWords } from './wire-words.ts';

/** All that the parts of copy are known by: a newsroom's places, sources and words. */
export interface LabelOptions extends ParseDatelineOptions {
  readonly cities: CityIndex;
  readonly sources: SourceIndex;
  readonly words: WireWords;
}
