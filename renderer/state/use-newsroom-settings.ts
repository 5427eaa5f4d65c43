import type { Settings } from '../../domain/settings.ts';
import { useAppState } from './AppStateProvider.tsx';

/** The open newsroom's choices; null while none is open. */
export function useNewsroomSettings(): Settings | null {
  return useAppState((state) => (state.stage.kind === 'newsroom' ? state.stage.newsroom.settings : null));
}
