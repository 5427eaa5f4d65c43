import { DOMRenderExtension, domOverride } from '@lexical/html';
import { $createQuoteNode, $isQuoteNode, QuoteNode, RichTextExtension } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $getState,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $setState,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_LOW,
  configExtension,
  createCommand,
  defineExtension,
  type ElementNode,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalCommand,
  type LexicalNode,
  mergeRegister,
} from 'lexical';
import { $isFieldNode } from '../fields/FieldNode.ts';
import { FieldsExtension } from '../fields/FieldsExtension.ts';
import { $asParagraphs, $keepLinesOnly } from '../structure/as-paragraphs.ts';
import { $selectedBlocks, $topLevelBlock } from '../structure/insert-block.ts';
import { $keepFieldsLast } from '../structure/keep-fields.ts';
import { pullState } from './quote-block.ts';

/** Makes the caret's block a quote, or the quote ordinary paragraphs. With `pull`: turns a pull quote on or off. */
export const TOGGLE_QUOTE_COMMAND: LexicalCommand<{ readonly pull: boolean }> = createCommand('TOGGLE_QUOTE_COMMAND');

/** A quote holds paragraphs and, last, the line for its source; one made by a shortcut still holds its line directly. */
function $keepQuoteShape(quote: QuoteNode): void {
  if (!quote.isShadowRoot()) {
    const line = $createParagraphNode().append(...quote.getChildren());
    quote.setIsShadowRoot(true).append(line);
  }
  $keepLinesOnly(quote, $isFieldNode);
  if (!quote.getChildren().some($isParagraphNode)) quote.splice(0, 0, [$createParagraphNode()]);
  $keepFieldsLast(quote, ['attribution']);
}

function $toggleQuote(pull: boolean): boolean {
  const block = $topLevelBlock();
  if (block === null) return false;
  if ($isQuoteNode(block)) {
    if ($getState(block, pullState) !== pull) $setState(block, pullState, pull);
    else $unquote(block);
    return true;
  }
  const quote = $setState($createQuoteNode({ shadowRoot: true }), pullState, pull);
  const blocks = $selectedBlocks().filter(isQuotable);
  blocks[0]?.insertBefore(quote);
  for (const quoted of blocks) {
    quote.append(...$asParagraphs(quoted));
    if (!quote.isParentOf(quoted)) quoted.remove();
  }
  return true;
}

/** Text becomes a quote; a picture, table or box between does not. */
function isQuotable(block: LexicalNode): block is ElementNode {
  return $isElementNode(block) && !block.isShadowRoot();
}

function $unquote(quote: QuoteNode): void {
  for (const child of quote.getChildren()) {
    if ($isParagraphNode(child)) quote.insertBefore(child);
    else if ($isFieldNode(child) && !child.isEmpty())
      quote.insertBefore($createParagraphNode().append(...child.getChildren()));
  }
  quote.remove();
}

/** Enter on an empty line of a quote goes on to the line for its source. */
function $enterLeavesQuote(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const line = $findMatchingParent(selection.anchor.getNode(), $isParagraphNode);
  const quote = line?.getParent();
  const next = line?.getNextSibling();
  if (!line?.isEmpty() || !$isQuoteNode(quote) || !$isFieldNode(next)) return false;
  if (line.getPreviousSibling() !== null) line.remove();
  next.selectEnd();
  return true;
}

/** Quotes with their source, and pull quotes. */
export const QuotesExtension = defineExtension({
  name: 'dateline/quotes',
  dependencies: [
    RichTextExtension,
    FieldsExtension,
    configExtension(DOMRenderExtension, {
      overrides: [
        domOverride([QuoteNode], {
          $decorateDOM: (node, _previous, element) => {
            element.classList.toggle('pull', $getState(node, pullState, 'direct'));
          },
        }),
      ],
    }),
  ],
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(QuoteNode, $keepQuoteShape),
      editor.registerCommand(TOGGLE_QUOTE_COMMAND, ({ pull }) => $toggleQuote(pull), COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $enterLeavesQuote, COMMAND_PRIORITY_LOW),
    ),
});
