import { diffArrays } from 'diff';
import { paragraphsOf, textOfInlines } from '../body/block-text.ts';
import type { Block, Body } from '../body/body.ts';
import { similarity } from './similarity.ts';

/** How a later body stands to an earlier one, block by block. */
export interface Alignment {
  /** For each block of the earlier body the block it became; null if it was taken out. */
  readonly became: readonly (Block | null)[];
  /** Blocks put in: `added[0]` before the first block of the earlier body, `added[n]` after its n-th. */
  readonly added: readonly (readonly Block[])[];
}

/** Rewritten paragraphs keep at least this much of their words. */
const STILL_THE_SAME = 0.4;

/** Finds each block of `before` again in `after`: the same, rewritten, or gone. */
export function alignBlocks(before: Body, after: Body): Alignment {
  const became: (Block | null)[] = [];
  const added: Block[][] = Array.from({ length: before.length + 1 }, () => []);
  let taken = 0;
  let removed: readonly Block[] = [];
  const close = (inserted: readonly Block[]) => {
    const pairs = pairUp(removed, inserted);
    for (const { kept, addedBefore } of pairs.rows) {
      added[became.length]?.push(...addedBefore);
      became.push(kept);
    }
    added[became.length]?.push(...pairs.addedAtEnd);
    removed = [];
  };
  for (const change of diffArrays(before.map(blockText), after.map(blockText))) {
    if (change.removed) {
      removed = before.slice(became.length, became.length + change.value.length);
      continue;
    }
    const blocks = after.slice(taken, taken + change.value.length);
    taken += blocks.length;
    if (change.added) close(blocks);
    else {
      close([]);
      became.push(...blocks);
    }
  }
  close([]);
  return { became, added };
}

/** What a block says: blocks of one text count as the same, whatever their marks. */
export function blockText(block: Block): string {
  return `${block.type} ${paragraphsOf(block).map(textOfInlines).join('\n')}`;
}

interface Pairs {
  readonly rows: readonly { readonly kept: Block | null; readonly addedBefore: readonly Block[] }[];
  readonly addedAtEnd: readonly Block[];
}

/** Which of the blocks put in are the removed ones rewritten, in order. */
function pairUp(removed: readonly Block[], inserted: readonly Block[]): Pairs {
  let rest = inserted;
  const rows = removed.map((block) => {
    const at = rest.findIndex((other) => similarity(blockText(block), blockText(other)) >= STILL_THE_SAME);
    const row = { kept: rest[at] ?? null, addedBefore: rest.slice(0, Math.max(0, at)) };
    rest = rest.slice(at + 1);
    return row;
  });
  return { rows, addedAtEnd: rest };
}
