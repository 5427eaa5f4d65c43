import { $isHorizontalRuleNode } from '@lexical/extension';
import { $isListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $isTableNode } from '@lexical/table';
import { $getRoot, $isElementNode, $isParagraphNode, type ElementNode, type LexicalNode } from 'lexical';
import type { Block, Body, Paragraph } from '../../domain/body/body.ts';
import { $isEditorsNoteNode } from './editors-note/EditorsNoteNode.ts';
import { $isFactBoxNode } from './fact-box/FactBoxNode.ts';
import { $factBoxFromNode } from './fact-box/fact-box-block.ts';
import { $inlinesFromNodes } from './inlines/inlines-from-nodes.ts';
import { $blockLanguage } from './inlines/language-state.ts';
import { $paragraphFromNode } from './inlines/paragraph-block.ts';
import { $isLinkCardNode } from './link-card/LinkCardNode.tsx';
import { $blocksFromLinkCard } from './link-card/link-card-block.ts';
import { $listFromNode } from './lists/list-block.ts';
import { $isFigureNode } from './pictures/FigureNode.ts';
import { $figureFromNode } from './pictures/figure-block.ts';
import { $isGalleryNode } from './pictures/GalleryNode.ts';
import { $galleryFromNode } from './pictures/gallery-block.ts';
import { $quoteFromNode } from './quotes/quote-block.ts';
import { $tableFromNode } from './tables/table-block.ts';

/** The body that stands in the editor; never changes it. The counterpart of `$fillEditor`. */
export function $bodyFromEditor(): Body {
  return $blocksFromNodes($getRoot().getChildren());
}

/**
 * The blocks that `nodes` spell, in their order.
 *
 * A part of a block, copied without the rest (a caption, some cells), is its words as paragraphs.
 */
export function $blocksFromNodes(nodes: readonly LexicalNode[]): Body {
  return nodes.flatMap((node): readonly Block[] => {
    if ($isLinkCardNode(node)) return $blocksFromLinkCard(node);
    const block = $blockFromNode(node);
    if (block !== null) return [block];
    return $isElementNode(node) ? $paragraphsFromNode(node) : [];
  });
}

/** The block that one node spells; null where it is none of its own. */
function $blockFromNode(node: LexicalNode): Block | null {
  if ($isParagraphNode(node)) return node.isEmpty() ? null : $paragraphFromNode(node);
  if ($isHeadingNode(node)) {
    const level = node.getTag() === 'h2' ? 2 : 3;
    return { type: 'heading', level, inlines: $inlinesFromNodes(node.getChildren()), ...$blockLanguage(node) };
  }
  if ($isQuoteNode(node)) return $quoteFromNode(node);
  if ($isListNode(node)) return $listFromNode(node);
  if ($isTableNode(node)) return $tableFromNode(node);
  if ($isFigureNode(node)) return $figureFromNode(node);
  if ($isGalleryNode(node)) return $galleryFromNode(node);
  if ($isFactBoxNode(node)) return $factBoxFromNode(node);
  if ($isHorizontalRuleNode(node)) return { type: 'divider' };
  if ($isEditorsNoteNode(node))
    return { type: 'editors-note', inlines: $inlinesFromNodes(node.getChildren()), ...$blockLanguage(node) };
  return null;
}

function $paragraphsFromNode(node: ElementNode): readonly Paragraph[] {
  const children = node.getChildren();
  const inlines = $inlinesFromNodes(children.filter((child) => child.isInline()));
  const blocks = children.filter($isElementNode).filter((child) => !child.isInline());
  return [
    ...(inlines.length === 0 ? [] : [{ type: 'paragraph', inlines } as const]),
    ...blocks.flatMap($paragraphsFromNode),
  ];
}
