/** How much one text differs from an earlier one, in words. */
export interface WordsChanged {
  readonly added: number;
  readonly removed: number;
}

/** Letters with their marks, and digits; apostrophes and hyphens hold a word together. */
const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’\-‐][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/**
 * How many words `after` has that `before` has not, and the other way round, whatever their order: a paragraph that
 * was moved changes none. Quick rather than exact for scripts without spaces, where a run of letters counts as one.
 */
export function wordsChanged(before: string, after: string): WordsChanged {
  const counts = new Map<string, number>();
  for (const word of before.match(WORDS) ?? []) counts.set(word, (counts.get(word) ?? 0) - 1);
  for (const word of after.match(WORDS) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  let [added, removed] = [0, 0];
  for (const count of counts.values()) {
    if (count > 0) added += count;
    else removed -= count;
  }
  return { added, removed };
}
