import type { Block, Figure, Inline, Table } from './body.ts';
import { type HtmlElement, type HtmlNode, isElement } from './html-node.ts';
import { contextWithin, type ReadContext } from './read-context.ts';
import { plainLineOf, type ReadBlocks } from './read-structure.ts';

interface Placed {
  readonly node: HtmlNode;
  readonly context: ReadContext;
}

interface Row {
  readonly isHeader: boolean;
  readonly cells: readonly (readonly Inline[])[];
  readonly figures: readonly Figure[];
}

const MAX_SPAN = 20;

/** A `table`; what stands in it outside any cell, such as its caption, comes before it. */
export function readTable(element: HtmlElement, context: ReadContext, readBlocks: ReadBlocks): readonly Block[] {
  const parts = partsOf(element, context);
  const rows = parts.flatMap(({ node, context: inner }) =>
    isElement(node, 'tr') && node.children.some(isCellContent) ? [readRow(node, inner, readBlocks)] : [],
  );
  const strays = parts.filter(({ node }) => !isElement(node, 'tr'));
  const table: Table = {
    type: 'table',
    header: rows[0]?.isHeader ?? false,
    rows: rows.map((row) => row.cells),
    ...context.language,
  };
  return [
    ...strays.flatMap(({ node, context: inner }) => readBlocks([node], inner)),
    table,
    ...rows.flatMap((row) => row.figures),
  ];
}

/** Rows and whatever else a table holds, in order, out of their `thead`, `tbody` and `tfoot`. */
function partsOf(element: HtmlElement, context: ReadContext): readonly Placed[] {
  return element.children.flatMap((node) => {
    if (isElement(node, 'thead', 'tbody', 'tfoot')) return partsOf(node, contextWithin(node, context));
    return [{ node, context: isElement(node, 'tr') ? contextWithin(node, context) : context }];
  });
}

function readRow(row: HtmlElement, context: ReadContext, readBlocks: ReadBlocks): Row {
  const cells = row.children.filter(isCellContent);
  const read = cells.map((cell) => plainLineOf(readBlocks([cell], context)));
  return {
    isHeader: cells.every((cell) => isElement(cell, 'th')),
    cells: cells.flatMap((cell, index) => [read[index]?.inlines ?? [], ...spannedCells(cell)]),
    figures: read.flatMap((cell) => cell.figures),
  };
}

/** All that stands in a row is a cell, be it marked as one or not. */
function isCellContent(node: HtmlNode): boolean {
  return typeof node !== 'string' || node.trim() !== '';
}

/** Empty cells in place of those that a cell spans, so that columns stay in line. */
function spannedCells(cell: HtmlNode): readonly (readonly Inline[])[] {
  if (typeof cell === 'string') return [];
  const span = Number(cell.attributes.get('colspan') ?? 1);
  const isUsable = Number.isInteger(span) && span > 1 && span <= MAX_SPAN;
  return isUsable ? Array.from({ length: span - 1 }, () => []) : [];
}
