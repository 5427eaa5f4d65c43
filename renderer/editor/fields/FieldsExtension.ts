import { $isLinkNode } from '@lexical/link';
import { $isAtEndOfNode, $isAtStartOfNode, $unwrapNode } from '@lexical/utils';
import {
  $createTextNode,
  $findMatchingParent,
  $getSelection,
  $isBlockElementNode,
  $isElementNode,
  $isLineBreakNode,
  $isRangeSelection,
  $isRootNode,
  $isTextNode,
  COMMAND_PRIORITY_LOW,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  defineExtension,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalNode,
  mergeRegister,
} from 'lexical';
import { $selectAfter } from '../structure/insert-block.ts';
import { $isFieldNode, type Field, FieldNode } from './FieldNode.ts';

/** Lines that the published page takes as plain text. */
const PLAIN_FIELDS: readonly Field[] = ['credit', 'alt', 'copyright'];

/** Enter in a named line goes to the next one, from a picture's last one to the gallery's next picture, and else out of the block. */
function $enterLeavesField(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const field = $findMatchingParent(selection.anchor.getNode(), $isFieldNode);
  if (field === null) return false;
  const block = field.getParentOrThrow();
  const isInAnother = !$isRootNode(block.getParent());
  const next = field.getNextSibling() ?? (isInAnother ? $firstField(block.getNextSibling()) : null);
  if ($isElementNode(next)) next.selectStart();
  else $selectAfter(block);
  return true;
}

function $firstField(node: LexicalNode | null): LexicalNode | null {
  if (!$isElementNode(node)) return null;
  return $isFieldNode(node) ? node : (node.getChildren().find($isFieldNode) ?? null);
}

/** Deleting over the edge of a named line only moves the caret: its words are not its neighbour's. */
function $deleteStopsAtField(isBackward: boolean): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const block = $findMatchingParent(selection.anchor.getNode(), $isBlockElementNode);
  if (block === null) return false;
  const neighbour = isBackward ? block.getPreviousSibling() : block.getNextSibling();
  if (!$isFieldNode(block) && !$isFieldNode(neighbour)) return false;
  if (!(isBackward ? $isAtStartOfNode : $isAtEndOfNode)(selection.anchor, block)) return false;
  if ($isElementNode(neighbour)) isBackward ? neighbour.selectEnd() : neighbour.selectStart();
  return true;
}

/** Takes marks, links and line breaks out of a plain line; its words stay. */
function $keepPlain(field: FieldNode): void {
  if (!PLAIN_FIELDS.includes(field.getField())) return;
  for (const child of field.getChildren()) {
    if ($isLinkNode(child)) $unwrapNode(child);
    else if ($isLineBreakNode(child)) child.replace($createTextNode(' '));
    else if ($isTextNode(child) && child.getFormat() !== 0) child.setFormat(0);
  }
}

/** Keys and rules of the named lines inside blocks (caption, credit, attribution…). */
export const FieldsExtension = defineExtension({
  name: 'dateline/fields',
  nodes: () => [FieldNode],
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $enterLeavesField, COMMAND_PRIORITY_LOW),
      ...[DELETE_CHARACTER_COMMAND, DELETE_WORD_COMMAND, DELETE_LINE_COMMAND].map((command) =>
        editor.registerCommand(command, $deleteStopsAtField, COMMAND_PRIORITY_LOW),
      ),
      editor.registerNodeTransform(FieldNode, $keepPlain),
    ),
});
