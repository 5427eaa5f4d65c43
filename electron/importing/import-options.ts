import { cityIndexFor } from '../../domain/dateline/cities.ts';
import type { ReadWireOptions } from '../../domain/wire/read-wire.ts';
import type { Newsroom } from '../library/newsroom.ts';

/** What reading another program's file depends on. */
export interface ImportOptions extends ReadWireOptions {
  /** BCP 47: the newsroom's language, for files that name none. */
  readonly language: string;
}

/** How a newsroom reads copy now: by its clock, its style and its own towns. */
export function importOptions({ settings, desk }: Pick<Newsroom, 'settings' | 'desk'>): ImportOptions {
  const house = settings();
  const { timeZone, datelineStyle, language } = house;
  return { nowMs: desk.now(), timeZone, houseStyle: datelineStyle, language, cities: cityIndexFor(house) };
}
