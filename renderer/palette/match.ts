/** Parts of a text, those that match what was typed marked. */
export type MatchedPart = { readonly text: string; readonly matches: boolean };

/**
 * The text cut where the typed words stand in it; null if one of them does not.
 *
 * Each word may begin anywhere, in any case; words may come in any order.
 */
export function matchWords(text: string, typed: string): readonly MatchedPart[] | null {
  const folded = text.toLowerCase();
  const words = typed.toLowerCase().split(/\s+/u).filter(Boolean);
  const hits: [number, number][] = [];
  for (const word of words) {
    const at = startOf(folded, word);
    if (at === -1) return null;
    hits.push([at, at + word.length]);
  }
  return cut(
    text,
    hits.sort(([one], [other]) => one - other),
  );
}

/** At the start of a word where there is one, else anywhere. */
function startOf(folded: string, word: string): number {
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
    if (at === 0 || /[^\p{L}\p{N}]/u.test(folded[at - 1] ?? ' ')) return at;
  }
  return folded.indexOf(word);
}

function cut(text: string, hits: readonly (readonly [number, number])[]): readonly MatchedPart[] {
  const parts: MatchedPart[] = [];
  let done = 0;
  for (const [start, end] of hits) {
    if (start > done) parts.push({ text: text.slice(done, start), matches: false });
    if (end > done) parts.push({ text: text.slice(Math.max(start, done), end), matches: true });
    done = Math.max(done, end);
  }
  if (done < text.length) parts.push({ text: text.slice(done), matches: false });
  return parts;
}
