import { KEY_DOWN_COMMAND } from 'lexical';
import { expect, it } from 'vitest';
import { $caretAt, act, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';
import { ariaShortcut } from './editor-shortcuts.ts';

/** A key with Ctrl and Alt held; AltGr reports itself so as well. */
function pressed(key: string, isAltGraph: boolean): KeyboardEvent {
  const held = { key, code: `Digit${key}`, ctrlKey: true, altKey: true, shiftKey: false, metaKey: false };
  const event = Object.assign(new Event('keydown'), held, { getModifierState: () => isAltGraph });
  return event as unknown as KeyboardEvent;
}

it.each([
  ['sets a subheading', false, '<h2>One</h2>'],
  ['leaves AltGr to what it types', true, '<p>One</p>'],
])('Ctrl Alt 5 %s', (_, isAltGraph, expected) => {
  const editor = createTestEditor('<p>One</p>');

  act(editor, () => $caretAt('One'));
  act(editor, () => editor.dispatchCommand(KEY_DOWN_COMMAND, pressed('5', isAltGraph)));

  expect(xhtmlOf(editor)).toBe(expected);
});

it('shortcuts are named as assistive technology expects', () => {
  expect([ariaShortcut('link', false), ariaShortcut('h2', true), ariaShortcut('noBreakSpace', false)]).toEqual([
    'Control+Shift+K',
    'Meta+Alt+5',
    'Control+Shift+Space',
  ]);
});
