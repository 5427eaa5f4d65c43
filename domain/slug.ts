import { primaryLanguage } from './primary-language.ts';

/** Longest slug: a screen-width address in Latin letters, and well inside a file name in scripts of 2–4 bytes a letter. */
const MAX_CHARACTERS = 80;
const MAX_BYTES = 180;

/** Latin letters that Unicode does not take apart into a plain letter and an accent. */
const FOLDED_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};

/**
 * The last part of a page's address from its headline: lower-case words of the headline's own script, joined by
 * hyphens; accents of Latin letters are folded. Cut at a word, at most 80 characters (fewer in scripts of several
 * bytes a letter). Empty if the headline holds no letter or digit.
 *
 * `language` (BCP 47) decides how letters are lower-cased.
 */
export function slugFromHeadline(headline: string, language: string): string {
  const words = foldLatin(headline.normalize('NFKC').toLocaleLowerCase(primaryLanguage(language)))
    // Apostrophes, vowel-sign joiners and direction marks stand inside a word: `China’s` is `chinas`.
    .replace(/['’‘ʼ`\u200e\u200f\u061c]|\u200d/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return joinWhileItFits(words);
}

function foldLatin(text: string): string {
  const unaccented = text.normalize('NFD').replace(/(\p{Script=Latin})\p{M}+/gu, '$1');
  return unaccented.normalize('NFC').replace(/[ßæœøłđðþħı]/gu, (letter) => FOLDED_LETTERS[letter] ?? letter);
}

function joinWhileItFits(words: readonly string[]): string {
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (!fits(longer)) return slug === '' ? cutToFit(word) : slug;
    slug = longer;
  }
  return slug;
}

function cutToFit(word: string): string {
  let cut = '';
  for (const character of word) {
    if (!fits(cut + character)) break;
    cut += character;
  }
  return cut;
}

function fits(slug: string): boolean {
  return [...slug].length <= MAX_CHARACTERS && utf8Length(slug) <= MAX_BYTES;
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
