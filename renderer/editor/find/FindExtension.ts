import { effect } from '@lexical/extension';
import { COMMAND_PRIORITY_EDITOR, createCommand, defineExtension, type LexicalCommand, mergeRegister } from 'lexical';
import { Finder } from './finder.ts';
import { clearFound, paintFound, revealFound } from './paint-found.ts';

/** Opens the find bar, with or without the line for the replacement. */
export const FIND_COMMAND: LexicalCommand<'find' | 'replace'> = createCommand('FIND_COMMAND');

/** Long enough not to search between two keys. */
const REFRESH_DELAY_MS = 150;

/** Find and replace in the story. */
export const FindExtension = defineExtension({
  name: 'dateline/find',
  build: (editor) => new Finder(editor),
  register: (editor, _config, state) => {
    const finder = state.getOutput();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const paint = () => {
      paintFound(editor, finder.found.value, finder.current.value);
      return clearFound;
    };
    const reveal = () => {
      if (finder.shown.value !== null) revealFound(editor, finder.shown.value);
    };
    return mergeRegister(
      effect(() => {
        void finder.search.value;
        void finder.scope.value;
        finder.refresh();
      }),
      editor.registerRootListener((page) => (page === null ? undefined : mergeRegister(effect(paint), effect(reveal)))),
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
        if (finder.mode.peek() === 'closed' || (dirtyElements.size === 0 && dirtyLeaves.size === 0)) return;
        clearTimeout(timer);
        timer = setTimeout(() => finder.refresh(), REFRESH_DELAY_MS);
      }),
      editor.registerCommand(
        FIND_COMMAND,
        (mode) => {
          finder.open(mode);
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      () => clearTimeout(timer),
    );
  },
});
