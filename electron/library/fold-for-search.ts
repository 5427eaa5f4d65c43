/**
 * Letters that one language writes in several ways: Arabic and Urdu keyboards differ in yeh, kaf and heh, and a
 * reader who types one means them all (Unicode Standard, chapter 9.2 "Arabic").
 */
const SAME_LETTERS: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ۍ: 'ی',
  ې: 'ی',
  ك: 'ک',
  ڪ: 'ک',
  ه: 'ہ',
  ۂ: 'ہ',
  ۃ: 'ہ',
  ة: 'ہ',
  ھ: 'ہ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
};
const VARIANTS = new RegExp(`[${Object.keys(SAME_LETTERS).join('')}]`, 'g');
/** Vowel signs, the stretching stroke, joiners and direction marks: nobody types them into a search. */
const SILENT =
  /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0640\u061c\u200b-\u200f\u2066-\u2069]/g;
const ACCENTS = /[\u0300-\u036f]/g;

/** The text as it is indexed and searched for: without case, accents, vowel signs and differences of keyboard. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(VARIANTS, (letter) => SAME_LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(SILENT, '')
    .normalize('NFC');
}

/**
 * What a person typed, as an FTS5 expression: stories that have every word, each possibly still being typed. Null if
 * there is no word in it. Nothing of FTS5's own language can be typed.
 */
export function searchExpression(query: string): string | null {
  const words = foldedWords(query);
  return words.length === 0 ? null : words.map((word) => `"${word}"*`).join(' ');
}

/** What a word is in the text itself, letter for letter but for folding; null if there is no word in it. */
export function exactExpression(word: string): string | null {
  const words = foldedWords(word);
  return words.length === 0 ? null : `"${words.join(' ')}"`;
}

function foldedWords(text: string): readonly string[] {
  return foldForSearch(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}
