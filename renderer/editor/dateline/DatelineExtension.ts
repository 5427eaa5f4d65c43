import { signal } from '@lexical/extension';
import { $isAtStartOfNode } from '@lexical/utils';
import {
  $getRoot,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_BACKSPACE_COMMAND,
  mergeRegister,
  type ParagraphNode,
} from 'lexical';

/** What the extension needs of the token's button. */
export interface DatelineToken {
  readonly focus: () => void;
}

/** The paragraph into which the dateline is run; null where the story has none yet. */
export function $datelineParagraph(): ParagraphNode | null {
  return $getRoot().getChildren().find($isParagraphNode) ?? null;
}

function $isCaretAtDateline(): boolean {
  const selection = $getSelection();
  const paragraph = $datelineParagraph();
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || paragraph === null) return false;
  const { anchor } = selection;
  const isInside = paragraph.is(anchor.getNode()) || paragraph.isParentOf(anchor.getNode());
  return isInside && $isAtStartOfNode(anchor, paragraph);
}

/**
 * Lets the keys reach the dateline, which is run into the first paragraph but is no part of the body.
 *
 * It is a button over the paragraph's first line, which is indented by its width. So nothing has to be kept out of the
 * text, of copies, of find and of undo. Backspace at the paragraph's start goes to it, as does the arrow towards it.
 */
export const DatelineExtension = defineExtension({
  name: 'dateline/dateline',
  build: () => ({ token: signal<DatelineToken | null>(null) }),
  register: (editor, _config, state) => {
    const { token } = state.getOutput();
    const $focusToken = (event: KeyboardEvent): boolean => {
      const button = token.peek();
      if (button === null || event.shiftKey || !$isCaretAtDateline()) return false;
      event.preventDefault();
      button.focus();
      return true;
    };
    const $towards = (direction: 'ltr' | 'rtl') => (event: KeyboardEvent) =>
      ($datelineParagraph()?.getDirection() ?? $getRoot().getDirection() ?? 'ltr') === direction && $focusToken(event);
    return mergeRegister(
      editor.registerCommand(KEY_BACKSPACE_COMMAND, $focusToken, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ARROW_LEFT_COMMAND, $towards('ltr'), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ARROW_RIGHT_COMMAND, $towards('rtl'), COMMAND_PRIORITY_HIGH),
    );
  },
});
