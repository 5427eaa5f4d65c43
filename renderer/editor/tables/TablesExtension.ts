import { TableCellNode, TableExtension } from '@lexical/table';
import { $createParagraphNode, configExtension, defineExtension } from 'lexical';
import { $keepLinesOnly } from '../structure/as-paragraphs.ts';

/** Tables of plain cells: no merged cells, no colours, lines only. */
export const TablesExtension = defineExtension({
  name: 'dateline/tables',
  theme: { tableScrollableWrapper: 'table-scroll' },
  dependencies: [configExtension(TableExtension, { hasCellMerge: false, hasCellBackgroundColor: false })],
  register: (editor) =>
    editor.registerNodeTransform(TableCellNode, (cell) => {
      $keepLinesOnly(cell);
      if (cell.isEmpty()) cell.append($createParagraphNode());
    }),
});
