import { $isListNode } from '@lexical/list';
import { $isParagraphNode } from 'lexical';
import type { FactBox, List, Paragraph } from '../../../domain/body/body.ts';
import { $createField, $fieldInlines } from '../fields/field-text.ts';
import { $blockLanguage, $setBlockLanguage } from '../inlines/language-state.ts';
import { $createParagraph, $paragraphFromNode } from '../inlines/paragraph-block.ts';
import { $createList, $listFromNode } from '../lists/list-block.ts';
import { $createFactBoxNode, type FactBoxNode } from './FactBoxNode.ts';

/** The block that a fact box node spells. */
export function $factBoxFromNode(node: FactBoxNode): FactBox {
  const blocks: (Paragraph | List)[] = [];
  for (const child of node.getChildren()) {
    if ($isListNode(child)) blocks.push($listFromNode(child));
    else if ($isParagraphNode(child)) blocks.push($paragraphFromNode(child));
  }
  return { type: 'fact-box', title: $fieldInlines(node, 'title'), blocks, ...$blockLanguage(node) };
}

/** A new fact box node: the line for its title, then what stands in it. */
export function $createFactBox(box: FactBox): FactBoxNode {
  const node = $createFactBoxNode().append(
    $createField('title', box.title),
    ...box.blocks.map((block) => (block.type === 'list' ? $createList(block) : $createParagraph(block))),
  );
  return $setBlockLanguage(node, box);
}
