import { assertNever } from '../assert-never.ts';
import type { Block, Inline, List } from './body.ts';

/**
 * The text of a block as paragraphs, whatever the block is: for places that hold plain paragraphs only.
 *
 * Nothing is left out but pictures themselves; empty paragraphs may occur.
 */
export function paragraphsOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'editors-note':
      return [block.inlines];
    case 'quote':
      return [...block.paragraphs, block.attribution];
    case 'list':
      return linesOfList(block);
    case 'table':
      return block.rows.flat();
    case 'divider':
      return [];
    case 'figure':
      return [block.caption, textInlines(block.credit)];
    case 'gallery':
      return [...block.figures.flatMap(paragraphsOf), block.caption];
    case 'fact-box':
      return [block.title, ...block.blocks.flatMap(paragraphsOf)];
    case 'link-card':
      return [[{ type: 'link', href: block.href, children: textInlines(block.title) }], textInlines(block.description)];
    default:
      return assertNever(block);
  }
}

/** Paragraphs as one, with line breaks between: for places that hold a single line of text. */
export function joinParagraphs(paragraphs: readonly (readonly Inline[])[]): readonly Inline[] {
  return paragraphs
    .filter((inlines) => inlines.length > 0)
    .flatMap((inlines, index) => (index === 0 ? inlines : [{ type: 'break' } as const, ...inlines]));
}

/** A plain text as inlines. */
export function textInlines(text: string): readonly { type: 'text'; text: string; marks: readonly [] }[] {
  return text === '' ? [] : [{ type: 'text', text, marks: [] }];
}

/** What a passage says, without marks; a line break reads as a space. */
export function textOfInlines(inlines: readonly Inline[]): string {
  return inlines.map(textOfInline).join('');
}

function textOfInline(inline: Inline): string {
  if (inline.type === 'text') return inline.text;
  return inline.type === 'break' ? ' ' : textOfInlines(inline.children);
}

function linesOfList(list: List): readonly (readonly Inline[])[] {
  return list.items.flatMap((item) => [item.inlines, ...item.lists.flatMap(linesOfList)]);
}
