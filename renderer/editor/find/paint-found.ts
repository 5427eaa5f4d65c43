import type { LexicalEditor } from 'lexical';
import type { Found } from './found.ts';

const ALL = 'found';
const CURRENT = 'found-now';

/**
 * Marks what was found on the screen without touching the story or its page: CSS Custom Highlight API.
 *
 * Ranges hold on to text nodes of the page; they are made anew after each change.
 */
export function paintFound(editor: LexicalEditor, found: readonly Found[], current: Found | null): void {
  const rangeOf = (match: Found) => domRange(editor, match);
  CSS.highlights.set(ALL, new Highlight(...found.flatMap(rangeOf)));
  CSS.highlights.set(CURRENT, new Highlight(...(current === null ? [] : rangeOf(current))));
}

/** Takes the marks off. */
export function clearFound(): void {
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(CURRENT);
}

/** Scrolls what was found into view. */
export function revealFound(editor: LexicalEditor, { from }: Found): void {
  editor.getElementByKey(from.key)?.scrollIntoView({ block: 'center' });
}

function domRange(editor: LexicalEditor, { from, to }: Found): readonly Range[] {
  const start = textOf(editor, from.key);
  const end = textOf(editor, to.key);
  if (start === null || end === null || start.length < from.offset || end.length < to.offset) return [];
  const range = new Range();
  range.setStart(start, from.offset);
  range.setEnd(end, to.offset);
  return [range];
}

/** Formatting wraps a text node in elements; the text is the first thing in the innermost. */
function textOf(editor: LexicalEditor, key: string): Text | null {
  let node: Node | null = editor.getElementByKey(key);
  while (node !== null && !(node instanceof Text)) node = node.firstChild;
  return node;
}
