import { useEffect } from 'react';
import { commandForKeys } from '../palette/app-commands.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { cyclePanes } from './cycle-panes.ts';

/**
 * The window's keys. The native menu has the same ones; what the page handles, the menu does not get, so that nothing
 * happens twice.
 */
export function useShortcuts(): void {
  const isApple = useAppState((state) => state.platform === 'darwin');
  const isFree = useAppState((state) => state.dialog.kind === 'none');
  const { choose } = useCommands();
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || !isFree) return;
      const command = commandForKeys(event, isApple);
      if (command !== null) void choose(command);
      else if (event.key === 'F6') cyclePanes(event.shiftKey ? -1 : 1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, [isApple, isFree, choose]);
}
