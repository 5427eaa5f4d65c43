import { $createListItemNode, $createListNode, $isListItemNode, $isListNode, type ListNode } from '@lexical/list';
import type { Inline, List } from '../../../domain/body/body.ts';
import { $inlinesFromNodes } from '../inlines/inlines-from-nodes.ts';
import { $blockLanguage, $setBlockLanguage } from '../inlines/language-state.ts';
import { $nodesFromInlines } from '../inlines/nodes-from-inlines.ts';

/**
 * The block that a list node spells.
 *
 * Lexical keeps a nested list in an item of its own, after the line that it belongs to; the body keeps it in that line.
 */
export function $listFromNode(node: ListNode): List {
  const items: { inlines: readonly Inline[]; lists: List[] }[] = [];
  for (const child of node.getChildren()) {
    if (!$isListItemNode(child)) continue;
    const children = child.getChildren();
    const lists = children.filter($isListNode).map($listFromNode);
    const line = children.filter((grandchild) => !$isListNode(grandchild));
    const owner = items.at(-1);
    if (lists.length > 0 && line.length === 0 && owner !== undefined) owner.lists.push(...lists);
    else items.push({ inlines: $inlinesFromNodes(line), lists });
  }
  return { type: 'list', ordered: node.getListType() === 'number', items, ...$blockLanguage(node) };
}

/** A new list node with all that is nested in it. */
export function $createList(list: List): ListNode {
  const node = $createListNode(list.ordered ? 'number' : 'bullet');
  for (const item of list.items) {
    node.append($createListItemNode().append(...$nodesFromInlines(item.inlines)));
    for (const nested of item.lists) node.append($createListItemNode().append($createList(nested)));
  }
  return $setBlockLanguage(node, list);
}
