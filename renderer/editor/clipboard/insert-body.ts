import { $isTableCellNode } from '@lexical/table';
import {
  $createLineBreakNode,
  $createTextNode,
  $findMatchingParent,
  $getNodeByKey,
  $getSelection,
  $isDecoratorNode,
  $isElementNode,
  $isRangeSelection,
  $isShadowRootNode,
  $isTextNode,
  type BaseSelection,
  type ElementNode,
  type LexicalNode,
  type PointType,
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
 * Several blocks are whole words at both ends, whatever they are put between.
 */
export function $insertBody(body: Body, plainText = ''): boolean {
  const selection = $getSelection();
  if (selection === null || body.length === 0) return false;
  const nodes = $nodesFromBody(body);
  const target = $isRangeSelection(selection) ? selection.anchor.getNode() : null;
  const isPassage = nodes.length > 1 || nodes.some((node) => node.getType() !== 'paragraph');
  const fitted = $fit(nodes, target);
  if (isPassage) selection.insertNodes($partedFrom(fitted, selection));
  else selection.insertNodes(fitted.some($isBlock) ? fitted : $withOuterSpace(fitted, plainText));
  return true;
}

function $isBlock(node: LexicalNode): boolean {
  return ($isElementNode(node) || $isDecoratorNode(node)) && !node.isInline();
}

/** A space at each end that would otherwise join a word of the line it comes into. */
function $partedFrom(nodes: readonly LexicalNode[], selection: BaseSelection): LexicalNode[] {
  if (!$isRangeSelection(selection)) return [...nodes];
  const { anchor, focus } = selection;
  const [start, end] = selection.isBackward() ? [focus, anchor] : [anchor, focus];
  const text = nodes.map((node) => node.getTextContent());
  if (isWord($letterBefore(start)) && isWord(text[0]?.at(0))) $addSpace(nodes[0], 'start');
  if (isWord($letterAfter(end)) && isWord(text.at(-1)?.at(-1))) $addSpace(nodes.at(-1), 'end');
  return [...nodes];
}

function $addSpace(node: LexicalNode | undefined, side: 'start' | 'end'): void {
  const edge = $isElementNode(node) ? (side === 'start' ? node.getFirstDescendant() : node.getLastDescendant()) : node;
  if (!$isTextNode(edge)) return;
  const words = edge.getTextContent();
  edge.setTextContent(side === 'start' ? ` ${words}` : `${words} `);
}

function $letterBefore({ key, offset, type }: PointType): string | undefined {
  const node = $getNodeByKey(key);
  if (type !== 'text' || node === null) return undefined;
  return offset > 0 ? node.getTextContent().at(offset - 1) : node.getPreviousSibling()?.getTextContent().at(-1);
}

function $letterAfter({ key, offset, type }: PointType): string | undefined {
  const node = $getNodeByKey(key);
  if (type !== 'text' || node === null) return undefined;
  return node.getTextContent().at(offset) ?? node.getNextSibling()?.getTextContent().at(0);
}

function isWord(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{M}\p{N}]/u.test(letter);
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
