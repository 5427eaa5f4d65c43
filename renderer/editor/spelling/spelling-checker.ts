/** Who knows which words are right; the editor is lent one. */
export interface SpellingChecker {
  /** Null: not known before it was learnt. Always false in a language without a dictionary. */
  readonly isWrong: (language: string, word: string) => boolean | null;
  /** Finds out about words, so that `isWrong` can tell. */
  readonly learn: (language: string, words: readonly string[]) => Promise<void>;
  readonly suggestionsFor: (language: string, word: string) => Promise<readonly string[]>;
  /** Calls when words that were wrong may be right now, or the other way. Call what it returns to stop. */
  readonly onChange: (listener: () => void) => () => void;
}
