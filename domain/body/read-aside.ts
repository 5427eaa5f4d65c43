import { joinParagraphs, paragraphsOf, textOfInlines } from './block-text.ts';
import type { Block, FactBox, LinkCard, List, Paragraph } from './body.ts';
import { type HtmlElement, isElement } from './html-node.ts';
import { contextWithin, type ReadContext } from './read-context.ts';
import { hasClass } from './read-figure.ts';
import { readQuote } from './read-quote.ts';
import { plainContentOf, plainLineOf, type ReadBlocks } from './read-structure.ts';
import { safeHref } from './safe-href.ts';

/** An `aside`, which its class tells apart; `null` for a class that is not ours. */
export function readAside(element: HtmlElement, context: ReadContext, readBlocks: ReadBlocks): readonly Block[] | null {
  if (hasClass(element, 'pullquote')) return readQuote(element, context, readBlocks);
  if (hasClass(element, 'factbox')) return readFactBox(element, context, readBlocks);
  if (hasClass(element, 'note')) return readNote(element, context, readBlocks);
  return hasClass(element, 'linkcard') ? readLinkCard(element, context, readBlocks) : null;
}

/** A heading at the start is the box's title; blocks that a box can't hold become paragraphs in it. */
function readFactBox(element: HtmlElement, context: ReadContext, readBlocks: ReadBlocks): readonly Block[] {
  const blocks = readBlocks(element.children, context);
  const [first] = blocks;
  const title = first?.type === 'heading' ? first.inlines : [];
  const box: FactBox = {
    type: 'fact-box',
    title,
    blocks: (first?.type === 'heading' ? blocks.slice(1) : blocks).flatMap(plainBlocks),
    ...context.language,
  };
  return [box, ...plainContentOf(blocks).figures];
}

function plainBlocks(block: Block): readonly (Paragraph | List)[] {
  if (block.type === 'paragraph' || block.type === 'list') return [block];
  return plainContentOf([block]).paragraphs.map((inlines) => ({ type: 'paragraph', inlines }));
}

function readNote(element: HtmlElement, context: ReadContext, readBlocks: ReadBlocks): readonly Block[] {
  const { inlines, figures } = plainLineOf(readBlocks(element.children, context));
  return [{ type: 'editors-note', inlines, ...context.language }, ...figures];
}

/** The card's link is the first `a` directly in it; all other text is the description. */
function readLinkCard(element: HtmlElement, context: ReadContext, readBlocks: ReadBlocks): readonly Block[] | null {
  const link = element.children.find((node) => isElement(node, 'a'));
  if (link === undefined || typeof link === 'string') return null;
  const href = safeHref(link.attributes.get('href') ?? '');
  if (href === null) return null;
  const textOf = (blocks: readonly Block[]) => textOfInlines(joinParagraphs(blocks.flatMap(paragraphsOf)));
  const rest = element.children.filter((node) => node !== link);
  const card: LinkCard = {
    type: 'link-card',
    href,
    title: textOf(readBlocks(link.children, contextWithin(link, context))),
    description: textOf(readBlocks(rest, context)),
    ...context.language,
  };
  return [card];
}
