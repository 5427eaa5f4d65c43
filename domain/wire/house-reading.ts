import { cityIndexFor } from '../dateline/cities.ts';
import type { Settings } from '../settings.ts';
import type { ReadWireOptions } from './read-wire.ts';
import { sourceIndexFor } from './sources.ts';
import { wireWordsFor } from './wire-words.ts';

/**
 * What a newsroom's settings say to the reading of copy: its clock, its style, its towns, its desks and
 * agencies, its words.
 */
export function houseReading(settings: Settings): Required<Omit<ReadWireOptions, 'nowMs'>> {
  const { timeZone, datelineStyle, creditLines, wireWords } = settings;
  return {
    timeZone,
    houseStyle: datelineStyle,
    cities: cityIndexFor(settings),
    sources: sourceIndexFor(creditLines),
    words: wireWordsFor(wireWords),
  };
}
