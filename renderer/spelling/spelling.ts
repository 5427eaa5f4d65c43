import { dictionaryName } from '../../domain/spelling/dictionary-name.ts';
import { isKnown, type KnownWords, knownWords, mayBeName } from '../../domain/spelling/known-words.ts';
import { MAX_WORD_LENGTH } from '../../domain/spelling/word-list.ts';
import { plainWord } from '../../domain/spelling/words-to-check.ts';
import type { SpellingChecker } from '../editor/spelling/spelling-checker.ts';

/** Where the answers come from. */
export interface SpellingSource {
  /** Those of the words that the language's dictionary does not have. */
  readonly unknownAmong: (language: string, words: readonly string[]) => Promise<readonly string[]>;
  readonly suggestionsFor: (language: string, word: string) => Promise<readonly string[]>;
  /** Those of the words that several stories of the newsroom have. */
  readonly namesAmong: (words: readonly string[]) => Promise<readonly string[]>;
}

/** As many words as the archive is asked about at a time. */
const WORDS_AT_A_TIME = 500;
/** So many answers are remembered; a newsroom's day has fewer different words. */
const MOST_ANSWERS = 50_000;

/** Knows which words are right: the newsroom's own, those of its places, the dictionary's, and names of its archive. */
export class Spelling implements SpellingChecker {
  readonly #source: SpellingSource;
  readonly #answers = new Map<string, boolean>();
  readonly #listeners = new Set<() => void>();
  #own: KnownWords = new Set();
  #places: KnownWords = new Set();
  #names: KnownWords = new Set();

  constructor(source: SpellingSource) {
    this.#source = source;
  }

  /** Takes the newsroom's own words, and those of the places that datelines may name. */
  setKnown(own: readonly string[], places: KnownWords): void {
    this.#own = knownWords(own);
    this.#places = places;
    // The archive may be another one too, or have grown.
    this.#answers.clear();
    this.#tell();
  }

  /** Takes the names that the open story brings along. */
  setNames(names: readonly string[]): void {
    const known = knownWords(names);
    if (known.size === this.#names.size && [...known].every((word) => this.#names.has(word))) return;
    this.#names = known;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  readonly isWrong = (language: string, word: string): boolean | null => {
    const dictionary = dictionaryName(language);
    if (dictionary === null || word.length > MAX_WORD_LENGTH) return false;
    if ([this.#own, this.#places, this.#names].some((known) => isKnown(known, word))) return false;
    return this.#answers.get(`${dictionary} ${plainWord(word)}`) ?? null;
  };

  readonly learn = async (language: string, words: readonly string[]): Promise<void> => {
    for (let at = 0; at < words.length; at += WORDS_AT_A_TIME) {
      await this.#learnSome(language, words.slice(at, at + WORDS_AT_A_TIME));
    }
  };

  readonly suggestionsFor = (language: string, word: string): Promise<readonly string[]> =>
    this.#source.suggestionsFor(language, word);

  readonly onChange = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async #learnSome(language: string, words: readonly string[]): Promise<void> {
    const unknown = await this.#source.unknownAmong(language, words);
    const names = new Set(await this.#namesAmong(unknown.filter(mayBeName)));
    const wrong = new Set(unknown.filter((word) => !names.has(baseOf(word))));
    if (this.#answers.size > MOST_ANSWERS) this.#answers.clear();
    const dictionary = dictionaryName(language);
    for (const word of words) this.#answers.set(`${dictionary} ${plainWord(word)}`, wrong.has(word));
  }

  async #namesAmong(words: readonly string[]): Promise<readonly string[]> {
    const bases = [...new Set(words.map(baseOf))];
    return bases.length === 0 ? [] : this.#source.namesAmong(bases);
  }
}

/** A name without its possessive ending. */
function baseOf(word: string): string {
  return plainWord(word).replace(/'s?$/u, '');
}
