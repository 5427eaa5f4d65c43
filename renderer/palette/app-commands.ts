import type { MenuCommand } from '../../ipc/menu-commands.ts';
import type { IconName } from '../ui/icon-shapes.tsx';
import type { KeyName } from '../ui/keys.ts';

export interface AppCommand {
  readonly command: MenuCommand;
  readonly icon: IconName;
  /** As the native menu has them (`electron/menu.ts`). */
  readonly keys: readonly KeyName[];
  readonly section: 'do' | 'go';
  /** Offered only while a story is open. */
  readonly needsStory: boolean;
}

const act = (command: MenuCommand, icon: IconName, keys: readonly KeyName[], needsStory = false): AppCommand => ({
  command,
  icon,
  keys,
  section: 'do',
  needsStory,
});
const go = (command: MenuCommand, icon: IconName, keys: readonly KeyName[], needsStory = false): AppCommand => ({
  command,
  icon,
  keys,
  section: 'go',
  needsStory,
});

/** Everything the window can be told to do, once: the palette lists it, the keys and the native menu call it. */
export const APP_COMMANDS: readonly AppCommand[] = [
  act('new-story', 'plus', ['Mod', 'N']),
  act('paste-wire', 'wire', ['Mod', 'Shift', 'V']),
  act('publish', 'send', ['Mod', 'Shift', 'P'], true),
  act('publish-site', 'send', ['Mod', 'Alt', 'P']),
  act('export-html', 'open-outside', ['Mod', 'E'], true),
  act('export-corrections', 'open-outside', []),
  act('copy-html', 'open-outside', [], true),
  act('copy-wordpress', 'open-outside', [], true),
  act('duplicate-story', 'swap', ['Mod', 'D'], true),
  act('trash-story', 'close', ['Mod', 'Shift', 'Backspace'], true),
  act('comment', 'comment', ['Mod', 'Alt', 'M'], true),
  act('next-misspelling', 'book', ['F7'], true),
  act('switch-spelling', 'book', []),
  act('search-stories', 'search', ['Mod', 'Shift', 'F']),
  act('find-in-stories', 'swap', ['Mod', 'Shift', 'H']),
  act('paste-plain', 'enter', [], true),
  act('save-template', 'book', [], true),
  act('save-snippet', 'book', [], true),
  act('toggle-panel', 'desktop', ['Mod', '\\'], true),
  act('larger-text', 'match-case', ['Mod', 'Alt', '='], true),
  act('smaller-text', 'match-case', ['Mod', 'Alt', '-'], true),
  act('usual-text', 'match-case', [], true),
  act('create-newsroom', 'folder', []),
  act('open-newsroom', 'folder', ['Mod', 'O']),
  act('back-up-newsroom', 'folder', []),
  act('restore-newsroom', 'folder', []),
  act('palette', 'search', ['Mod', 'K']),
  go('show-stories', 'list', ['Mod', '1']),
  go('show-recent-posts', 'numbered-list', ['Mod', '2']),
  go('show-wire', 'wire', ['Mod', '3']),
  go('show-preview', 'phone', ['Mod', 'Alt', '1'], true),
  go('show-details', 'book', ['Mod', 'Alt', '2'], true),
  go('show-checks', 'check', ['Mod', 'Alt', '3'], true),
  go('show-comments', 'comment', [], true),
  go('show-history', 'history', ['Mod', 'Alt', '4'], true),
  go('show-trash', 'undo', []),
  go('unused-pictures', 'picture', []),
  go('settings', 'settings', ['Mod', ',']),
  go('shortcuts', 'enter', ['Mod', '/']),
];

/** The command whose keys were pressed, if any. */
export function commandForKeys(event: KeyPress, isApple: boolean): MenuCommand | null {
  const isMod = isApple ? event.metaKey : event.ctrlKey;
  const found = APP_COMMANDS.find(({ keys }) => {
    const key = keys.at(-1);
    if (key === undefined || keys.includes('Mod') !== isMod) return false;
    return (
      keys.includes('Shift') === event.shiftKey &&
      keys.includes('Alt') === event.altKey &&
      (event.key.toLowerCase() === key.toLowerCase() || event.code === `Key${key}` || event.code === `Digit${key}`)
    );
  });
  return found?.command ?? null;
}

export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}
