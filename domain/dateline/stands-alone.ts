import type { CityIndex } from './cities.ts';
import type { DatelineStyle } from './dateline.ts';
import { foldName } from './fold-name.ts';
import { SHIPPED_STYLES, STAND_ALONE } from './styles.ts';

/**
 * True if the style prints the city without state or country: by its list and its home countries, unless the newsroom
 * says otherwise of the town: of this style before all styles. `city` is as the city file spells it, `town` as the newsroom's lists may name it; empty
 * where neither knows the place.
 */
export function standsAlone(
  style: DatelineStyle,
  { city, town, country }: { readonly city: string; readonly town: string; readonly country: string },
  { homeTowns, qualifiedTowns, townsByStyle }: Pick<CityIndex, 'homeTowns' | 'qualifiedTowns' | 'townsByStyle'>,
): boolean {
  const name = foldName(town);
  const ofStyle = townsByStyle.get(style);
  if (ofStyle?.alone.has(name) === true) return true;
  if (ofStyle?.qualified.has(name) === true) return false;
  if (homeTowns.has(name)) return true;
  if (qualifiedTowns.has(name)) return false;
  return STAND_ALONE.get(style)?.has(city) === true || SHIPPED_STYLES[style].homeCountries.includes(country);
}
