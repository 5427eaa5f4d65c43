import { useEffect } from 'react';
import { useAppState } from '../state/AppStateProvider.tsx';
import type { Arranging } from './use-arranging.ts';

/** Undo and redo for the list on the desk, wherever the focus is on it; a field that is typed in keeps its own. */
export function useUndoKeys({ undo, redo }: Pick<Arranging, 'undo' | 'redo'>): void {
  const isFree = useAppState((state) => state.dialog.kind === 'none');
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      const isInField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (event.defaultPrevented || !isFree || isInField || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) undo();
      else if (key === 'y' || key === 'z') redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  });
}
