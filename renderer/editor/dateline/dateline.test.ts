import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { KEY_ARROW_LEFT_COMMAND, KEY_BACKSPACE_COMMAND, type LexicalCommand } from 'lexical';
import { expect, it } from 'vitest';
import { $caretAt, act, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';
import { DatelineExtension } from './DatelineExtension.ts';

/** Presses a key with the caret before `words`; true if the dateline's token got the focus. */
function reachesToken(xhtml: string, words: string, command: LexicalCommand<KeyboardEvent>): boolean {
  const editor = createTestEditor(xhtml);
  let isFocused = false;
  const { token } = getExtensionDependencyFromEditor(editor, DatelineExtension).output;
  token.value = {
    focus: () => {
      isFocused = true;
    },
  };
  act(editor, () => $caretAt(words, 'before'));
  act(editor, () => editor.dispatchCommand(command, pressedKey()));
  if (isFocused) expect(xhtmlOf(editor)).toBe(xhtml);
  return isFocused;
}

/** What the commands look at in a key event; Node has none of its own. */
function pressedKey(): KeyboardEvent {
  return Object.defineProperty(new Event('keydown') as KeyboardEvent, 'shiftKey', { value: false });
}

it('Backspace and the left arrow at the start of the first paragraph reach the dateline', () => {
  const xhtml = '<h2>Heading</h2>\n<p>First</p>\n<p>Second</p>';

  expect(reachesToken(xhtml, 'First', KEY_BACKSPACE_COMMAND)).toBe(true);
  expect(reachesToken(xhtml, 'First', KEY_ARROW_LEFT_COMMAND)).toBe(true);
  expect(reachesToken(xhtml, 'irst', KEY_ARROW_LEFT_COMMAND)).toBe(false);
  expect(reachesToken(xhtml, 'Second', KEY_ARROW_LEFT_COMMAND)).toBe(false);
});
