import { FORMAT_TEXT_COMMAND, KEY_DOWN_COMMAND, type TextFormatType, UNDO_COMMAND } from 'lexical';
import { expect, it } from 'vitest';
import { $caretAt, $selectWords, $type, act, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';

type Editor = ReturnType<typeof createTestEditor>;

function format(editor: Editor, words: string, ...kinds: readonly TextFormatType[]): void {
  for (const kind of kinds) {
    act(editor, () => $selectWords(words));
    act(editor, () => editor.dispatchCommand(FORMAT_TEXT_COMMAND, kind));
  }
}

function press(editor: Editor, key: string): void {
  const held = { key, code: key, ctrlKey: true, altKey: false, shiftKey: key === ' ', metaKey: false };
  const event = Object.assign(new Event('keydown', { cancelable: true }), held, { getModifierState: () => false });
  act(editor, () => editor.dispatchCommand(KEY_DOWN_COMMAND, event as unknown as KeyboardEvent));
}

it.each([
  ['bold', 'strong'],
  ['italic', 'em'],
  ['strikethrough', 's'],
  ['subscript', 'sub'],
  ['superscript', 'sup'],
] as const)('%s is set on the selected words and taken off again', (kind, tag) => {
  const editor = createTestEditor('<p>H2O</p>');

  format(editor, '2', kind);
  const set = xhtmlOf(editor);
  format(editor, '2', kind);

  expect([set, xhtmlOf(editor)]).toEqual([`<p>H<${tag}>2</${tag}>O</p>`, '<p>H2O</p>']);
});

it('a letter stands high or low, never both', () => {
  const editor = createTestEditor('<p>H2O</p>');

  format(editor, '2', 'subscript', 'superscript');

  expect(xhtmlOf(editor)).toBe('<p>H<sup>2</sup>O</p>');
});

it('the key for underlining sets nothing', () => {
  const editor = createTestEditor('<p>H2O</p>');

  act(editor, () => $selectWords('2'));
  press(editor, 'u');

  expect(xhtmlOf(editor)).toBe('<p>H2O</p>');
});

it('a space that holds a line together is typed by its key, over what is selected, and undone', () => {
  const editor = createTestEditor('<p>Rs 500</p>');

  act(editor, () => $selectWords(' '));
  press(editor, ' ');
  const held = xhtmlOf(editor);
  act(editor, () => editor.dispatchCommand(UNDO_COMMAND));

  expect([held, xhtmlOf(editor)]).toEqual(['<p>Rs\u00a0500</p>', '<p>Rs 500</p>']);
});

it('what is typed after a mark goes on in it', () => {
  const editor = createTestEditor('<p>CO<sub>2</sub></p>');

  act(editor, () => $caretAt('2'));
  act(editor, () => $type('3'));

  expect(xhtmlOf(editor)).toBe('<p>CO<sub>23</sub></p>');
});
