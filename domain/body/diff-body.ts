import { diffArrays } from 'diff';
import { comparableWords, diffWords, likeness, type WordChange } from '../diff-words.ts';
import type { Block, Body } from './body.ts';
import { plainText } from './plain-text.ts';
import { serializeBody } from './serialize-body.ts';

/**
 * What became of one block. Blocks come in the order of the later body, with what was removed where it stood.
 *
 * `words` of a changed block are those of its text; all the same where only marks, links or a picture changed.
 */
export type BlockChange =
  | { readonly kind: 'same' | 'added' | 'removed' | 'moved-away'; readonly block: Block }
  | {
      readonly kind: 'changed' | 'moved-here';
      readonly block: Block;
      readonly before: Block;
      readonly words: readonly WordChange[];
    };

interface Entry {
  readonly side: 'same' | 'removed' | 'added';
  readonly block: Block;
  readonly line: string;
  readonly text: string;
  /** The text's words, for comparing. */
  readonly words: readonly string[];
}

type FindPair = (entry: Entry, candidates: readonly Entry[]) => Entry | undefined;

interface Pair {
  readonly before: Entry;
  readonly isMove: boolean;
}

/** Blocks that share at least so much of their words are one block, changed. */
const ALIKE = 0.5;
/** A block that was changed and moved must be more alike: two unrelated paragraphs share small words. */
const ALIKE_AFAR = 0.7;
/** Comparing every removed block with every added one is not worth more than so many comparisons. */
const MAX_COMPARISONS = 100_000;

/** What turns one body into another, block by block and within blocks word by word; moved blocks are recognised. */
export function diffBodies(before: Body, after: Body): readonly BlockChange[] {
  const entries = entriesOf(before, after);
  const pairs = pairUp(entries);
  const ends = [...pairs.values()];
  const changed = new Set(ends.filter(({ isMove }) => !isMove).map((pair) => pair.before));
  const moved = new Set(ends.filter(({ isMove }) => isMove).map((pair) => pair.before));
  return entries.flatMap((entry): readonly BlockChange[] => {
    const { side, block, text } = entry;
    if (side === 'same') return [{ kind: 'same', block }];
    if (side === 'removed') {
      if (changed.has(entry)) return [];
      return [{ kind: moved.has(entry) ? 'moved-away' : 'removed', block }];
    }
    const pair = pairs.get(entry);
    if (pair === undefined) return [{ kind: 'added', block }];
    const kind = pair.isMove ? 'moved-here' : 'changed';
    return [{ kind, block, before: pair.before.block, words: diffWords(pair.before.text, text) }];
  });
}

/** Both bodies as one sequence: what stayed, and between it first what was removed and then what was added. */
function entriesOf(before: Body, after: Body): readonly Entry[] {
  const old = before.map(readBlock);
  const fresh = after.map(readBlock);
  const nextOld = old.values();
  const nextFresh = fresh.values();
  const changes = diffArrays(
    old.map(({ line }) => line),
    fresh.map(({ line }) => line),
  );
  return changes.flatMap(({ count, added, removed }) => {
    const side = added ? 'added' : removed ? 'removed' : 'same';
    return Array.from({ length: count }, () => {
      if (side === 'same') nextOld.next();
      const block = (side === 'removed' ? nextOld : nextFresh).next();
      return block.done === true ? [] : [{ side, ...block.value } as const];
    }).flat();
  });
}

function readBlock(block: Block): Omit<Entry, 'side'> {
  const text = plainText([block]);
  return { block, line: serializeBody([block]), text, words: comparableWords(text) };
}

/** For added blocks the removed one that they were made of, where there is one. */
function pairUp(entries: readonly Entry[]): ReadonlyMap<Entry, Pair> {
  const pairs = new Map<Entry, Pair>();
  const taken = new Set<Entry>();
  const pair = (among: readonly Entry[], isMove: boolean, find: FindPair) => {
    const added = among.filter((entry) => entry.side === 'added' && !pairs.has(entry));
    const removed = among.filter((entry) => entry.side === 'removed' && !taken.has(entry));
    if (added.length * removed.length > MAX_COMPARISONS) return;
    for (const entry of added) {
      const before = find(
        entry,
        removed.filter((candidate) => !taken.has(candidate)),
      );
      if (before === undefined) continue;
      taken.add(before);
      pairs.set(entry, { before, isMove });
    }
  };
  pair(entries, true, (entry, candidates) => candidates.find(({ line }) => line === entry.line));
  for (const hunk of hunksOf(entries)) pair(hunk, false, (entry, candidates) => mostAlike(entry, candidates, ALIKE));
  pair(entries, true, (entry, candidates) => mostAlike(entry, candidates, ALIKE_AFAR));
  return pairs;
}

/** Runs of blocks between which nothing stayed. */
function hunksOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const hunks: Entry[][] = [[]];
  for (const entry of entries) {
    if (entry.side === 'same') hunks.push([]);
    else hunks.at(-1)?.push(entry);
  }
  return hunks;
}

function mostAlike(entry: Entry, candidates: readonly Entry[], least: number): Entry | undefined {
  const scored = candidates
    .filter((candidate) => candidate.text !== '' || candidate.block.type === entry.block.type)
    .map((candidate) => ({ candidate, score: likeness(candidate.words, entry.words) }))
    .filter(({ score }) => score >= least);
  return scored.reduce<(typeof scored)[number] | undefined>(
    (best, one) => (best === undefined || one.score > best.score ? one : best),
    undefined,
  )?.candidate;
}
