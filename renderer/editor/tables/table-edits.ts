import {
  $createTableCellNode,
  $createTableRowNode,
  $isTableCellNode,
  $isTableNode,
  $isTableRowNode,
  TableCellHeaderStates,
  type TableCellNode,
  type TableNode,
  type TableRowNode,
} from '@lexical/table';
import { $createParagraphNode, $findMatchingParent, $getSelection, $setSelection, type LexicalNode } from 'lexical';

/** Where the caret stands in a table. */
export interface TablePlace {
  readonly table: TableNode;
  readonly row: number;
  readonly column: number;
}

/** The place of the caret in its table; null outside tables. */
export function $tablePlace(): TablePlace | null {
  const node = $getSelection()?.getNodes()[0];
  const cell = node === undefined ? null : $findMatchingParent(node, $isTableCellNode);
  const row = cell?.getParent();
  const table = row?.getParent();
  if (!cell || !$isTableRowNode(row) || !$isTableNode(table)) return null;
  return { table, row: row.getIndexWithinParent(), column: cell.getIndexWithinParent() };
}

export function $isLastCell({ table, row, column }: TablePlace): boolean {
  const last = $rows(table).at(-1);
  return row === (last?.getIndexWithinParent() ?? 0) && column === (last?.getChildrenSize() ?? 0) - 1;
}

interface NamedTableEdit {
  readonly name: string;
  readonly $run: (place: TablePlace) => void;
}

/** What can be done to a table, in the order of menus; the caret stays in its cell as long as that is there. */
export const TABLE_EDITS = [
  { name: 'row-above', $run: ({ table, row }) => $insertRow(table, row) },
  { name: 'row-below', $run: ({ table, row }) => $insertRow(table, row + 1) },
  { name: 'column-before', $run: ({ table, column }) => $insertColumn(table, column) },
  { name: 'column-after', $run: ({ table, column }) => $insertColumn(table, column + 1) },
  { name: 'row-up', $run: ({ table, row }) => $moveRow(table, row, row - 1) },
  { name: 'row-down', $run: ({ table, row }) => $moveRow(table, row, row + 1) },
  { name: 'column-back', $run: ({ table, column }) => $moveColumn(table, column, column - 1) },
  { name: 'column-on', $run: ({ table, column }) => $moveColumn(table, column, column + 1) },
  { name: 'remove-row', $run: $removeRow },
  { name: 'remove-column', $run: $removeColumn },
  { name: 'header-row', $run: ({ table }) => $setHeader(table, !$hasHeader(table)) },
  { name: 'remove-table', $run: $removeTable },
] as const satisfies readonly NamedTableEdit[];
export type TableEdit = (typeof TABLE_EDITS)[number]['name'];

/** Changes the table at the caret. */
export function $editTable(place: TablePlace, edit: TableEdit): void {
  TABLE_EDITS.find(({ name }) => name === edit)?.$run(place);
}

function $rows(table: TableNode): TableRowNode[] {
  return table.getChildren().filter($isTableRowNode);
}

function $cells(row: TableRowNode): TableCellNode[] {
  return row.getChildren().filter($isTableCellNode);
}

/** True if every cell of the first row is a heading. */
export function $hasHeader(table: TableNode): boolean {
  const [first] = $rows(table);
  return first !== undefined && $cells(first).every((cell) => cell.hasHeaderState(TableCellHeaderStates.ROW));
}

/** Makes the first row the header, or makes all rows ordinary ones. */
export function $setHeader(table: TableNode, isOn: boolean): void {
  for (const [index, row] of $rows(table).entries()) {
    const state = isOn && index === 0 ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS;
    for (const cell of $cells(row)) cell.setHeaderStyles(state);
  }
}

function $emptyCell(): TableCellNode {
  return $createTableCellNode(TableCellHeaderStates.NO_STATUS).append($createParagraphNode());
}

/** Keeps the header where it is: on the first row, whichever that is. */
function $keepingHeader(table: TableNode, $change: () => unknown): void {
  const hasHeader = $hasHeader(table);
  $change();
  $setHeader(table, hasHeader);
}

function $insertRow(table: TableNode, at: number): void {
  const width = table.getColumnCount();
  const row = $createTableRowNode().append(...Array.from({ length: width }, $emptyCell));
  $keepingHeader(table, () => table.splice(at, 0, [row]));
}

function $insertColumn(table: TableNode, at: number): void {
  $keepingHeader(table, () => {
    for (const row of $rows(table)) row.splice(at, 0, [$emptyCell()]);
  });
}

function $moveRow(table: TableNode, from: number, to: number): void {
  const row = $rows(table)[from];
  const other = $rows(table)[to];
  if (row === undefined || other === undefined) return;
  $keepingHeader(table, () => (from < to ? other.insertAfter(row) : other.insertBefore(row)));
}

/** Moves the row of the caret past its neighbour; false outside tables and at their edge, where the table itself may move. */
export function $moveRowAtCaret(direction: 'up' | 'down'): boolean {
  const place = $tablePlace();
  const to = place === null ? -1 : place.row + (direction === 'up' ? -1 : 1);
  if (place === null || $rows(place.table)[to] === undefined) return false;
  const selection = $getSelection()?.clone() ?? null;
  $moveRow(place.table, place.row, to);
  $setSelection(selection);
  return true;
}

function $moveColumn(table: TableNode, from: number, to: number): void {
  if (to < 0 || to >= table.getColumnCount()) return;
  for (const row of $rows(table)) {
    const cell = $cells(row)[from];
    const other = $cells(row)[to];
    if (cell !== undefined) from < to ? other?.insertAfter(cell) : other?.insertBefore(cell);
  }
}

function $removeTable({ table }: TablePlace): void {
  table.selectNext();
  table.remove();
}

function $removeRow(place: TablePlace): void {
  const { table, row: at, column } = place;
  const rows = $rows(table);
  const next = rows[at + 1] ?? rows[at - 1];
  if (next === undefined) {
    $removeTable(place);
    return;
  }
  $keepingHeader(table, () => rows[at]?.remove());
  $selectCell($cells(next)[column]);
}

function $removeColumn(place: TablePlace): void {
  const { table, row, column: at } = place;
  if (table.getColumnCount() === 1) {
    $removeTable(place);
    return;
  }
  for (const one of $rows(table)) $cells(one)[at]?.remove();
  const current = $rows(table)[row];
  if (current !== undefined) $selectCell($cells(current)[Math.max(0, at - 1)]);
}

function $selectCell(cell: LexicalNode | undefined): void {
  if ($isTableCellNode(cell)) cell.selectEnd();
}
