/**
 * Counts as a desk means them: words by the language's own rules, characters as a reader sees them (graphemes).
 */
import { primaryLanguage } from './primary-language.ts';

/**
 * Words a minute in silent reading, from Trauzettel-Klosinski and Dietz, "Standardized Assessment of Reading
 * Performance" (2012). Urdu and its neighbours in Arabic script were not measured and take Arabic's speed.
 */
const WORDS_PER_MINUTE: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fa: 138,
  fr: 195,
  it: 188,
  ja: 193,
  ps: 138,
  ru: 184,
  sd: 138,
  tr: 166,
  ur: 138,
  zh: 158,
};
const USUAL_WORDS_PER_MINUTE = 180;

const wordSegmenters = new Map<string, Intl.Segmenter>();
const graphemeSegmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const HAS_ONLY_SINGLE_UNITS = /^[\n\u0020-\u007e\u00a0-\u02ff\u2010-\u2027]*$/;

/**
 * Counts of lines met before. The segmenter is slow (20 ms for a thousand words: V8 makes an object a segment), and
 * of a story being typed every line but one is as it was. No word goes over a line's end.
 */
const knownLines = new Map<string, number>();
const MOST_KNOWN_LINES = 5_000;

/** Number of words; punctuation and symbols alone are none. `language` is BCP 47; one that is none counts as any. */
export function wordCount(text: string, language: string): number {
  return text.split('\n').reduce((count, line) => count + wordsInLine(line, language), 0);
}

function wordsInLine(line: string, language: string): number {
  const key = `${language}\n${line}`;
  const known = knownLines.get(key);
  if (known !== undefined) return known;
  let count = 0;
  for (const segment of wordSegmenter(language).segment(line)) if (segment.isWordLike) count += 1;
  if (knownLines.size >= MOST_KNOWN_LINES) knownLines.clear();
  knownLines.set(key, count);
  return count;
}

/** Number of characters as a reader sees them: `é`, a flag and a letter with its vowel sign are one each. */
export function graphemeCount(text: string): number {
  let count = 0;
  for (const piece of text.split(BETWEEN_WORDS)) count += graphemesInPiece(piece);
  return count;
}

/**
 * The segmenter's time grows with the square of a text's length (Node 20: a hundred thousand letters take ten
 * seconds), so it is given a word at a time. A grapheme ends after a space unless a mark follows that sits on it.
 */
const BETWEEN_WORDS = /(?<=[ \n])(?![\p{M}\p{Cf}\p{Emoji_Modifier}])/u;

function graphemesInPiece(piece: string): number {
  if (HAS_ONLY_SINGLE_UNITS.test(piece)) return piece.length;
  let count = 0;
  for (const _segment of graphemeSegmenter.segment(piece)) count += 1;
  return count;
}

export interface CharacterCounts {
  readonly withSpaces: number;
  readonly withoutSpaces: number;
}

/** Characters of a text in graphemes; line ends are not counted. */
export function characterCounts(text: string): CharacterCounts {
  return {
    withSpaces: graphemeCount(text.replace(/[\r\n]+/g, '')),
    withoutSpaces: graphemeCount(text.replace(/\s+/gu, '')),
  };
}

/** Whole minutes to read so many words, rounded up, at least one; by the language's usual speed where none is given. */
export function readingMinutes(words: number, language: string, wordsPerMinute = 0): number {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  return Math.max(1, Math.ceil(words / (wordsPerMinute || (WORDS_PER_MINUTE[primary] ?? USUAL_WORDS_PER_MINUTE))));
}

function wordSegmenter(language: string): Intl.Segmenter {
  const known = wordSegmenters.get(language);
  if (known !== undefined) return known;
  const created = new Intl.Segmenter(primaryLanguage(language), { granularity: 'word' });
  wordSegmenters.set(language, created);
  return created;
}
