import { signal } from '@lexical/extension';
import {
  $getSelection,
  $isRangeSelection,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_LOW,
  COMMAND_PRIORITY_NORMAL,
  createCommand,
  defineExtension,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalCommand,
  mergeRegister,
} from 'lexical';
import { $selectionOf, type Found } from '../find/found.ts';
import { $blankAtCaret, $blanks, $nextBlank } from './blanks.ts';

/** Selects the next blank to fill, or the one before; round at the ends. From then on Tab goes on. */
export const FILL_BLANK_COMMAND: LexicalCommand<1 | -1> = createCommand('FILL_BLANK_COMMAND');

/** Selects this blank, to be filled and the others after it. */
export const SELECT_BLANK_COMMAND: LexicalCommand<Found> = createCommand('SELECT_BLANK_COMMAND');

/**
 * Filling the blanks of a template or a snippet: a click selects a whole blank to type over, Tab goes to the next.
 * `left` tells how many there are while they are being filled; null otherwise, and Tab is what it always is.
 */
export const BlanksExtension = defineExtension({
  name: 'dateline/blanks',
  build: () => ({ left: signal<number | null>(null) }),
  register: (editor, _config, state) => {
    const { left } = state.getOutput();
    const $fill = (blank: Found | null) => {
      left.value = blank === null ? null : $blanks().length;
      if (blank !== null) $setSelection($selectionOf(blank));
      return blank !== null;
    };
    const stop = () => {
      left.value = null;
      return false;
    };
    return mergeRegister(
      editor.registerCommand(SELECT_BLANK_COMMAND, $fill, COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(FILL_BLANK_COMMAND, (by) => $fill($nextBlank(by)), COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(
        CLICK_COMMAND,
        () => {
          const selection = $getSelection();
          if ($isRangeSelection(selection) && !selection.isCollapsed()) return false;
          return $fill($blankAtCaret());
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          if (left.peek() === null) return false;
          event.preventDefault();
          return $fill($nextBlank(event.shiftKey ? -1 : 1)) || true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
      editor.registerCommand(KEY_ESCAPE_COMMAND, stop, COMMAND_PRIORITY_LOW),
    );
  },
});
