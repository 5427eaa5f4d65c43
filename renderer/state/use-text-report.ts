import type { TextReport } from '../workers/text-report.ts';
import { useAppState } from './AppStateProvider.tsx';
import { openDraft } from './app-state.ts';

/** Counts and checks of the open story, as it was a moment ago; null while none is open, or none has been read yet. */
export function useTextReport(): TextReport | null {
  const openId = useAppState((state) => openDraft(state)?.story.id ?? null);
  const read = useAppState((state) => state.textRead);
  return read !== null && read.id === openId ? read.report : null;
}
