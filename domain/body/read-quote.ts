import type { Block, Quote } from './body.ts';
import { type HtmlElement, type HtmlNode, isElement } from './html-node.ts';
import { contextWithin, type ReadContext } from './read-context.ts';
import { plainContentOf, plainLineOf, type ReadBlocks } from './read-structure.ts';

/** A `blockquote` or `aside.pullquote`; its last element names the source, if it is a `cite` or `footer`. */
export function readQuote(element: HtmlElement, context: ReadContext, readBlocks: ReadBlocks): readonly Block[] {
  const { words, source } = splitSource(element.children);
  const content = plainContentOf(readBlocks(words, context));
  const attribution = plainLineOf(source === null ? [] : readBlocks(source.children, contextWithin(source, context)));
  const quote: Quote = {
    type: 'quote',
    pull: element.tag === 'aside',
    paragraphs: content.paragraphs,
    attribution: attribution.inlines,
    ...context.language,
  };
  return [quote, ...content.figures, ...attribution.figures];
}

function splitSource(nodes: readonly HtmlNode[]): {
  readonly words: readonly HtmlNode[];
  readonly source: HtmlElement | null;
} {
  const end = nodes.findLastIndex((node) => typeof node !== 'string' || node.trim() !== '');
  const last = nodes[end];
  return last !== undefined && isElement(last, 'cite', 'footer')
    ? { words: nodes.slice(0, end), source: last }
    : { words: nodes, source: null };
}
