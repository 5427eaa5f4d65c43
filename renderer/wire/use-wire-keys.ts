import { useEffect } from 'react';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';

/** Where letters are typed, or a list of its own has the keys. */
const NOT_FOR_US = 'input, textarea, select, [contenteditable="true"], [role="menu"], [role="dialog"]';

/**
 * The desk's own keys: T takes what is read into a story, U marks it unread or read, left and right in the list move
 * through its versions.
 */
export function useWireKeys(): void {
  const isFree = useAppState((state) => state.dialog.kind === 'none');
  const { takeFromWire, toggleWireRead, readNextVersion } = useCommands();
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      const { target } = event;
      const hasModifier = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
      if (!isFree || event.defaultPrevented || event.isComposing || hasModifier) return;
      if (target instanceof Element && target.closest(NOT_FOR_US) !== null) return;
      const isInList = target instanceof Element && target.closest('[role="listbox"]') !== null;
      if (event.key.toLowerCase() === 't') void takeFromWire();
      else if (event.key.toLowerCase() === 'u') void toggleWireRead();
      else if (event.key === 'ArrowRight' && isInList) void readNextVersion(1);
      else if (event.key === 'ArrowLeft' && isInList) void readNextVersion(-1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, [isFree, takeFromWire, toggleWireRead, readNextVersion]);
}
