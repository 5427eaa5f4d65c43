/// <reference path="./nspell.d.ts" />
import nspell from 'nspell';
import { type DictionaryName, dictionaryName } from '../../domain/spelling/dictionary-name.ts';
import { plainWord } from '../../domain/spelling/words-to-check.ts';

/** The two files of a Hunspell dictionary. */
export interface DictionaryFiles {
  readonly affixes: string;
  readonly words: string;
}

/** More than these nobody reads through. */
const MOST_SUGGESTIONS = 5;

/** Looks words up in dictionaries, each of which is read when it is first needed. */
export class Speller {
  readonly #read: (name: DictionaryName) => Promise<DictionaryFiles>;
  readonly #dictionaries = new Map<DictionaryName, Promise<ReturnType<typeof nspell>>>();

  constructor(read: (name: DictionaryName) => Promise<DictionaryFiles>) {
    this.#read = read;
  }

  /** Those of the words that the language's dictionary does not have; none where there is no dictionary. */
  async unknownAmong(language: string, words: readonly string[]): Promise<readonly string[]> {
    const dictionary = await this.#dictionary(language);
    if (dictionary === null) return [];
    // A plural's possessive (`the ministers’`) is not in the affixes of the English dictionaries.
    return words.filter((word) => !dictionary.correct(plainWord(word).replace(/'$/u, '')));
  }

  /** Words of the dictionary that may have been meant, the likeliest first. */
  async suggestionsFor(language: string, word: string): Promise<readonly string[]> {
    const dictionary = await this.#dictionary(language);
    if (dictionary === null) return [];
    const suggestions = dictionary.suggest(plainWord(word)).slice(0, MOST_SUGGESTIONS);
    return word.includes('’') ? suggestions.map((suggestion) => suggestion.replaceAll("'", '’')) : suggestions;
  }

  async #dictionary(language: string): Promise<ReturnType<typeof nspell> | null> {
    const name = dictionaryName(language);
    if (name === null) return null;
    const known = this.#dictionaries.get(name) ?? this.#load(name);
    this.#dictionaries.set(name, known);
    return known;
  }

  async #load(name: DictionaryName): Promise<ReturnType<typeof nspell>> {
    const { affixes, words } = await this.#read(name);
    return nspell(affixes, words);
  }
}
