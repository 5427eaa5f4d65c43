import { $getRoot, $getSelection, $isElementNode, $isRangeSelection, type LexicalNode } from 'lexical';
import type { Body } from '../../../domain/body/body.ts';
import { serializeBody } from '../../../domain/body/serialize-body.ts';
import { $blockFromNode } from '../body-from-editor.ts';
import { $nodesFromBody } from '../editor-from-body.ts';
import { $topLevelBlock } from '../structure/insert-block.ts';

/**
 * Makes the editor say `body`, touching only the blocks between the first and the last that differ.
 *
 * A caret outside them stays where it is; one inside goes to the same place among the new blocks, as near as can be.
 */
export function $replaceBody(body: Body): void {
  const root = $getRoot();
  const before = root.getChildren();
  const oldLines = before.map($lineOf);
  const newLines = body.map((block) => serializeBody([block]));
  const start = countEqual(oldLines, newLines);
  const end = countEqual(oldLines.slice(start).reverse(), newLines.slice(start).reverse());
  const removed = before.slice(start, before.length - end);
  const caret = $caretWithin(removed);
  const added = $nodesFromBody(body.slice(start, body.length - end));
  root.splice(start, removed.length, added);
  if (caret !== null)
    $selectNear(root.getChildAtIndex(Math.min(start + caret.block, root.getChildrenSize() - 1)), caret.offset);
}

function $lineOf(node: LexicalNode): string {
  const block = $blockFromNode(node);
  return block === null ? '' : serializeBody([block]);
}

/** How many values the two lists begin with alike. */
function countEqual(one: readonly string[], other: readonly string[]): number {
  const different = one.findIndex((value, index) => value !== other[index]);
  return different === -1 ? Math.min(one.length, other.length) : different;
}

/** Where the caret stands among `blocks`: in which of them, and after how many characters. */
function $caretWithin(blocks: readonly LexicalNode[]): { readonly block: number; readonly offset: number } | null {
  const selection = $getSelection();
  const current = $topLevelBlock();
  const block = blocks.findIndex((node) => node.is(current));
  if (block === -1) return null;
  const offset = $isRangeSelection(selection) && selection.anchor.type === 'text' ? selection.anchor.offset : 0;
  return { block, offset };
}

function $selectNear(block: LexicalNode | null, offset: number): void {
  if (!$isElementNode(block)) return;
  const text = block.getFirstDescendant();
  const at = text === null ? 0 : Math.min(offset, text.getTextContentSize());
  if (text !== null && 'select' in text && typeof text.select === 'function') text.select(at, at);
  else block.selectStart();
}
