import { useMemo, useState } from 'react';
import { msFromInstant } from '../../domain/instant.ts';
import { houseReading } from '../../domain/wire/house-reading.ts';
import type { ReadWireOptions } from '../../domain/wire/read-wire.ts';
import { useAppState } from '../state/AppStateProvider.tsx';
import { useNewsroomSettings } from '../state/use-newsroom-settings.ts';

/** What reading copy must know: the newsroom's clock and style, and the moment at which the copy was pasted. */
export function useWireOptions(): ReadWireOptions {
  const settings = useNewsroomSettings();
  const now = useAppState((state) => state.now);
  const [nowMs] = useState(() => msFromInstant(now));
  return useMemo(
    () => (settings === null ? { nowMs, timeZone: 'UTC' } : { nowMs, ...houseReading(settings) }),
    [nowMs, settings],
  );
}
