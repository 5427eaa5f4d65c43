import { diffArrays } from 'diff';
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type LexicalNode,
} from 'lexical';
import type { Body } from '../../../domain/body/body.ts';
import { serializeBody } from '../../../domain/body/serialize-body.ts';
import { $blocksFromNodes } from '../body-from-editor.ts';
import { $nodesFromBody } from '../editor-from-body.ts';
import { $topLevelBlock } from '../structure/insert-block.ts';

/** Where the caret stands among some blocks: in which of them, and after how many characters of its text. */
interface CaretPlace {
  readonly block: number;
  readonly offset: number;
}

/**
 * Makes the editor say `body`, touching only the blocks that differ.
 *
 * A caret in any other block stays where it is; one in a changed block goes to the same place of its replacement.
 */
export function $replaceBody(body: Body): void {
  const root = $getRoot();
  const changes = diffArrays(
    root.getChildren().map($lineOf),
    body.map((block) => serializeBody([block])),
  );
  let at = 0;
  let taken = 0;
  let caret: CaretPlace | null = null;
  for (const { removed, added, count } of changes) {
    if (removed) {
      caret = $caretAmong(root.getChildren().slice(at, at + count)) ?? caret;
      root.splice(at, count, []);
    } else {
      if (added) root.splice(at, 0, $nodesFromBody(body.slice(taken, taken + count)));
      if (caret !== null) $selectNear(root.getChildAtIndex(at + Math.min(caret.block, count - 1)), caret.offset);
      caret = null;
      at += count;
      taken += count;
    }
  }
  if (root.isEmpty()) root.append($createParagraphNode());
  if (caret !== null) root.selectEnd();
}

function $lineOf(node: LexicalNode): string {
  return serializeBody($blocksFromNodes([node]));
}

function $caretAmong(blocks: readonly LexicalNode[]): CaretPlace | null {
  const selection = $getSelection();
  const current = $topLevelBlock();
  const block = blocks.findIndex((node) => node.is(current));
  if (block === -1) return null;
  return { block, offset: $isRangeSelection(selection) ? selection.anchor.offset : 0 };
}

function $selectNear(block: LexicalNode | null, offset: number): void {
  if (!$isElementNode(block)) return;
  const text = block.getFirstDescendant();
  const place = Math.min(offset, text?.getTextContentSize() ?? 0);
  if ($isTextNode(text)) text.select(place, place);
  else block.selectStart();
}
