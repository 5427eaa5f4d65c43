/** `Ferries return…`: a headline by its first words, where the whole one is in view elsewhere. */
export function shortName(headline: string, words = 2): string {
  const all = headline.trim().split(/\s+/u);
  return all.length <= words
    ? headline.trim()
    : `${all
        .slice(0, words)
        .join(' ')
        .replace(/[,;:.–—-]+$/u, '')}…`;
}
