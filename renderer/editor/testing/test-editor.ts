import { buildEditorFromExtensions } from '@lexical/extension';
import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type LexicalEditorWithDispose,
  type LexicalNode,
  type TextNode,
} from 'lexical';
import { parseBody } from '../../../domain/body/parse-body.ts';
import { serializeBody } from '../../../domain/body/serialize-body.ts';
import { $bodyFromEditor } from '../body-from-editor.ts';
import { $fillEditor } from '../editor-from-body.ts';
import { StoryEditorExtension } from '../StoryEditorExtension.ts';

/** The real editor with all its extensions, without a page, saying `xhtml`. */
export function createTestEditor(xhtml = ''): LexicalEditorWithDispose {
  const editor = buildEditorFromExtensions(StoryEditorExtension);
  editor.update(() => $fillEditor(parseBody(xhtml)), { discrete: true });
  return editor;
}

/** What the editor says now. */
export function xhtmlOf(editor: LexicalEditorWithDispose): string {
  return serializeBody(editor.read($bodyFromEditor));
}

/** Does something in the editor as one update, and waits for it. */
export function act(editor: LexicalEditorWithDispose, $change: () => void): void {
  editor.update($change, { discrete: true });
}

/** Puts the caret into the text node that contains `words`, after them or before them, to type on in its format. */
export function $caretAt(words: string, side: 'before' | 'after' = 'after'): void {
  const text = $textWith($getRoot(), words);
  const offset = text.getTextContent().indexOf(words) + (side === 'after' ? words.length : 0);
  text.select(offset, offset).format = text.getFormat();
}

/** Types text at the caret. */
export function $type(text: string): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) throw new Error('There is no caret to type at');
  selection.insertText(text);
}

/** Selects `words`, which stand in one text node. */
export function $selectWords(words: string): void {
  const text = $textWith($getRoot(), words);
  const offset = text.getTextContent().indexOf(words);
  text.select(offset, offset + words.length);
}

function $textWith(root: LexicalNode, words: string) {
  for (const node of $textNodes(root)) if (node.getTextContent().includes(words)) return node;
  throw new Error(`The editor has no text node with “${words}”`);
}

function* $textNodes(node: LexicalNode): Generator<TextNode> {
  if ($isTextNode(node)) yield node;
  else if ($isElementNode(node)) for (const child of node.getChildren()) yield* $textNodes(child);
}
