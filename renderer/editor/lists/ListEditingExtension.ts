import { ListExtension } from '@lexical/list';
import {
  COMMAND_PRIORITY_LOW,
  configExtension,
  defineExtension,
  INDENT_CONTENT_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical';
import { MOVE_BLOCK_COMMAND } from '../move-block/MoveBlockExtension.ts';
import { $moveItems, $selectedItems } from './list-moves.ts';

/** An item goes under the one before it; the first of a list has none to go under. */
function $mayIndent(): boolean {
  return $selectedItems()?.[0].getPreviousSibling() != null;
}

function $mayOutdent(): boolean {
  return ($selectedItems()?.[1].getIndent() ?? 0) > 0;
}

/**
 * Lists under lists, by Tab and by the keys for it. A body has no other indents, so elsewhere those keys do nothing: what
 * only looked indented would not be so on the page. Tab is taken only where it moves an item; else it leads on.
 */
export const ListEditingExtension = defineExtension({
  name: 'dateline/list-editing',
  dependencies: [configExtension(ListExtension, { hasStrictIndent: true })],
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(INDENT_CONTENT_COMMAND, () => !$mayIndent(), COMMAND_PRIORITY_LOW),
      editor.registerCommand(OUTDENT_CONTENT_COMMAND, () => !$mayOutdent(), COMMAND_PRIORITY_LOW),
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          if (!(event.shiftKey ? $mayOutdent() : $mayIndent())) return false;
          event.preventDefault();
          return editor.dispatchCommand(event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND);
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(MOVE_BLOCK_COMMAND, $moveItems, COMMAND_PRIORITY_LOW),
    ),
});
