import { $getSelection, $isRangeSelection } from 'lexical';
import type { Scope } from './found.ts';
import { $textLines, type TextLine } from './text-lines.ts';

/** The selected part of the story as a scope for a search; null where nothing is selected. */
export function $selectionScope(): Scope | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return null;
  const [first, last] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const selected = new Set(selection.getNodes().map((node) => node.getKey()));
  const scope = new Map<string, { start: number; end: number }>();
  for (const line of $textLines()) {
    const pieces = line.pieces.filter((piece) => selected.has(piece.key));
    const [firstPiece] = pieces;
    const lastPiece = pieces.at(-1);
    if (firstPiece === undefined || lastPiece === undefined) continue;
    scope.set(line.key, {
      start: offsetIn(line, first) ?? firstPiece.start,
      end: offsetIn(line, last) ?? lastPiece.end,
    });
  }
  return scope;
}

/** The selected words, where they lie in one line: what one most likely wants to find. */
export function $selectedWords(): string {
  const selection = $getSelection();
  const words = $isRangeSelection(selection) ? selection.getTextContent() : '';
  return words.includes('\n') ? '' : words;
}

function offsetIn(line: TextLine, point: { readonly key: string; readonly offset: number }): number | null {
  const piece = line.pieces.find(({ key }) => key === point.key);
  return piece === undefined ? null : piece.start + point.offset;
}
