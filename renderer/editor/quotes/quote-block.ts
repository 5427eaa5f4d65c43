import { $createQuoteNode, type QuoteNode } from '@lexical/rich-text';
import { $createParagraphNode, $getState, $isElementNode, $setState, createState } from 'lexical';
import type { Inline, Quote } from '../../../domain/body/body.ts';
import { $isFieldNode } from '../fields/FieldNode.ts';
import { $createField, $fieldInlines } from '../fields/field-text.ts';
import { $inlinesFromNodes } from '../inlines/inlines-from-nodes.ts';
import { $blockLanguage, $setBlockLanguage } from '../inlines/language-state.ts';
import { $nodesFromInlines } from '../inlines/nodes-from-inlines.ts';

/** Whether a quote repeats the story's own words in large type. */
export const pullState = createState('pull', { parse: (value) => value === true });

/** The block that a quote node spells. */
export function $quoteFromNode(node: QuoteNode): Quote {
  const paragraphs: (readonly Inline[])[] = [];
  for (const child of node.getChildren()) {
    if ($isElementNode(child) && !$isFieldNode(child)) paragraphs.push($inlinesFromNodes(child.getChildren()));
  }
  return {
    type: 'quote',
    pull: $getState(node, pullState),
    paragraphs,
    attribution: $fieldInlines(node, 'attribution'),
    ...$blockLanguage(node),
  };
}

/** A new quote node: its paragraphs, then the line for its source. */
export function $createQuote(quote: Quote): QuoteNode {
  const node = $createQuoteNode({ shadowRoot: true }).append(
    ...quote.paragraphs.map((inlines) => $createParagraphNode().append(...$nodesFromInlines(inlines))),
    $createField('attribution', quote.attribution),
  );
  if (quote.pull) $setState(node, pullState, true);
  return $setBlockLanguage(node, quote);
}
