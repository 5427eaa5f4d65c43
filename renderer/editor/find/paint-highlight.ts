import type { LexicalEditor } from 'lexical';
import type { Found, Places } from './found.ts';

/**
 * Marks places of the story on the screen without touching the story or its page: CSS Custom Highlight API.
 *
 * `name` is that of `::highlight()` in the style sheet. Ranges hold on to text nodes of the page, so they are made anew
 * after each change. Of two marks on one place the one of higher `priority` is seen. Call what it returns to take the
 * marks off.
 */
export function paintHighlight(
  name: string,
  editor: LexicalEditor,
  places: readonly Found[],
  priority = 0,
): () => void {
  const highlight = new Highlight(...places.flatMap((place) => domRange(editor, place)));
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
  return () => CSS.highlights.delete(name);
}

function domRange(editor: LexicalEditor, places: Found): readonly Range[] {
  const ends = rangeEnds(editor, places);
  if (ends === null) return [];
  const range = new Range();
  range.setStart(ends.startContainer, ends.startOffset);
  range.setEnd(ends.endContainer, ends.endOffset);
  return [range];
}

/** Where on the page a part of the story stands; null while the page has not caught up with the story. */
export function rangeEnds(editor: LexicalEditor, { from, to }: Places): StaticRangeInit | null {
  const start = textOf(editor, from.key);
  const end = textOf(editor, to.key);
  if (start === null || end === null || start.length < from.offset || end.length < to.offset) return null;
  return { startContainer: start, startOffset: from.offset, endContainer: end, endOffset: to.offset };
}

/** Formatting wraps a text node in elements; the text is the first thing in the innermost. */
function textOf(editor: LexicalEditor, key: string): Text | null {
  let node: Node | null = editor.getElementByKey(key);
  while (node !== null && !(node instanceof Text)) node = node.firstChild;
  return node;
}
