import { $isListItemNode, $isListNode, type ListItemNode, type ListNode } from '@lexical/list';
import { $findMatchingParent, $getSelection, $isRangeSelection, $setSelection } from 'lexical';

/** The items in which the selection begins and ends; null where either end is outside lists. */
export function $selectedItems(): readonly [ListItemNode, ListItemNode] | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const { anchor, focus } = selection;
  const [first, last] = selection.isBackward() ? [focus, anchor] : [anchor, focus];
  const from = $findMatchingParent(first.getNode(), $isListItemNode);
  const to = $findMatchingParent(last.getNode(), $isListItemNode);
  return from === null || to === null ? null : [from, to];
}

/** The items of a list, each with what is nested under it: Lexical keeps that in an item of its own, without a line. */
function $groups(list: ListNode): readonly (readonly ListItemNode[])[] {
  const groups: ListItemNode[][] = [];
  for (const item of list.getChildren().filter($isListItemNode)) {
    const owner = groups.at(-1);
    if (owner !== undefined && $isListNode(item.getFirstChild())) owner.push(item);
    else groups.push([item]);
  }
  return groups;
}

/**
 * Moves the selected items, with all that is nested under them, past their neighbour in the same list. At the edge of a
 * nested list the item that it belongs to moves; false at the edge of the whole list.
 */
export function $moveItems(direction: 'up' | 'down'): boolean {
  let [from, to] = $selectedItems() ?? [];
  while (from !== undefined && to !== undefined) {
    const list = from.getParent();
    if (!$isListNode(list) || !list.is(to.getParent())) return false;
    if ($moveWithin(list, from, to, direction)) return true;
    const holder = list.getParent();
    from = $isListItemNode(holder) ? holder : undefined;
    to = from;
  }
  return false;
}

function $moveWithin(list: ListNode, from: ListItemNode, to: ListItemNode, direction: 'up' | 'down'): boolean {
  const groups = $groups(list);
  const placeOf = (item: ListItemNode) => groups.findIndex((group) => group.some((each) => each.is(item)));
  const [start, end] = [placeOf(from), placeOf(to)];
  const neighbours = groups[direction === 'up' ? start - 1 : end + 1];
  const first = groups[start]?.[0];
  const last = groups[end]?.at(-1);
  if (neighbours === undefined || first === undefined || last === undefined) return false;
  const selection = $getSelection()?.clone() ?? null;
  if (direction === 'up') for (const item of neighbours.toReversed()) last.insertAfter(item);
  else for (const item of neighbours) first.insertBefore(item);
  $setSelection(selection);
  return true;
}
