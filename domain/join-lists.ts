/** Ours with what theirs added and without what theirs removed. */
export function joinLists<Item>(
  base: readonly Item[],
  ours: readonly Item[],
  theirs: readonly Item[],
): readonly Item[] {
  // Its order is that side's too.
  if (isSame(base, ours)) return theirs;
  if (isSame(base, theirs)) return ours;
  const has = (items: readonly Item[], wanted: Item) => items.some((item) => isSame(item, wanted));
  return [
    ...ours.filter((item) => has(theirs, item) || !has(base, item)),
    ...theirs.filter((item) => !has(base, item) && !has(ours, item)),
  ];
}

/** True for values of a story's fields that say the same, whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, keysInOrder) === JSON.stringify(other, keysInOrder);
}

function keysInOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
