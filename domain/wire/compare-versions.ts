import type { Block, Body } from '../body/body.ts';
import { alignBlocks, blockText } from './align-blocks.ts';

/** Who changed a block since the file that our story was made from; `unsure` where that file is not known. */
export type ChangedBy = 'nobody' | 'us' | 'them' | 'both' | 'unsure';

/** One block in our story and in the later file. Null where a side has no such block. */
export interface ComparedBlock {
  readonly ours: Block | null;
  readonly theirs: Block | null;
  readonly changedBy: ChangedBy;
  /** What to take unless the editor says otherwise: ours wherever we edited. */
  readonly proposed: 'ours' | 'theirs';
}

/**
 * Sets a later version of an agency's story beside ours, block by block. `base` is the body that ours was made from,
 * null if it is not known: then our text is kept and only their new blocks are proposed.
 */
export function compareVersions(base: Body | null, ours: Body, theirs: Body): readonly ComparedBlock[] {
  if (base === null) return compareTwo(ours, theirs);
  const mine = alignBlocks(base, ours);
  const other = alignBlocks(base, theirs);
  const rows: ComparedBlock[] = addedRows(mine.added[0] ?? [], other.added[0] ?? []);
  base.forEach((block, at) => {
    const row = changedRow(block, mine.became[at] ?? null, other.became[at] ?? null);
    if (row.ours !== null || row.theirs !== null) rows.push(row);
    rows.push(...addedRows(mine.added[at + 1] ?? [], other.added[at + 1] ?? []));
  });
  return rows;
}

/** The body that the choices make: one for each compared block. */
export function bodyFromChoices(rows: readonly ComparedBlock[], choices: readonly ('ours' | 'theirs')[]): Body {
  return rows.flatMap((row, at) => row[choices[at] ?? row.proposed] ?? []);
}

function compareTwo(ours: Body, theirs: Body): readonly ComparedBlock[] {
  const { became, added } = alignBlocks(ours, theirs);
  const news = (at: number) => addedRows([], added[at] ?? []);
  return [
    ...news(0),
    ...ours.flatMap((block, at) => {
      const other = became[at] ?? null;
      const changedBy: ChangedBy = isSame(block, other) ? 'nobody' : 'unsure';
      return [{ ours: block, theirs: other, changedBy, proposed: 'ours' as const }, ...news(at + 1)];
    }),
  ];
}

function changedRow(base: Block, ours: Block | null, theirs: Block | null): ComparedBlock {
  if (isSame(ours, theirs)) return { ours, theirs, changedBy: 'nobody', proposed: 'ours' };
  if (isSame(base, ours)) return { ours, theirs, changedBy: 'them', proposed: 'theirs' };
  return { ours, theirs, changedBy: isSame(base, theirs) ? 'us' : 'both', proposed: 'ours' };
}

/** Blocks put in at one place: what both put in once, with what stands before it on either side; then their others. */
function addedRows(ours: readonly Block[], theirs: readonly Block[]): ComparedBlock[] {
  let rest = theirs;
  const rows = ours.flatMap((block): ComparedBlock[] => {
    const at = rest.findIndex((other) => isSame(block, other));
    const before = rest.slice(0, Math.max(0, at)).map(newsRow);
    const twin = rest[at] ?? null;
    rest = rest.slice(at + 1);
    return [...before, { ours: block, theirs: twin, changedBy: twin === null ? 'us' : 'nobody', proposed: 'ours' }];
  });
  return [...rows, ...rest.map(newsRow)];
}

function newsRow(theirs: Block): ComparedBlock {
  return { ours: null, theirs, changedBy: 'them', proposed: 'theirs' };
}

function isSame(one: Block | null, other: Block | null): boolean {
  if (one === null || other === null) return one === other;
  return blockText(one) === blockText(other);
}
