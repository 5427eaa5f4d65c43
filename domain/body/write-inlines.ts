import type { Inline, TextRun } from './body.ts';
import { attribute, escapeXmlText, languageAttributes } from './write-xml.ts';

/**
 * A normalised passage as XHTML without line ends.
 *
 * Neighbouring runs share the elements that they have in common, outermost first: the language, then the marks in
 * their order. A line break closes them all.
 */
export function writeInlines(inlines: readonly Inline[]): string {
  let xhtml = '';
  let open: readonly string[] = [];
  for (const inline of inlines) {
    const wanted = inline.type === 'text' ? openingTags(inline) : [];
    const shared = sharedLength(open, wanted);
    xhtml += closeTags(open.slice(shared)) + wanted.slice(shared).join('') + writeInline(inline);
    open = wanted;
  }
  return xhtml + closeTags(open);
}

function writeInline(inline: Inline): string {
  if (inline.type === 'text') return escapeXmlText(inline.text);
  return inline.type === 'break' ? '<br/>' : `<a${attribute('href', inline.href)}>${writeInlines(inline.children)}</a>`;
}

function openingTags(run: TextRun): readonly string[] {
  const marks = run.marks.map((mark) => `<${mark}>`);
  const language = languageAttributes(run);
  return language === '' ? marks : [`<span${language}>`, ...marks];
}

function sharedLength(ones: readonly string[], others: readonly string[]): number {
  const difference = ones.findIndex((tag, index) => tag !== others[index]);
  return difference === -1 ? ones.length : difference;
}

function closeTags(tags: readonly string[]): string {
  return tags
    .map((tag) => `</${/\w+/.exec(tag)?.[0]}>`)
    .reverse()
    .join('');
}
