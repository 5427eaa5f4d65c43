import { $createParagraphNode, type ParagraphNode } from 'lexical';
import type { Paragraph } from '../../../domain/body/body.ts';
import { $inlinesFromNodes } from './inlines-from-nodes.ts';
import { $blockLanguage, $setBlockLanguage } from './language-state.ts';
import { $nodesFromInlines } from './nodes-from-inlines.ts';

/** The block that a paragraph node spells. */
export function $paragraphFromNode(node: ParagraphNode): Paragraph {
  return { type: 'paragraph', inlines: $inlinesFromNodes(node.getChildren()), ...$blockLanguage(node) };
}

/** A new paragraph node. */
export function $createParagraph(paragraph: Paragraph): ParagraphNode {
  return $setBlockLanguage($createParagraphNode().append(...$nodesFromInlines(paragraph.inlines)), paragraph);
}
