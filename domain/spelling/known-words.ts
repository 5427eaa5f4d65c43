import { plainWord } from './words-to-check.ts';

/** Words that are right though no dictionary has them, ready to be looked up. */
export type KnownWords = ReadonlySet<string>;

/** A name in this many stories is no slip: the one being written and two others. */
export const STORIES_THAT_MAKE_A_NAME = 3;

const POSSESSIVE = /'s?$/u;

/** A set of the single words of `texts`: a name of several words is known by each of them. */
export function knownWords(texts: Iterable<string>): KnownWords {
  const words = new Set<string>();
  for (const text of texts) {
    for (const word of plainWord(text).split(/[\s,()/–—-]+/u)) if (word !== '') words.add(word);
  }
  return words;
}

/**
 * True for a word of the list, its possessive, and a word in lower case of the list that begins a sentence. A name
 * (`Tiler`) does not make `tiler` right.
 */
export function isKnown(known: KnownWords, word: string): boolean {
  const plain = plainWord(word);
  return formsOf(plain).some((form) => known.has(form) || known.has(lowerFirst(form)));
}

/** True for what may be somebody's or some place's name: a capital, or a script that has none. */
export function mayBeName(word: string): boolean {
  return !/^\p{Ll}/u.test(word);
}

function formsOf(word: string): readonly string[] {
  const base = word.replace(POSSESSIVE, '');
  return base === word ? [word] : [word, base];
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
