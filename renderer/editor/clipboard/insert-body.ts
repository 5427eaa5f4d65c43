import { $isTableCellNode } from '@lexical/table';
import {
  $createLineBreakNode,
  $createTextNode,
  $findMatchingParent,
  $getSelection,
  $isDecoratorNode,
  $isElementNode,
  $isRangeSelection,
  $isShadowRootNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import type { Body } from '../../../domain/body/body.ts';
import { $nodesFromBody } from '../editor-from-body.ts';
import { $isFieldNode } from '../fields/FieldNode.ts';
import { $asParagraphs } from '../structure/as-paragraphs.ts';

/**
 * Puts `body` in place of what is selected, as far as the place allows.
 *
 * One paragraph goes into the line; in a named line or a table cell everything becomes lines of it; in a quote or a
 * box everything becomes paragraphs. False where there is nothing to put or nowhere to put it. `plainText` is the same
 * text as its source wrote it: a body has no space at its ends, but words put into a line must not join their neighbours.
 */
export function $insertBody(body: Body, plainText = ''): boolean {
  const selection = $getSelection();
  if (selection === null || body.length === 0) return false;
  const nodes = $nodesFromBody(body);
  const target = $isRangeSelection(selection) ? selection.anchor.getNode() : null;
  const fitted = $fit(nodes, target);
  selection.insertNodes(fitted.some($isBlock) ? fitted : $withOuterSpace(fitted, plainText));
  return true;
}

function $isBlock(node: LexicalNode): boolean {
  return ($isElementNode(node) || $isDecoratorNode(node)) && !node.isInline();
}

function $withOuterSpace(nodes: readonly LexicalNode[], plainText: string): LexicalNode[] {
  return [
    ...(plainText.startsWith(' ') ? [$createTextNode(' ')] : []),
    ...nodes,
    ...(plainText.endsWith(' ') ? [$createTextNode(' ')] : []),
  ];
}

function $fit(nodes: readonly LexicalNode[], target: LexicalNode | null): LexicalNode[] {
  const isLineOnly =
    target !== null && $findMatchingParent(target, (node) => $isFieldNode(node) || $isTableCellNode(node)) !== null;
  const [first] = nodes;
  if (isLineOnly) return $joinLines($allParagraphs(nodes));
  if (nodes.length === 1 && $isElementNode(first) && first.getType() === 'paragraph') return first.getChildren();
  const holder = target === null ? null : $findMatchingParent(target, $isShadowRootNode);
  return holder === null ? [...nodes] : $allParagraphs(nodes);
}

function $allParagraphs(nodes: readonly LexicalNode[]): ElementNode[] {
  return nodes.flatMap((node) => ($isElementNode(node) ? $asParagraphs(node) : []));
}

function $joinLines(lines: readonly ElementNode[]): LexicalNode[] {
  return lines.flatMap((line, index) => [...(index === 0 ? [] : [$createLineBreakNode()]), ...line.getChildren()]);
}
