/** A page with Lexical's rich text and its history and nothing else: the peer of the writing column. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';

const HISTORY_DELAY_MS = 300;

const root = document.querySelector<HTMLElement>('[contenteditable]');
const text = document.querySelector('#text')?.textContent ?? '[]';
if (root === null) throw new Error('The page has no editable element.');
const paragraphs: unknown = JSON.parse(text);
if (!Array.isArray(paragraphs)) throw new Error('The page has no paragraphs.');

const editor = createEditor({
  namespace: 'bare',
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(root);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), HISTORY_DELAY_MS);
editor.update(() => {
  $getRoot()
    .clear()
    .append(...paragraphs.map((line) => $createParagraphNode().append($createTextNode(String(line)))));
});
