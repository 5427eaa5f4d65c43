/** A word of a line, from one character (UTF-16) to before another. */
export interface WordPlace {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Addresses of the web and of mail, handles and tags, paths: nobody spells them. */
const UNSPELT =
  /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+|(?:mailto|tel|story):\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[@#][\p{L}\p{N}_]+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|info|gov|edu|int|pk|uk|us|in|io|tv|example)(?:\/\S*)?(?![\p{L}\p{N}])/giu;

/** Letters with their marks, joiners and soft hyphens; an apostrophe only between letters. Digits make it no word. */
const WORD = /[\p{L}\p{M}\p{N}_\u00ad\u200c\u200d]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

const HAS_DIGIT = /[\p{N}_]/u;
/** `UN`, `NATO` and, of several of them, `MPs`, `NGOs'`. */
const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{M}]*(?:['’]?s)?$/u;
/** One letter is an initial, a list's letter or a symbol. */
const LETTERS = /\p{L}/gu;

/** The words of a line that a dictionary has to know: never addresses, numbers or abbreviations in capitals. */
export function wordsToCheck(line: string): readonly WordPlace[] {
  const spelt = line.replace(UNSPELT, (address) => ' '.repeat(address.length));
  return [...spelt.matchAll(WORD)].flatMap((match) => {
    const [word] = match;
    const isSpelt = !HAS_DIGIT.test(word) && !ABBREVIATION.test(word) && (word.match(LETTERS)?.length ?? 0) > 1;
    return isSpelt ? [{ word, start: match.index, end: match.index + word.length }] : [];
  });
}

/** The word as dictionaries and word lists have it: a straight apostrophe, nothing invisible in it. */
export function plainWord(word: string): string {
  return word
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/\u00ad/gu, '');
}

/** True if the word still stands there, and nothing was written on to it. */
export function isWordAt(line: string, { word, start, end }: WordPlace): boolean {
  return (
    line.slice(start, end) === word &&
    !WORD_CHARACTER.test(line.charAt(start - 1)) &&
    !WORD_CHARACTER.test(line.charAt(end))
  );
}

/** The line with `correction` wherever the word stands as a word of its own. */
export function withWordCorrected(line: string, word: string, correction: string): string {
  return wordsToCheck(line)
    .filter((place) => place.word === word)
    .reduceRight((corrected, { start, end }) => corrected.slice(0, start) + correction + corrected.slice(end), line);
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}_]/u;
