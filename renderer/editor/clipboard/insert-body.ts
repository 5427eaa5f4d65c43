import { $isTableCellNode } from '@lexical/table';
import {
  $createLineBreakNode,
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isRootNode,
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
 * box everything becomes paragraphs. False where there is nothing to put or nowhere to put it.
 */
export function $insertBody(body: Body): boolean {
  const selection = $getSelection();
  if (selection === null || body.length === 0) return false;
  const nodes = $nodesFromBody(body);
  const target = $isRangeSelection(selection) ? selection.anchor.getNode() : null;
  const fitted = $fit(nodes, target);
  selection.insertNodes(fitted);
  return true;
}

function $fit(nodes: readonly LexicalNode[], target: LexicalNode | null): LexicalNode[] {
  const isLineOnly =
    target !== null && $findMatchingParent(target, (node) => $isFieldNode(node) || $isTableCellNode(node)) !== null;
  const [first] = nodes;
  if (isLineOnly) return $joinLines($allParagraphs(nodes));
  if (nodes.length === 1 && $isElementNode(first) && first.getType() === 'paragraph') return first.getChildren();
  const holder = target === null ? null : $findMatchingParent(target, $isShadowRootNode);
  return holder === null || $isRootNode(holder) ? [...nodes] : $allParagraphs(nodes);
}

function $allParagraphs(nodes: readonly LexicalNode[]): ElementNode[] {
  return nodes.flatMap((node) => ($isElementNode(node) ? $asParagraphs(node) : []));
}

function $joinLines(lines: readonly ElementNode[]): LexicalNode[] {
  return lines.flatMap((line, index) => [...(index === 0 ? [] : [$createLineBreakNode()]), ...line.getChildren()]);
}
