import { defineExtension, type LexicalEditor } from 'lexical';

/** Where a selection of the page begins and ends. */
type Place = Pick<Selection, 'anchorNode' | 'anchorOffset' | 'focusNode' | 'focusOffset'>;

/**
 * Has the editor know where the caret is before a key acts there.
 *
 * The browser moves the caret at once (End, an arrow, a click) and tells of it in a task of its own, which on a busy
 * machine comes after the next key: Enter would cut the line where the caret has been. Keys that type a letter ask the
 * browser themselves and are left alone.
 */
export const CaretInTimeExtension = defineExtension({
  name: 'dateline/caret-in-time',
  register: (editor) => watchKeys(editor),
});

function watchKeys(editor: LexicalEditor): () => void {
  return editor.registerRootListener((root) => {
    if (root === null) return undefined;
    const page = root.ownerDocument;
    let told: Place = placeOf(null);
    const note = () => {
      told = placeOf(page.getSelection());
    };
    const catchUp = (event: KeyboardEvent) => {
      const isTyping = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (isTyping || event.isComposing || event.target !== root) return;
      if (!isSame(told, placeOf(page.getSelection()))) page.dispatchEvent(new Event('selectionchange'));
    };
    page.addEventListener('selectionchange', note);
    root.addEventListener('keydown', catchUp, { capture: true });
    return () => {
      page.removeEventListener('selectionchange', note);
      root.removeEventListener('keydown', catchUp, { capture: true });
    };
  });
}

/** A selection of the page is one object that changes; this is how it is now. */
function placeOf(selection: Selection | null): Place {
  return {
    anchorNode: selection?.anchorNode ?? null,
    anchorOffset: selection?.anchorOffset ?? 0,
    focusNode: selection?.focusNode ?? null,
    focusOffset: selection?.focusOffset ?? 0,
  };
}

function isSame(one: Place, other: Place): boolean {
  return (
    one.anchorNode === other.anchorNode &&
    one.anchorOffset === other.anchorOffset &&
    one.focusNode === other.focusNode &&
    one.focusOffset === other.focusOffset
  );
}
