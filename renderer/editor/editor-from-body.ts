import { $createHorizontalRuleNode } from '@lexical/extension';
import { $createHeadingNode } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, type LexicalNode } from 'lexical';
import { assertNever } from '../../domain/assert-never.ts';
import type { Block, Body } from '../../domain/body/body.ts';
import { $createEditorsNoteNode } from './editors-note/EditorsNoteNode.ts';
import { $createFactBox } from './fact-box/fact-box-block.ts';
import { $setBlockLanguage } from './inlines/language-state.ts';
import { $nodesFromInlines } from './inlines/nodes-from-inlines.ts';
import { $createParagraph } from './inlines/paragraph-block.ts';
import { $createLinkCard } from './link-card/link-card-block.ts';
import { $createList } from './lists/list-block.ts';
import { $createFigure } from './pictures/figure-block.ts';
import { $createGallery } from './pictures/gallery-block.ts';
import { $createQuote } from './quotes/quote-block.ts';
import { $createTable } from './tables/table-block.ts';

/** Replaces all that stands in the editor by `body`; an empty one becomes one empty paragraph for the caret. */
export function $fillEditor(body: Body): void {
  const nodes = $nodesFromBody(body);
  $getRoot().splice(0, $getRoot().getChildrenSize(), nodes.length === 0 ? [$createParagraphNode()] : nodes);
}

/** New nodes for `body`, not yet in any document. */
export function $nodesFromBody(body: Body): LexicalNode[] {
  return body.map($nodeFromBlock);
}

function $nodeFromBlock(block: Block): LexicalNode {
  switch (block.type) {
    case 'paragraph':
      return $createParagraph(block);
    case 'heading':
      return $setBlockLanguage(
        $createHeadingNode(`h${block.level}`).append(...$nodesFromInlines(block.inlines)),
        block,
      );
    case 'quote':
      return $createQuote(block);
    case 'list':
      return $createList(block);
    case 'table':
      return $createTable(block);
    case 'divider':
      return $createHorizontalRuleNode();
    case 'figure':
      return $createFigure(block);
    case 'gallery':
      return $createGallery(block);
    case 'fact-box':
      return $createFactBox(block);
    case 'editors-note':
      return $setBlockLanguage($createEditorsNoteNode().append(...$nodesFromInlines(block.inlines)), block);
    case 'link-card':
      return $createLinkCard(block);
    default:
      return assertNever(block);
  }
}
