import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  FOCUS_COMMAND,
  type LexicalEditor,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical';

/**
 * Gives the caret back when the focus comes back from a dialog or the palette.
 *
 * The window has one selection: a field that takes it leaves none in the text, and Chromium puts the caret of a text that
 * is focused without one at its very start. The editor still knows where it was. A focus that a pointer brings is left
 * alone: where it was pressed is where the caret goes.
 */
export const CaretExtension = defineExtension({
  name: 'dateline/caret',
  register: (editor) => {
    let isPressed = false;
    const stopWatching = watchPointer(editor, (pressed) => {
      isPressed = pressed;
    });
    const stopListening = editor.registerCommand(
      FOCUS_COMMAND,
      () => {
        if (!isPressed) $giveBack();
        return false;
      },
      COMMAND_PRIORITY_LOW,
    );
    return () => {
      stopWatching();
      stopListening();
    };
  },
});

function $giveBack(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  $addUpdateTag(SKIP_SCROLL_INTO_VIEW_TAG);
  $setSelection(selection.clone());
}

/** Tells when a pointer is pressed on the text, and when it is let go, wherever that is. */
function watchPointer(editor: LexicalEditor, tell: (isPressed: boolean) => void): () => void {
  return editor.registerRootListener((root) => {
    if (root === null) return undefined;
    const { defaultView } = root.ownerDocument;
    const press = () => tell(true);
    const release = () => tell(false);
    root.addEventListener('pointerdown', press, { capture: true });
    for (const event of ['pointerup', 'pointercancel', 'dragend']) defaultView?.addEventListener(event, release, true);
    return () => {
      root.removeEventListener('pointerdown', press, { capture: true });
      for (const event of ['pointerup', 'pointercancel', 'dragend']) {
        defaultView?.removeEventListener(event, release, true);
      }
    };
  });
}
