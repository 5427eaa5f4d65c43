import { assertNever } from '../assert-never.ts';
import type { Inline, LineBreak, Link, Mark, TextRun } from '../body/body.ts';
import { storyIdSchema } from '../story.ts';
import { attribute, escapeText } from './escape-html.ts';
import { link } from './link-href.ts';
import type { Site } from './site.ts';
import { textDirection } from './text-direction.ts';

/** Text with its marks and links, as it stands inside a paragraph of the page. */
export function inlineHtml(inlines: readonly Inline[], site: Site): string {
  return inlines.map((inline) => oneInline(inline, site)).join('');
}

/** Markup of a passage's language and direction; the direction follows from the language where it is not written. */
export function languageAttributes({ lang, dir }: { readonly lang?: string; readonly dir?: string }): string {
  return `${attribute('lang', lang ?? '')}${attribute('dir', dir ?? (lang === undefined ? '' : textDirection(lang)))}`;
}

function oneInline(inline: Inline, site: Site): string {
  return inline.type === 'link' ? linkHtml(inline, site) : runHtml(inline);
}

function linkHtml({ href, children }: Link, site: Site): string {
  const text = children.map(runHtml).join('');
  if (href.startsWith('story:')) return storyLink(href.slice('story:'.length), text, site);
  if (/^(mailto|tel):/i.test(href)) return `<a${attribute('href', href)}>${text}</a>`;
  return link(site, href, text);
}

function storyLink(id: string, text: string, site: Site): string {
  const storyId = storyIdSchema.safeParse(id);
  const path = storyId.success ? (site.storyPath?.(storyId.data) ?? null) : null;
  return path === null ? text : link(site, path, text);
}

function runHtml(run: TextRun | LineBreak): string {
  if (run.type === 'break') return '<br>';
  const marked = run.marks.reduceRight((html, mark) => wrapInMark(html, mark), escapeText(run.text));
  const language = languageAttributes(run);
  return language === '' ? marked : `<span${language}>${marked}</span>`;
}

function wrapInMark(html: string, mark: Mark): string {
  switch (mark) {
    case 'strong':
    case 'em':
    case 'u':
    case 's':
    case 'sub':
    case 'sup':
    case 'code':
      return `<${mark}>${html}</${mark}>`;
    default:
      return assertNever(mark);
  }
}
