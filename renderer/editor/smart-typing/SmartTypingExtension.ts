import { namedSignals } from '@lexical/extension';
import {
  $findMatchingParent,
  $getSelection,
  $getState,
  $isBlockElementNode,
  $isRangeSelection,
  $isTextNode,
  $onUpdate,
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_NORMAL,
  defineExtension,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type RangeSelection,
  safeCast,
} from 'lexical';
import { type Substitution, substitutionFor } from '../../../domain/typography/smart-typing.ts';
import { $textLineOf } from '../find/text-lines.ts';
import { languageState } from '../inlines/language-state.ts';

export interface SmartTypingConfig {
  readonly disabled: boolean;
  /** BCP 47, of the story; a passage in another language has its own marks. */
  readonly language: string;
}

/** The language of the words at the caret, if it is not the story's. */
function $passageLanguage(selection: RangeSelection): string {
  const node = selection.anchor.getNode();
  const block = $findMatchingParent(node, $isBlockElementNode);
  return $getState(node, languageState) || (block === null ? '' : $getState(block, languageState));
}

/** The line up to the caret; null where the caret stands in no plain line of text. */
function $textBefore(selection: RangeSelection): string | null {
  const { anchor } = selection;
  const node = anchor.getNode();
  const block = $findMatchingParent(node, $isBlockElementNode);
  if (block === null || ($isTextNode(node) && node.hasFormat('code'))) return null;
  if (anchor.type === 'element') return block.getTextContentSize() === 0 ? '' : null;
  const line = $textLineOf(block);
  const piece = line.pieces.find(({ key }) => key === anchor.key);
  return piece === undefined
    ? null
    : (line.text
        .slice(0, piece.start + anchor.offset)
        .split('\n')
        .at(-1) ?? '');
}

/**
 * Sets the print sign in place of the one just typed, as a step of its own: one undo takes back the substitution and
 * leaves what was typed.
 */
function substitute(editor: LexicalEditor, typed: string, { remove, insert }: Substitution): void {
  editor.update(
    () => {
      const selection = $getSelection();
      const node = $isRangeSelection(selection) ? selection.anchor.getNode() : null;
      if (!$isRangeSelection(selection) || !$isTextNode(node)) return;
      const end = selection.anchor.offset;
      const start = end - typed.length - remove;
      if (start >= 0) node.spliceText(start, end - start, insert, true);
    },
    { tag: HISTORY_PUSH_TAG },
  );
}

/** Quotation marks, apostrophes, dashes and ellipses of print, while typing. */
export const SmartTypingExtension = defineExtension({
  name: 'dateline/smart-typing',
  config: safeCast<SmartTypingConfig>({ disabled: false, language: 'en' }),
  build: (_editor, config) => namedSignals(config),
  register: (editor, _config, state) => {
    const { disabled, language } = state.getOutput();
    return editor.registerCommand(
      BEFORE_INPUT_COMMAND,
      (event) => {
        const selection = $getSelection();
        const typed = event.data;
        if (disabled.peek() || event.inputType !== 'insertText' || typed === null) return false;
        if (!$isRangeSelection(selection) || !selection.isCollapsed() || editor.isComposing()) return false;
        const before = $textBefore(selection);
        if (before === null) return false;
        const substitution = substitutionFor(before, typed, $passageLanguage(selection) || language.peek());
        if (substitution === null) return false;
        event.preventDefault();
        selection.insertText(typed);
        $onUpdate(() => substitute(editor, typed, substitution));
        return true;
      },
      COMMAND_PRIORITY_NORMAL,
    );
  },
});
