import { assertNever } from '../assert-never.ts';
import { cleanLine } from '../clean-text.ts';
import { joinParagraphs, paragraphsOf } from './block-text.ts';
import type {
  Block,
  BlockLanguage,
  Body,
  FactBox,
  Figure,
  Gallery,
  Inline,
  LinkCard,
  List,
  Paragraph,
  Quote,
  Table,
} from './body.ts';
import { innerLanguage, languageWithin } from './language.ts';
import { normaliseInlines } from './normalise-inlines.ts';
import { normaliseList } from './normalise-list.ts';
import { normalisePicture } from './picture-attributes.ts';
import { safeHref } from './safe-href.ts';

/** Cells beyond this in a row join the last one: short rows are filled up, and a file must not grow without end. */
const MAX_COLUMNS = 40;

/**
 * A body in the one form that stands for all bodies that look and read the same: what is written to a file.
 *
 * Empty blocks are left out, rows are filled up to one length, and what may not be (a picture from elsewhere, a link
 * to a script) leaves its words as paragraphs. Normalising twice is normalising once.
 */
export function normaliseBody(body: Body): Body {
  return body.flatMap((block) => normaliseBlock(block, {}));
}

/** `outer` is the language around the block, which the block need not repeat. */
function normaliseBlock(block: Block, outer: BlockLanguage): readonly Block[] {
  if (block.type === 'divider') return [{ type: 'divider' }];
  const own = languageWithin(outer, block);
  const inner = innerLanguage(outer, own);
  switch (block.type) {
    case 'paragraph':
      return normaliseParagraph(block, outer);
    case 'heading': {
      const inlines = normaliseInlines(block.inlines, inner);
      return hasText(inlines) ? [{ type: 'heading', level: block.level, inlines, ...own }] : [];
    }
    case 'editors-note': {
      const inlines = normaliseInlines(block.inlines, inner);
      return hasText(inlines) ? [{ type: 'editors-note', inlines, ...own }] : [];
    }
    case 'quote':
      return normaliseQuote(block, own, inner);
    case 'list':
      return normaliseList(block, outer);
    case 'table':
      return normaliseTable(block, own, inner);
    case 'figure':
      return normaliseFigure(block, own, inner);
    case 'gallery':
      return normaliseGallery(block, own, inner);
    case 'fact-box':
      return normaliseFactBox(block, own, inner);
    case 'link-card':
      return normaliseLinkCard(block, own, inner);
    default:
      return assertNever(block);
  }
}

type Passage = readonly Inline[];

function hasText(inlines: Passage): boolean {
  return inlines.length > 0;
}

function normaliseQuote(quote: Quote, own: BlockLanguage, inner: BlockLanguage): readonly Quote[] {
  const paragraphs = quote.paragraphs.map((inlines) => normaliseInlines(inlines, inner)).filter(hasText);
  const attribution = normaliseInlines(quote.attribution, inner);
  if (paragraphs.length === 0 && !hasText(attribution)) return [];
  return [{ type: 'quote', pull: quote.pull, paragraphs, attribution, ...own }];
}

function normaliseTable(table: Table, own: BlockLanguage, inner: BlockLanguage): readonly Table[] {
  const width = table.rows.reduce((widest, row) => Math.min(MAX_COLUMNS, Math.max(widest, row.length)), 0);
  const rows = table.rows
    .filter((row) => row.length > 0)
    .map((row) => fitRow(row, width).map((cell) => normaliseInlines(cell, inner)));
  return rows.length === 0 ? [] : [{ type: 'table', header: table.header, rows, ...own }];
}

function fitRow(row: readonly Passage[], width: number): readonly Passage[] {
  return Array.from({ length: width }, (_, column) =>
    column === width - 1 ? joinParagraphs(row.slice(column)) : (row[column] ?? []),
  );
}

function normaliseFigure(figure: Figure, own: BlockLanguage, inner: BlockLanguage): readonly Block[] {
  const picture = normalisePicture(figure.picture);
  if (picture === null) return wordsOf(figure, inner);
  return [
    {
      type: 'figure',
      picture,
      caption: normaliseInlines(figure.caption, inner),
      credit: cleanLine(figure.credit),
      copyright: cleanLine(figure.copyright),
      ...own,
    },
  ];
}

function normaliseGallery(gallery: Gallery, own: BlockLanguage, inner: BlockLanguage): readonly Block[] {
  const blocks = gallery.figures.flatMap((figure) => normaliseBlock(figure, inner));
  const figures = blocks.filter((block) => block.type === 'figure');
  if (figures.length === 0) return wordsOf(gallery, inner);
  const leftOver = blocks.filter((block) => block.type !== 'figure');
  const caption = normaliseInlines(gallery.caption, inner);
  return [{ type: 'gallery', figures, caption, ...own }, ...leftOver];
}

function normaliseFactBox(box: FactBox, own: BlockLanguage, inner: BlockLanguage): readonly FactBox[] {
  const title = normaliseInlines(box.title, inner);
  const blocks = box.blocks.flatMap((block): readonly (Paragraph | List)[] =>
    block.type === 'list' ? normaliseList(block, inner) : normaliseParagraph(block, inner),
  );
  return hasText(title) || blocks.length > 0 ? [{ type: 'fact-box', title, blocks, ...own }] : [];
}

function normaliseLinkCard(card: LinkCard, own: BlockLanguage, inner: BlockLanguage): readonly Block[] {
  const href = safeHref(card.href);
  if (href === null) return wordsOf(card, inner);
  return [{ type: 'link-card', href, title: cleanLine(card.title), description: cleanLine(card.description), ...own }];
}

function normaliseParagraph(paragraph: Paragraph, outer: BlockLanguage): readonly Paragraph[] {
  const own = languageWithin(outer, paragraph);
  const inlines = normaliseInlines(paragraph.inlines, innerLanguage(outer, own));
  return hasText(inlines) ? [{ type: 'paragraph', inlines, ...own }] : [];
}

/** What a block says, as paragraphs, where the block itself may not be. */
function wordsOf(block: Block, language: BlockLanguage): readonly Paragraph[] {
  return paragraphsOf(block).flatMap((inlines) => normaliseParagraph({ type: 'paragraph', inlines, ...language }, {}));
}
