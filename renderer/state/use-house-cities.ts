import { BUILT_IN_CITIES, type CityIndex, cityIndexFor } from '../../domain/dateline/cities.ts';
import { useNewsroomSettings } from './use-newsroom-settings.ts';

/** The places that the open newsroom's datelines may name: the built-in ones and its own. */
export function useHouseCities(): CityIndex {
  const settings = useNewsroomSettings();
  return settings === null ? BUILT_IN_CITIES : cityIndexFor(settings);
}
