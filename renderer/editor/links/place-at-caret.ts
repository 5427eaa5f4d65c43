import type { LexicalEditor } from 'lexical';

/** Moves an element (absolutely placed beside the text) over the selected words, or to the caret. */
export function placeAtCaret(element: HTMLElement, editor: LexicalEditor): void {
  const selection = element.ownerDocument.getSelection();
  const column = element.offsetParent;
  if (column === null || selection === null || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  if (editor.getRootElement()?.contains(range.startContainer) !== true) return;
  const caret = range.getClientRects()[0] ?? range.startContainer.parentElement?.getBoundingClientRect();
  if (caret === undefined) return;
  const origin = column.getBoundingClientRect();
  element.style.left = `${caret.left - origin.left}px`;
  element.style.top = `${caret.top - origin.top}px`;
  element.style.height = `${caret.height}px`;
}
