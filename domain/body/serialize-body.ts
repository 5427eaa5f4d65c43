import { assertNever } from '../assert-never.ts';
import type { Block, Body, FactBox, Figure, Gallery, LinkCard, List, Picture, Quote, Table } from './body.ts';
import { normaliseBody } from './normalise-body.ts';
import { writeInlines } from './write-inlines.ts';
import { attribute, escapeXmlText, languageAttributes } from './write-xml.ts';

/**
 * The canonical XHTML of a body: the one text for it, one top-level block a line, no line end at the end.
 *
 * The body is normalised first, so that whatever values come in, only the vocabulary comes out.
 */
export function serializeBody(body: Body): string {
  return normaliseBody(body).map(writeBlock).join('\n');
}

function writeBlock(block: Block): string {
  const language = languageAttributes(block.type === 'divider' ? {} : block);
  switch (block.type) {
    case 'paragraph':
      return `<p${language}>${writeInlines(block.inlines)}</p>`;
    case 'heading':
      return `<h${block.level}${language}>${writeInlines(block.inlines)}</h${block.level}>`;
    case 'quote':
      return writeQuote(block, language);
    case 'list':
      return writeList(block);
    case 'table':
      return writeTable(block, language);
    case 'divider':
      return '<hr/>';
    case 'figure':
      return writeFigure(block);
    case 'gallery':
      return writeGallery(block, language);
    case 'fact-box':
      return writeFactBox(block, language);
    case 'editors-note':
      return `<aside class="note"${language}><p>${writeInlines(block.inlines)}</p></aside>`;
    case 'link-card':
      return writeLinkCard(block, language);
    default:
      return assertNever(block);
  }
}

function writeQuote(quote: Quote, language: string): string {
  const paragraphs = quote.paragraphs.map((inlines) => `<p>${writeInlines(inlines)}</p>`).join('');
  const content = paragraphs + unlessEmpty('cite', writeInlines(quote.attribution));
  return quote.pull
    ? `<aside class="pullquote"${language}>${content}</aside>`
    : `<blockquote${language}>${content}</blockquote>`;
}

function writeList(list: List): string {
  const tag = list.ordered ? 'ol' : 'ul';
  const items = list.items.map((item) => `<li>${writeInlines(item.inlines)}${item.lists.map(writeList).join('')}</li>`);
  return `<${tag}${languageAttributes(list)}>${items.join('')}</${tag}>`;
}

function writeTable(table: Table, language: string): string {
  const rowsAs = (tag: string, rows: Table['rows']) =>
    rows.map((row) => `<tr>${row.map((cell) => `<${tag}>${writeInlines(cell)}</${tag}>`).join('')}</tr>`).join('');
  const headerRows = table.header ? 1 : 0;
  const head = unlessEmpty('thead', rowsAs('th', table.rows.slice(0, headerRows)));
  return `<table${language}>${head}${unlessEmpty('tbody', rowsAs('td', table.rows.slice(headerRows)))}</table>`;
}

function writeFigure(figure: Figure): string {
  const caption = writeInlines(figure.caption);
  const credit = unlessEmpty('cite', escapeXmlText(figure.credit));
  const figcaption = unlessEmpty('figcaption', [caption, credit].filter(Boolean).join(' '));
  const copyright = figure.copyright === '' ? '' : attribute('data-copyright', figure.copyright);
  return `<figure${languageAttributes(figure)}${copyright}>${writePicture(figure.picture)}${figcaption}</figure>`;
}

function writePicture({ src, alt, width, height, focus }: Picture): string {
  const attributes = [
    attribute('src', src),
    alt === null ? '' : attribute('alt', alt),
    width === 0 ? '' : attribute('width', String(width)),
    height === 0 ? '' : attribute('height', String(height)),
    focus === undefined ? '' : attribute('data-focus', `${focus.x} ${focus.y}`),
  ];
  return `<img${attributes.join('')}/>`;
}

function writeGallery(gallery: Gallery, language: string): string {
  const figcaption = unlessEmpty('figcaption', writeInlines(gallery.caption));
  return `<figure class="gallery"${language}>${gallery.figures.map(writeFigure).join('')}${figcaption}</figure>`;
}

function writeFactBox(box: FactBox, language: string): string {
  const title = unlessEmpty('h3', writeInlines(box.title));
  return `<aside class="factbox"${language}>${title}${box.blocks.map(writeBlock).join('')}</aside>`;
}

function writeLinkCard(card: LinkCard, language: string): string {
  const link = `<a${attribute('href', card.href)}>${escapeXmlText(card.title)}</a>`;
  return `<aside class="linkcard"${language}>${link}${unlessEmpty('p', escapeXmlText(card.description))}</aside>`;
}

function unlessEmpty(tag: string, content: string): string {
  return content === '' ? '' : `<${tag}>${content}</${tag}>`;
}
