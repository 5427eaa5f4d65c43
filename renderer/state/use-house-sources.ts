import { useMemo } from 'react';
import { BUILT_IN_SOURCES, type SourceIndex, sourceIndexFor } from '../../domain/wire/sources.ts';
import { useNewsroomSettings } from './use-newsroom-settings.ts';

/** The desks and agencies that the open newsroom knows. */
export function useHouseSources(): SourceIndex {
  const creditLines = useNewsroomSettings()?.creditLines;
  return useMemo(() => (creditLines === undefined ? BUILT_IN_SOURCES : sourceIndexFor(creditLines)), [creditLines]);
}
