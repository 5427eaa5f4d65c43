import { COMMAND_PRIORITY_EDITOR, createCommand, defineExtension, type LexicalCommand } from 'lexical';
import { $insertBlock } from '../structure/insert-block.ts';
import { $createEditorsNoteNode, EditorsNoteNode } from './EditorsNoteNode.ts';

/** Puts an empty editor's note into the story, with the caret in it. */
export const INSERT_EDITORS_NOTE_COMMAND: LexicalCommand<void> = createCommand('INSERT_EDITORS_NOTE_COMMAND');

/** Printed notes from the desk to the reader. */
export const EditorsNoteExtension = defineExtension({
  name: 'dateline/editors-note',
  nodes: () => [EditorsNoteNode],
  register: (editor) =>
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
});
