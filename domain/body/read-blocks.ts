import type { Block, Inline } from './body.ts';
import { DROPPED_TAGS, type HtmlElement, type HtmlNode } from './html-node.ts';
import { pictureFromAttributes } from './picture-attributes.ts';
import { readAside } from './read-aside.ts';
import { contextWithin, inlinesOfText, lineBreak, type ReadContext } from './read-context.ts';
import { readFigure } from './read-figure.ts';
import { readList } from './read-list.ts';
import { readQuote } from './read-quote.ts';
import { plainLineOf, type ReadBlocks, type StructureReader } from './read-structure.ts';
import { readTable } from './read-table.ts';

/** Elements that begin a paragraph of their own without being a block of the vocabulary. */
const PARAGRAPH_TAGS: ReadonlySet<string> = new Set(
  (
    'p div article section main header footer nav aside address center dl dt dd details summary dialog dir fieldset ' +
    'figcaption form hgroup legend menu optgroup option pre listing plaintext xmp search textarea caption li tr td th'
  ).split(' '),
);

const STRUCTURES: ReadonlyMap<string, StructureReader> = new Map<string, StructureReader>([
  ['h1', readHeading],
  ['h2', readHeading],
  ['h3', readHeading],
  ['h4', readHeading],
  ['h5', readHeading],
  ['h6', readHeading],
  ['blockquote', readQuote],
  ['aside', readAside],
  ['ul', readList],
  ['ol', readList],
  ['table', readTable],
  ['hr', () => [{ type: 'divider' }]],
  ['figure', readFigure],
]);

/** The blocks that nodes amount to; loose text becomes paragraphs. */
export function readBlocks(nodes: readonly HtmlNode[], context: ReadContext): readonly Block[] {
  const collector = new BlockCollector();
  readInto(collector, nodes, context);
  collector.endParagraph(context);
  return collector.blocks;
}

/** Gathers text until a block begins, and then makes a paragraph of it. */
class BlockCollector {
  readonly blocks: Block[] = [];
  #inlines: Inline[] = [];

  addInlines(inlines: readonly Inline[]): void {
    for (const inline of inlines) this.#inlines.push(inline);
  }

  endParagraph({ language }: ReadContext): void {
    if (this.#inlines.some(isVisible)) this.blocks.push({ type: 'paragraph', inlines: this.#inlines, ...language });
    this.#inlines = [];
  }
}

function readInto(collector: BlockCollector, nodes: readonly HtmlNode[], context: ReadContext): void {
  for (const node of nodes) {
    if (typeof node === 'string') collector.addInlines(inlinesOfText(node, context));
    else if (!DROPPED_TAGS.has(node.tag)) readElement(collector, node, context);
  }
}

function readElement(collector: BlockCollector, element: HtmlElement, outer: ReadContext): void {
  const context = contextWithin(element, outer);
  const structure = STRUCTURES.get(element.tag)?.(element, context, readBlocks) ?? null;
  if (structure !== null) {
    collector.endParagraph(outer);
    for (const block of structure) collector.blocks.push(block);
  } else if (element.tag === 'br') {
    collector.addInlines([lineBreak(outer)]);
  } else if (element.tag === 'img') {
    readImage(collector, element, outer);
  } else if (element.tag === 'q') {
    const quoted = ['“', ...element.children, '”'];
    readInto(collector, quoted, context);
  } else if (PARAGRAPH_TAGS.has(element.tag)) {
    collector.endParagraph(outer);
    readInto(collector, element.children, context);
    collector.endParagraph(context);
  } else {
    readInto(collector, element.children, context);
  }
}

function readHeading(element: HtmlElement, context: ReadContext, read: ReadBlocks): readonly Block[] {
  const { inlines, figures } = plainLineOf(read(element.children, context));
  const level = element.tag === 'h1' || element.tag === 'h2' ? 2 : 3;
  return [{ type: 'heading', level, inlines, ...context.language }, ...figures];
}

function readImage(collector: BlockCollector, element: HtmlElement, context: ReadContext): void {
  const picture = pictureFromAttributes(element.attributes);
  if (picture === null) return;
  collector.endParagraph(context);
  collector.blocks.push({ type: 'figure', picture, caption: [], credit: '', copyright: '' });
}

function isVisible(inline: Inline): boolean {
  if (inline.type === 'link') return inline.children.some(isVisible);
  return inline.type === 'text' && inline.text.trim() !== '';
}
