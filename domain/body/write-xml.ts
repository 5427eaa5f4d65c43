import type { BlockLanguage } from './body.ts';

const SPECIAL = /[&<>"]/;
const REPLACEMENTS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands between tags. */
export function escapeXmlText(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[&<>]/g, (character) => REPLACEMENTS[character] ?? '') : text;
}

/** An attribute with the space before it. */
export function attribute(name: string, value: string): string {
  const escaped = SPECIAL.test(value) ? value.replace(/[&<>"]/g, (character) => REPLACEMENTS[character] ?? '') : value;
  return ` ${name}="${escaped}"`;
}

/** `lang` and `dir`, where there are any. */
export function languageAttributes({ lang, dir }: BlockLanguage): string {
  return (lang === undefined ? '' : attribute('lang', lang)) + (dir === undefined ? '' : attribute('dir', dir));
}
