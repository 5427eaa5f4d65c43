import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  type LexicalNode,
} from 'lexical';

/** The blocks of the story's own level that the selection touches, in their order. */
export function $selectedBlocks(): readonly LexicalNode[] {
  const blocks = new Set<LexicalNode>();
  for (const node of $getSelection()?.getNodes() ?? []) {
    const block = $blockOf(node);
    if (block !== null) blocks.add(block);
  }
  return [...blocks];
}

/** The block of the story's own level in which the caret stands; null where there is no caret. */
export function $topLevelBlock(): LexicalNode | null {
  const selection = $getSelection();
  const node = $isRangeSelection(selection) ? selection.anchor.getNode() : selection?.getNodes()[0];
  return node === undefined ? null : $blockOf(node);
}

function $blockOf(node: LexicalNode): LexicalNode | null {
  if ($isRootNode(node)) return null;
  const parent = node.getParent();
  return parent === null || $isRootNode(parent) ? node : $blockOf(parent);
}

/**
 * Puts a block into the story: in place of the empty paragraph with the caret, else after the caret's block, else last.
 *
 * A paragraph follows it in any case, so that there is a line to go on writing; nothing is ever nested by this.
 */
export function $insertBlock(block: LexicalNode, current = $topLevelBlock()): void {
  if (current === null) $getRoot().append(block);
  else if ($isParagraphNode(current) && current.isEmpty()) current.replace(block);
  else current.insertAfter(block);
  if (block.getNextSibling() === null) block.insertAfter($createParagraphNode());
}

/** Puts the caret into the paragraph after `block`, making one where something else follows or nothing. */
export function $selectAfter(block: LexicalNode): void {
  const next = block.getNextSibling();
  const paragraph = $isParagraphNode(next) ? next : $createParagraphNode();
  if (!paragraph.is(next)) block.insertAfter(paragraph);
  paragraph.selectStart();
}
