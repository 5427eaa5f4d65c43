/** What the page asks of the spelling worker; the answer to either is words. */
export type SpellingQuestion =
  | { readonly kind: 'unknown-among'; readonly language: string; readonly words: readonly string[] }
  | { readonly kind: 'suggestions-for'; readonly language: string; readonly word: string };

/** Asks a language's dictionary, wherever it is. */
export type AskDictionary = (question: SpellingQuestion) => Promise<readonly string[]>;
