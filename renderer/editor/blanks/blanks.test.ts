import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { $getSelection, CLICK_COMMAND, KEY_ESCAPE_COMMAND, KEY_TAB_COMMAND } from 'lexical';
import { expect, it } from 'vitest';
import { INSERT_SNIPPET_COMMAND } from '../snippets/SnippetsExtension.ts';
import { $caretAt, $type, act, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';
import { BlanksExtension, FILL_BLANK_COMMAND } from './BlanksExtension.ts';

const SNIPPET = '<p>[TK name] did not <strong>answer</strong> by [TK time].</p>';

function tab(shiftKey = false): KeyboardEvent {
  return Object.assign(new Event('keydown', { cancelable: true }), { shiftKey }) as KeyboardEvent;
}

function withEditor(xhtml: string) {
  const editor = createTestEditor(xhtml);
  const { left } = getExtensionDependencyFromEditor(editor, BlanksExtension).output;
  return {
    editor,
    left,
    selected: () => editor.read(() => $getSelection()?.getTextContent() ?? ''),
    press: (event: KeyboardEvent) => act(editor, () => editor.dispatchCommand(KEY_TAB_COMMAND, event)),
  };
}

it('a snippet goes in at the caret with its first blank selected; Tab leads through the blanks, and out at the last', () => {
  const { editor, left, selected, press } = withEditor('<p>Before [TK place].</p>');
  act(editor, () => $caretAt('Bef'));
  act(editor, () => editor.dispatchCommand(INSERT_SNIPPET_COMMAND, SNIPPET));

  expect(selected()).toBe('[TK name]');
  act(editor, () => $type('The mill'));
  press(tab());
  expect([selected(), left.value]).toEqual(['[TK time]', 2]);
  act(editor, () => $type('noon'));
  press(tab());
  expect(selected()).toBe('[TK place]');
  act(editor, () => $type('Dokri'));
  press(tab());

  expect(left.value).toBeNull();
  expect(xhtmlOf(editor)).toBe('<p>Before Dokri.</p>\n<p>The mill did not <strong>answer</strong> by noon.</p>');
});

it('Shift and Tab go back, and Tab is Tab again after Escape', () => {
  const { editor, left, selected, press } = withEditor('<p>[TK one] and [TK two]</p>');
  act(editor, () => $caretAt('and'));
  act(editor, () => editor.dispatchCommand(FILL_BLANK_COMMAND, 1));
  expect(selected()).toBe('[TK two]');
  press(tab(true));
  expect(selected()).toBe('[TK one]');

  act(editor, () => editor.dispatchCommand(KEY_ESCAPE_COMMAND, new Event('keydown') as KeyboardEvent));
  const event = tab();
  press(event);

  expect([left.value, event.defaultPrevented]).toEqual([null, false]);
});

it('a click into a blank selects it whole; a click beside it does not', () => {
  const { editor, selected } = withEditor('<p>[TK one] and</p>');
  const click = () => act(editor, () => editor.dispatchCommand(CLICK_COMMAND, new Event('click') as MouseEvent));

  act(editor, () => $caretAt('and'));
  click();
  expect(selected()).toBe('');
  act(editor, () => $caretAt('[TK'));
  click();
  expect(selected()).toBe('[TK one]');
});
