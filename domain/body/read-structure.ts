import { joinParagraphs, paragraphsOf } from './block-text.ts';
import type { Block, Figure, Inline } from './body.ts';
import type { HtmlElement, HtmlNode } from './html-node.ts';
import { figuresOf } from './pictures.ts';
import type { ReadContext } from './read-context.ts';

/** Reads nodes as blocks; handed down, so that the readers of single elements need not know each other. */
export type ReadBlocks = (nodes: readonly HtmlNode[], context: ReadContext) => readonly Block[];

/**
 * Makes the block of the vocabulary that an element is, followed by the pictures that stood where none can be;
 * `null` where the element turns out to be none.
 *
 * `context` is that of the element's content.
 */
export type StructureReader = (
  element: HtmlElement,
  context: ReadContext,
  readBlocks: ReadBlocks,
) => readonly Block[] | null;

/** Content for a place that can't hold blocks: its text as plain paragraphs, and the pictures apart. */
export interface PlainContent {
  readonly paragraphs: readonly (readonly Inline[])[];
  readonly figures: readonly Figure[];
}

/** Blocks taken apart into text and pictures. */
export function plainContentOf(blocks: readonly Block[]): PlainContent {
  const isPicture = (block: Block) => block.type === 'figure' || block.type === 'gallery';
  const ofGalleries = blocks.flatMap((block) => (block.type === 'gallery' ? [block.caption] : []));
  const paragraphs = blocks.filter((block) => !isPicture(block)).flatMap(paragraphsOf);
  return { paragraphs: [...paragraphs, ...ofGalleries], figures: figuresOf(blocks) };
}

/** Blocks taken apart into one passage with line breaks and the pictures. */
export function plainLineOf(blocks: readonly Block[]): {
  readonly inlines: readonly Inline[];
  readonly figures: readonly Figure[];
} {
  const { paragraphs, figures } = plainContentOf(blocks);
  return { inlines: joinParagraphs(paragraphs), figures };
}
