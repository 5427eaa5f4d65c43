import { joinParagraphs, paragraphsOf } from './block-text.ts';
import type { Block, Inline, List, ListItem } from './body.ts';
import { type HtmlElement, isElement } from './html-node.ts';
import { figuresOf } from './pictures.ts';
import { contextWithin, type ReadContext } from './read-context.ts';
import type { ReadBlocks } from './read-structure.ts';

interface OpenItem {
  readonly paragraphs: (readonly Inline[])[];
  readonly lists: List[];
}

/** An `ul` or `ol`. Text after a nested list begins a new line, as does text that stands outside any `li`. */
export function readList(element: HtmlElement, context: ReadContext, readBlocks: ReadBlocks): readonly Block[] {
  const items: OpenItem[] = [];
  const figures: Block[] = [];
  for (const node of element.children) {
    const isItem = isElement(node, 'li');
    const blocks = isItem ? readBlocks(node.children, contextWithin(node, context)) : readBlocks([node], context);
    if (isItem) items.push({ paragraphs: [], lists: [] });
    addToItems(items, blocks);
    for (const figure of figuresOf(blocks)) figures.push(figure);
  }
  const list: List = {
    type: 'list',
    ordered: element.tag === 'ol',
    items: items.map(closeItem),
    ...context.language,
  };
  return [list, ...figures];
}

function addToItems(items: OpenItem[], blocks: readonly Block[]): void {
  for (const block of blocks) {
    if (block.type === 'figure') continue;
    const last = items.at(-1);
    const isFull = last === undefined || (block.type !== 'list' && last.lists.length > 0);
    const item = isFull ? { paragraphs: [], lists: [] } : last;
    if (isFull) items.push(item);
    if (block.type === 'list') item.lists.push(block);
    else item.paragraphs.push(...(block.type === 'gallery' ? [block.caption] : paragraphsOf(block)));
  }
}

function closeItem({ paragraphs, lists }: OpenItem): ListItem {
  return { inlines: joinParagraphs(paragraphs), lists };
}
