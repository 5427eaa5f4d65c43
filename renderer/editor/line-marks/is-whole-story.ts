import type { NodeKey } from 'lexical';

/** True for an update that swapped the whole state, which marks nothing but the root: undo, and another story. */
export function isWholeStory(dirtyElements: ReadonlyMap<NodeKey, unknown>, dirtyLeaves: ReadonlySet<NodeKey>): boolean {
  return dirtyLeaves.size === 0 && dirtyElements.size === 1 && dirtyElements.has('root');
}
