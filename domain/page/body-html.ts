import { assertNever } from '../assert-never.ts';
import type { FactBox, Heading, Inline, LinkCard, List, Quote, Table } from '../body/body.ts';
import { attribute, escapeText } from './escape-html.ts';
import { figureHtml, galleryHtml } from './figure-html.ts';
import { inlineHtml, languageAttributes } from './inline-html.ts';
import { linkHref } from './link-href.ts';
import type { PageBlock, PageBody } from './page-body.ts';
import type { PageWords } from './page-words.ts';
import type { Site } from './site.ts';

interface Surroundings {
  readonly site: Site;
  readonly words: PageWords;
}

/**
 * The body as the page prints it, one block a line, `lead` (markup: the dateline) run into its first paragraph, or
 * in a paragraph of its own where the body begins with something else.
 */
export function bodyHtml(body: PageBody, lead: string, surroundings: Surroundings): string {
  const [first, ...rest] = body;
  const firstPicture = body.find((block) => block.type === 'figure' || block.type === 'gallery');
  const print = printBlock({ ...surroundings, firstPicture, headingLevel: createHeadingOrder() });
  if (lead === '') return body.map(print).join('\n');
  if (first?.type === 'plain') return [`<p>${lead} ${first.html}</p>`, ...rest.map(print)].join('\n');
  if (first?.type !== 'paragraph') return [`<p>${lead}</p>`, ...body.map(print)].join('\n');
  const opening = `<p${languageAttributes(first)}>${lead} ${inlineHtml(first.inlines, surroundings.site)}</p>`;
  return [opening, ...rest.map(print)].join('\n');
}

interface Printing extends Surroundings {
  readonly firstPicture: PageBlock | undefined;
  readonly headingLevel: (level: 2 | 3) => 2 | 3;
}

function printBlock(printing: Printing): (block: PageBlock) => string {
  const { site } = printing;
  return (block) => {
    switch (block.type) {
      case 'plain':
        return `<p>${block.html}</p>`;
      case 'paragraph':
        return `<p${languageAttributes(block)}>${inlineHtml(block.inlines, site)}</p>`;
      case 'heading':
        return headingHtml(block, printing);
      case 'quote':
        return quoteHtml(block, site);
      case 'list':
        return listHtml(block, site);
      case 'table':
        return tableHtml(block, printing);
      case 'divider':
        return '<hr>';
      case 'figure':
        return figureHtml(block, { ...printing, isFirst: block === printing.firstPicture });
      case 'gallery':
        return galleryHtml(block, { ...printing, isFirst: block === printing.firstPicture });
      case 'fact-box':
        return factBoxHtml(block, site);
      case 'editors-note':
        return `<p class="note"${languageAttributes(block)}>${inlineHtml(block.inlines, site)}</p>`;
      case 'link-card':
        return linkCardHtml(block, site);
      default:
        return assertNever(block);
    }
  };
}

/** Screen readers walk a page by its headings: no level is left out, so an h3 before any h2 becomes one. */
function createHeadingOrder(): (level: 2 | 3) => 2 | 3 {
  let seenSecondLevel = false;
  return (level) => {
    if (level === 2) seenSecondLevel = true;
    return seenSecondLevel ? level : 2;
  };
}

function headingHtml(heading: Heading, { site, headingLevel }: Printing): string {
  const level = headingLevel(heading.level);
  return `<h${level}${languageAttributes(heading)}>${inlineHtml(heading.inlines, site)}</h${level}>`;
}

function quoteHtml(quote: Quote, site: Site): string {
  const paragraphs = quote.paragraphs.map((inlines) => `<p>${inlineHtml(inlines, site)}</p>`).join('');
  const attribution = inlineHtml(quote.attribution, site);
  return (
    `<blockquote${quote.pull ? ' class="pull"' : ''}${languageAttributes(quote)}>${paragraphs}` +
    `${attribution === '' ? '' : `<footer>${attribution}</footer>`}</blockquote>`
  );
}

function listHtml(list: List, site: Site): string {
  const tag = list.ordered ? 'ol' : 'ul';
  const items = list.items.map(
    ({ inlines, lists }) =>
      `<li>${inlineHtml(inlines, site)}${lists.map((nested) => listHtml(nested, site)).join('')}</li>`,
  );
  return `<${tag}${languageAttributes(list)}>${items.join('')}</${tag}>`;
}

function tableHtml(table: Table, { site, words }: Printing): string {
  const [first, ...rest] = table.rows;
  const head = table.header && first !== undefined ? `<thead>${rowHtml(first, 'th', site)}</thead>` : '';
  const rows = table.header ? rest : table.rows;
  const body = rows.map((row) => rowHtml(row, 'td', site)).join('');
  // Wide tables scroll by themselves, so the box must be reachable by keyboard.
  return (
    `<div class="table" role="group" tabindex="0"${attribute('aria-label', words.table)}>` +
    `<table${languageAttributes(table)}>${head}<tbody>${body}</tbody></table></div>`
  );
}

function rowHtml(row: readonly (readonly Inline[])[], tag: 'th' | 'td', site: Site): string {
  const scope = tag === 'th' ? ' scope="col"' : '';
  return `<tr>${row.map((cell) => `<${tag}${scope}>${inlineHtml(cell, site)}</${tag}>`).join('')}</tr>`;
}

function factBoxHtml(box: FactBox, site: Site): string {
  const title = inlineHtml(box.title, site);
  const blocks = box.blocks.map((block) =>
    block.type === 'list'
      ? listHtml(block, site)
      : `<p${languageAttributes(block)}>${inlineHtml(block.inlines, site)}</p>`,
  );
  return (
    `<div class="facts" role="note"${languageAttributes(box)}>` +
    `${title === '' ? '' : `<p class="title">${title}</p>`}${blocks.join('')}</div>`
  );
}

function linkCardHtml(card: LinkCard, site: Site): string {
  const href = linkHref(site, card.href);
  const description = card.description === '' ? '' : `<span>${escapeText(card.description)}</span>`;
  if (href === null) return `<p><strong>${escapeText(card.title)}</strong> ${description}</p>`;
  const host = `<span class="host">${escapeText(new URL(href, 'https://site.invalid').host)}</span>`;
  const text = `<b>${escapeText(card.title)}</b>${description}${host}`;
  return `<a class="link-card"${attribute('href', href)}${languageAttributes(card)}>${text}</a>`;
}
