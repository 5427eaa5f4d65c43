/** What a copied page shows besides the story, by the words of `assets/wire-furniture.json`. */
import { z } from 'zod';
import file from '../../assets/wire-furniture.json' with { type: 'json' };

const names = z.array(z.string().min(1));
const { listHeadings, categoryLabels, leftOvers } = z
  .strictObject({ listHeadings: names, categoryLabels: names, leftOvers: names })
  .parse(file);

const headings = new Set(listHeadings.map(fold));
const scraps = new Set(leftOvers.map(fold));
const categoriesLine = new RegExp(`^(?:${categoryLabels.join('|')})\\s*:\\s*(?<names>\\S.*)$`, 'iu');

const SPEAKS_OF_THE_SITE = /\b(?:web)?site\b|\b(?:we|by continuing|browser|consent|accept|privacy)\b|ویب سائٹ/iu;

/** True for the heading of a list of other stories (`Recent Posts`). */
export function isListHeading(line: string): boolean {
  return headings.has(fold(line));
}

/** True for a button, link or notice that pages print around stories (`Share`, `Advertisement`). */
export function isScrap(line: string): boolean {
  return scraps.has(fold(line));
}

/** The categories of a line such as `Categories: Top Stories, World`; null if it is no such line. */
export function categoriesFromLine(line: string): readonly string[] | null {
  const text = categoriesLine.exec(line)?.groups?.['names'];
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

function fold(line: string): string {
  return line
    .trim()
    .replace(/[:：]$/u, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
}
