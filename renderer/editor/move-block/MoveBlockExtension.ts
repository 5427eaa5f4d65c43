import {
  $getSelection,
  $setSelection,
  COMMAND_PRIORITY_EDITOR,
  createCommand,
  defineExtension,
  type LexicalCommand,
} from 'lexical';
import { $selectedBlocks } from '../structure/insert-block.ts';

/** Moves the blocks that the selection touches past the block before them, or past the one after. */
export const MOVE_BLOCK_COMMAND: LexicalCommand<'up' | 'down'> = createCommand('MOVE_BLOCK_COMMAND');

function $moveBlocks(direction: 'up' | 'down'): boolean {
  const selection = $getSelection()?.clone() ?? null;
  const blocks = $selectedBlocks();
  const neighbour = direction === 'up' ? blocks[0]?.getPreviousSibling() : blocks.at(-1)?.getNextSibling();
  if (!neighbour) return true;
  const last = blocks.at(-1);
  if (direction === 'up') last?.insertAfter(neighbour);
  else blocks[0]?.insertBefore(neighbour);
  $setSelection(selection);
  return true;
}

/** Blocks moved by keys; the caret goes with them. */
export const MoveBlockExtension = defineExtension({
  name: 'dateline/move-block',
  register: (editor) => editor.registerCommand(MOVE_BLOCK_COMMAND, $moveBlocks, COMMAND_PRIORITY_EDITOR),
});
