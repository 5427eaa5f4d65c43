import { signal } from '@lexical/extension';
import { TableCellNode, TableExtension, type TableRowNode } from '@lexical/table';
import {
  $createParagraphNode,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  configExtension,
  createCommand,
  defineExtension,
  KEY_TAB_COMMAND,
  type LexicalCommand,
  mergeRegister,
} from 'lexical';
import { MOVE_BLOCK_COMMAND } from '../move-block/MoveBlockExtension.ts';
import { $keepLinesOnly } from '../structure/as-paragraphs.ts';
import { $insertBlock } from '../structure/insert-block.ts';
import { $createTable } from './table-block.ts';
import { $editTable, $isLastCell, $moveRowAtCaret, $tablePlace, type TableEdit } from './table-edits.ts';

/** Puts an empty table with a header row into the story, the caret in its first cell. */
export const INSERT_TABLE_COMMAND: LexicalCommand<{ readonly rows: number; readonly columns: number }> =
  createCommand('INSERT_TABLE_COMMAND');
/** Changes the table at the caret. */
export const EDIT_TABLE_COMMAND: LexicalCommand<TableEdit> = createCommand('EDIT_TABLE_COMMAND');

function $insertTable({ rows, columns }: { readonly rows: number; readonly columns: number }): boolean {
  const row = Array.from({ length: columns }, () => []);
  const table = $createTable({ type: 'table', header: true, rows: Array.from({ length: rows }, () => row) });
  $insertBlock(table);
  table.getFirstDescendant()?.selectStart();
  return true;
}

/** Tab in the last cell begins a new row, as in word processors; in the others it is Lexical’s own step to the next. */
function $continueTable(event: KeyboardEvent): boolean {
  const place = $tablePlace();
  if (place === null || event.shiftKey || !$isLastCell(place)) return false;
  event.preventDefault();
  $editTable(place, 'row-below');
  place.table.getLastChild<TableRowNode>()?.getFirstDescendant()?.selectStart();
  return true;
}

/** Tables of plain cells: no merged cells, no colours, lines only. */
export const TablesExtension = defineExtension({
  name: 'dateline/tables',
  theme: { tableScrollableWrapper: 'table-scroll' },
  dependencies: [configExtension(TableExtension, { hasCellMerge: false, hasCellBackgroundColor: false })],
  build: () => ({ /** True while the caret is in a table. */ isInside: signal(false) }),
  register: (editor, _config, state) =>
    mergeRegister(
      editor.registerNodeTransform(TableCellNode, (cell) => {
        $keepLinesOnly(cell);
        if (cell.isEmpty()) cell.append($createParagraphNode());
      }),
      editor.registerUpdateListener(({ editorState }) => {
        state.getOutput().isInside.value = editorState.read($tablePlace) !== null;
      }),
      editor.registerCommand(KEY_TAB_COMMAND, $continueTable, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(MOVE_BLOCK_COMMAND, $moveRowAtCaret, COMMAND_PRIORITY_LOW),
      editor.registerCommand(INSERT_TABLE_COMMAND, $insertTable, COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(
        EDIT_TABLE_COMMAND,
        (edit) => {
          const place = $tablePlace();
          if (place === null) return false;
          $editTable(place, edit);
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    ),
});
