import { effect } from '@lexical/extension';
import { COMMAND_PRIORITY_EDITOR, createCommand, defineExtension, type LexicalCommand, mergeRegister } from 'lexical';
import { Finder } from './finder.ts';
import { paintHighlight } from './paint-highlight.ts';

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
    const paint = () =>
      mergeRegister(
        effect(() => paintHighlight('found', editor, finder.found.value)),
        effect(() =>
          paintHighlight('found-now', editor, finder.current.value === null ? [] : [finder.current.value], 1),
        ),
        effect(() => {
          const shown = finder.shown.value;
          if (shown !== null) editor.getElementByKey(shown.from.key)?.scrollIntoView({ block: 'center' });
        }),
      );
    return mergeRegister(
      effect(() => {
        void finder.search.value;
        void finder.scope.value;
        finder.refresh();
      }),
      editor.registerRootListener((page) => (page === null ? undefined : paint())),
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
