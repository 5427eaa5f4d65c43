import { $isAtStartOfNode } from '@lexical/utils';
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_LOW,
  createCommand,
  DELETE_CHARACTER_COMMAND,
  defineExtension,
  type LexicalCommand,
  mergeRegister,
} from 'lexical';
import { $insertBlock } from '../structure/insert-block.ts';
import { $createEditorsNoteNode, $isEditorsNoteNode, EditorsNoteNode } from './EditorsNoteNode.ts';

/** Puts an empty editor's note into the story, with the caret in it. */
export const INSERT_EDITORS_NOTE_COMMAND: LexicalCommand<void> = createCommand('INSERT_EDITORS_NOTE_COMMAND');

/** Backspace at the start of a note makes it a paragraph before it joins the one above. */
function $backspaceUnmakesNote(isBackward: boolean): boolean {
  const selection = $getSelection();
  if (!isBackward || !$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const note = $findMatchingParent(selection.anchor.getNode(), $isEditorsNoteNode);
  return note !== null && $isAtStartOfNode(selection.anchor, note) && note.collapseAtStart();
}

/** Printed notes from the desk to the reader. */
export const EditorsNoteExtension = defineExtension({
  name: 'dateline/editors-note',
  nodes: () => [EditorsNoteNode],
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(DELETE_CHARACTER_COMMAND, $backspaceUnmakesNote, COMMAND_PRIORITY_LOW),
      editor.registerCommand(
        INSERT_EDITORS_NOTE_COMMAND,
        () => {
          const note = $createEditorsNoteNode();
          $insertBlock(note);
          note.selectStart();
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    ),
});
