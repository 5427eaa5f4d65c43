import { type KeyboardShortcut, KeyboardShortcutsExtension } from '@lexical/extension';
import { configExtension, createCommand, defineExtension, type LexicalCommand } from 'lexical';
import { EDITOR_SHORTCUTS, type EditorShortcut, modifiersOf } from './editor-shortcuts.ts';

/** Never dispatched: each shortcut runs commands of its own. */
const SHORTCUT_COMMAND: LexicalCommand<KeyboardEvent> = createCommand('SHORTCUT_COMMAND');

/** AltGr reports itself as Ctrl and Alt; on many keyboards it types a letter or sign, which must stay what it is. */
function shortcutFor(shortcut: EditorShortcut): KeyboardShortcut {
  const { key, run, mayPass } = shortcut;
  return {
    key,
    modifiers: modifiersOf(shortcut),
    command: SHORTCUT_COMMAND,
    $dispatch: (_command, event, _next, editor) => {
      if (event.getModifierState('AltGraph')) return false;
      if (run(editor) === false && mayPass === true) return false;
      event.preventDefault();
      return true;
    },
  };
}

/** The keys of the body editor. */
export const ShortcutsExtension = defineExtension({
  name: 'dateline/shortcuts',
  dependencies: [
    configExtension(KeyboardShortcutsExtension, {
      shortcuts: Object.fromEntries(
        Object.entries(EDITOR_SHORTCUTS).map(([name, shortcut]) => [name, shortcutFor(shortcut)]),
      ),
    }),
  ],
});
