import { INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND, REMOVE_LIST_COMMAND } from '@lexical/list';
import { $createHeadingNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import {
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  $isShadowRootNode,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_NORMAL,
  createCommand,
  defineExtension,
  type ElementNode,
  type LexicalCommand,
  mergeRegister,
} from 'lexical';
import { $isFactBoxNode } from '../fact-box/FactBoxNode.ts';
import { TOGGLE_QUOTE_COMMAND } from '../quotes/QuotesExtension.ts';
import { type BlockStyle, FormattingExtension } from '../toolbar/FormattingExtension.ts';

/** Sets the selected blocks in a style; one that they already have makes them body text again. */
export const SET_BLOCK_STYLE_COMMAND: LexicalCommand<Exclude<BlockStyle, 'other'>> =
  createCommand('SET_BLOCK_STYLE_COMMAND');

/** The quote, cell, figure or box that holds the caret's block; null where the story itself does. */
function $holder(): ElementNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  return $findMatchingParent(selection.anchor.getNode(), $isShadowRootNode);
}

/** Lists stand on the story's own level and in fact boxes; elsewhere the command is taken and does nothing. */
function $refuseListElsewhere(): boolean {
  const holder = $holder();
  return holder !== null && !$isFactBoxNode(holder);
}

/** Block styles: body, subheadings, quote, lists. */
export const BlockStyleExtension = defineExtension({
  name: 'dateline/block-style',
  dependencies: [FormattingExtension],
  register: (editor, _config, state) => {
    const { style: current } = state.getDependency(FormattingExtension).output;

    function $setStyle(wanted: Exclude<BlockStyle, 'other'>): boolean {
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return false;
      const before = current.peek();
      const style = wanted === before ? 'body' : wanted;
      if (style === 'quote' || before === 'quote') return editor.dispatchCommand(TOGGLE_QUOTE_COMMAND, { pull: false });
      if (style === 'bullets') return editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND);
      if (style === 'numbers') return editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND);
      if (before === 'bullets' || before === 'numbers') editor.dispatchCommand(REMOVE_LIST_COMMAND);
      if ($holder() !== null) return true;
      $setBlocksType($getSelection(), () => (style === 'body' ? $createParagraphNode() : $createHeadingNode(style)));
      return true;
    }

    return mergeRegister(
      editor.registerCommand(SET_BLOCK_STYLE_COMMAND, $setStyle, COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(INSERT_UNORDERED_LIST_COMMAND, $refuseListElsewhere, COMMAND_PRIORITY_NORMAL),
      editor.registerCommand(INSERT_ORDERED_LIST_COMMAND, $refuseListElsewhere, COMMAND_PRIORITY_NORMAL),
    );
  },
});
