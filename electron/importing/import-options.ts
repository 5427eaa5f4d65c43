import type { Settings } from '../../domain/settings.ts';
import { houseReading } from '../../domain/wire/house-reading.ts';
import type { ReadWireOptions } from '../../domain/wire/read-wire.ts';
import type { Newsroom } from '../library/newsroom.ts';

/** What reading another program's file depends on. */
export interface ImportOptions extends ReadWireOptions {
  /** BCP 47: the newsroom's language, for files that name none. */
  readonly language: string;
  /** All of the settings that reading depends on, as one text to compare: what was read with others is read anew. */
  readonly house: string;
}

/**
 * How a newsroom reads copy now: by its clock, its style, its towns, its sources
 * and its words.
 */
export function importOptions({ settings, desk }: Pick<Newsroom, 'settings' | 'desk'>): ImportOptions {
  const house = settings();
  return { nowMs: desk.now(), language: house.language, house: houseText(house), ...houseReading(house) };
}

function houseText(settings: Settings): string {
  const { language, timeZone, datelineStyle, creditLines, wireWords } = settings;
  const { cities, homeTowns, qualifiedTowns, townsByStyle, datelinePrinting } = settings;
  const places = [cities, homeTowns, qualifiedTowns, townsByStyle, datelinePrinting];
  return JSON.stringify([language, timeZone, datelineStyle, places, creditLines, wireWords]);
}
