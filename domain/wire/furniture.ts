/** What a copied page shows besides the story. */
import type { WireWords } from './wire-words.ts';

const SPEAKS_OF_THE_SITE = /\b(?:web)?site\b|\b(?:we|by continuing|browser|consent|accept|privacy)\b|ویب سائٹ/iu;

/** True for the heading of a list of other stories (`Recent Posts`). */
export function isListHeading(line: string, { listHeading }: WireWords): boolean {
  return listHeading.test(line);
}

/** True for a button, link or notice that pages print around stories (`Share`, `Advertisement`). */
export function isScrap(line: string, { leftOver }: WireWords): boolean {
  return leftOver.test(line);
}

/** The categories of a line such as `Categories: Top Stories, World`; null if it is no such line. */
export function categoriesFromLine(line: string, { categories }: WireWords): readonly string[] | null {
  const text = categories.exec(line)?.groups?.['names'];
  if (text === undefined) return null;
  return text
    .split(/\s*[,،;|]\s*/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** True for a notice about cookies: one that speaks of the site or asks for consent, not a baker's. */
export function isCookieNotice(line: string): boolean {
  return line.length <= 400 && /\bcookies?\b|کوکیز/iu.test(line) && SPEAKS_OF_THE_SITE.test(line);
}
