/** How alike two texts are by their words, from 0 (no word in common) to 1 (the same words): Dice's coefficient. */
export function similarity(one: string, other: string): number {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  if (words.length + others.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of others) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared += 1;
    left.set(word, count - 1);
  }
  return (2 * shared) / (words.length + others.length);
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]/gu, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
