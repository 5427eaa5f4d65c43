import { instantFromMs } from '../instant.ts';
import { calendarDay, zonedTime } from '../page/zoned-time.ts';
import { BUILT_IN_CITIES, type CityIndex, cityOfPlace } from './cities.ts';
import type { Place } from './dateline.ts';

/**
 * The calendar day at a place (`2026-06-27`): a dateline's date is the place's, not the newsroom's. `timeZone` is the
 * newsroom's, used where the city file does not know the place.
 */
export function dateAtPlace(
  place: Place | undefined,
  nowMs: number,
  { timeZone, cities = BUILT_IN_CITIES }: { readonly timeZone: string; readonly cities?: CityIndex },
): string {
  const city = place === undefined ? null : cityOfPlace(place, cities);
  return calendarDay(zonedTime(instantFromMs(nowMs), city?.zone ?? timeZone));
}
