import { KEY_DOWN_COMMAND } from 'lexical';
import { expect, it } from 'vitest';
import { keysText } from '../../ui/keys.ts';
import { $caretAt, act, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';
import { ariaShortcut, EDITOR_SHORTCUTS, modifiersOf, shortcutKeys } from './editor-shortcuts.ts';

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
  expect([ariaShortcut('columnBack', false), ariaShortcut('columnOn', true)]).toEqual([
    'Alt+Shift+ArrowLeft',
    'Control+Meta+ArrowRight',
  ]);
});

/** What a text field of macOS does with arrows: Option and Command move, Shift with them selects. */
const TEXT_KEYS_OF_A_MAC = ['Alt', 'Mod', 'Alt Shift', 'Mod Shift', 'Shift', ''];

it('no key of the editor is one with which a Mac moves the caret or selects', () => {
  const taken = TEXT_KEYS_OF_A_MAC.flatMap((keys) =>
    ['Left', 'Right', 'Up', 'Down'].map((arrow) => `${keys} ${arrow}`.trim()),
  );
  const names = ['moveUp', 'moveDown', 'columnBack', 'columnOn'] as const;

  const written = names.map((name) => shortcutKeys(name, true).join(' '));

  expect(written.filter((keys) => taken.includes(keys))).toEqual([]);
  expect(keysText(shortcutKeys('columnBack', true), 'darwin')).toBe('⌃ ⌘ ←');
  expect(keysText(shortcutKeys('columnBack', false), 'linux')).toBe('Alt ⇧ ←');
});

it.each([
  ['Option Shift and an arrow are left to the text', { altKey: true, shiftKey: true }, false],
  ['Control Command and an arrow move', { ctrlKey: true, metaKey: true }, true],
])('on a Mac %s', (_, held, expected) => {
  const event = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };

  expect(modifiersOf(EDITOR_SHORTCUTS.columnOn, true)).toEqual(expected ? event : expect.not.objectContaining(event));
});
