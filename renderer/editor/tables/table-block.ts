import {
  $createTableCellNode,
  $createTableNode,
  $createTableRowNode,
  $isTableCellNode,
  $isTableRowNode,
  TableCellHeaderStates,
  type TableCellNode,
  type TableNode,
} from '@lexical/table';
import { $createParagraphNode, $isElementNode } from 'lexical';
import type { Inline, Table } from '../../../domain/body/body.ts';
import { $inlinesFromNodes } from '../inlines/inlines-from-nodes.ts';
import { $blockLanguage, $setBlockLanguage } from '../inlines/language-state.ts';
import { $nodesFromInlines } from '../inlines/nodes-from-inlines.ts';

/** The block that a table node spells. */
export function $tableFromNode(node: TableNode): Table {
  const rows = node.getChildren().filter($isTableRowNode);
  const headers = rows[0]?.getChildren().filter($isTableCellNode) ?? [];
  return {
    type: 'table',
    header: headers.length > 0 && headers.every((cell) => cell.hasHeaderState(TableCellHeaderStates.ROW)),
    rows: rows.map((row) => row.getChildren().filter($isTableCellNode).map($cellInlines)),
    ...$blockLanguage(node),
  };
}

/** A cell is one line in the body; the paragraphs that an editor made in it are parted by line breaks. */
function $cellInlines(cell: TableCellNode): readonly Inline[] {
  return cell
    .getChildren()
    .filter($isElementNode)
    .flatMap((paragraph, index): readonly Inline[] => [
      ...(index === 0 ? [] : [{ type: 'break' } as const]),
      ...$inlinesFromNodes(paragraph.getChildren()),
    ]);
}

/** A new table node, each cell one paragraph. */
export function $createTable(table: Table): TableNode {
  const node = $createTableNode();
  for (const [index, row] of table.rows.entries()) {
    const header = table.header && index === 0 ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS;
    node.append(
      $createTableRowNode().append(
        ...row.map((inlines) =>
          $createTableCellNode(header).append($createParagraphNode().append(...$nodesFromInlines(inlines))),
        ),
      ),
    );
  }
  return $setBlockLanguage(node, table);
}
