import { INDENT_CONTENT_COMMAND, KEY_TAB_COMMAND, OUTDENT_CONTENT_COMMAND, UNDO_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import { MOVE_BLOCK_COMMAND } from '../move-block/MoveBlockExtension.ts';
import { $caretAt, $type, act, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';

/** `a(b c(d)) e` as a list; what stands in brackets is nested under the item before them. */
function list(text: string): string {
  const items = text.replace(/(\w+)(\()?|\)/g, (sign, word?: string, opens?: string) => {
    if (word === undefined) return sign === ')' ? '</ul></li>' : sign;
    return opens === undefined ? `<li>${word}</li>` : `<li>${word}<ul>`;
  });
  return `<ul>${items.replaceAll(' ', '')}</ul>`;
}

/** Presses Tab, or Shift and Tab, with the caret after `words`; says whether the editor took the key. */
function tab(editor: ReturnType<typeof createTestEditor>, words: string, shiftKey = false): boolean {
  const event = Object.assign(new Event('keydown', { cancelable: true }), { shiftKey }) as KeyboardEvent;
  act(editor, () => $caretAt(words));
  act(editor, () => editor.dispatchCommand(KEY_TAB_COMMAND, event));
  return event.defaultPrevented;
}

describe('Tab in a list', () => {
  it.each([
    ['puts an item under the one before it', 'a b c', 'b', false, 'a(b) c'],
    ['puts it at the end of what is there already', 'a(b) c', 'c', false, 'a(b c)'],
    ['brings it back with Shift', 'a(b) c', 'b', true, 'a b c'],
    ['leaves what followed an item under it', 'a(b c)', 'b', true, 'a b(c)'],
  ])('%s', (_, before, words, shift, after) => {
    const editor = createTestEditor(list(before));

    expect(tab(editor, words, shift)).toBe(true);

    expect(xhtmlOf(editor)).toBe(list(after));
    act(editor, () => editor.dispatchCommand(UNDO_COMMAND));
    expect(xhtmlOf(editor)).toBe(list(before));
  });

  it.each([
    ['the first item', list('a b'), 'a', false],
    ['an item that is one level deeper already', list('a(b)'), 'b', false],
    ['an item of the first level, with Shift,', list('a b'), 'b', true],
    ['a paragraph', '<p>a</p>', 'a', false],
  ])('at %s leads on and changes nothing', (_, story, words, shift) => {
    const editor = createTestEditor(story);

    expect(tab(editor, words, shift)).toBe(false);

    expect(xhtmlOf(editor)).toBe(story);
  });
});

it('the keys for indents leave paragraphs alone: a page has no indents', () => {
  const editor = createTestEditor('<p>One</p>');

  act(editor, () => $caretAt('One'));
  act(editor, () => editor.dispatchCommand(INDENT_CONTENT_COMMAND));

  expect(editor.getEditorState().toJSON().root.children).toEqual([expect.objectContaining({ indent: 0 })]);
});

it('an item goes one level down by key and up again, its caret with it', () => {
  const editor = createTestEditor(list('a b'));

  act(editor, () => $caretAt('b'));
  act(editor, () => editor.dispatchCommand(INDENT_CONTENT_COMMAND));
  const nested = xhtmlOf(editor);
  act(editor, () => editor.dispatchCommand(OUTDENT_CONTENT_COMMAND));
  act(editor, () => $type('c'));

  expect([nested, xhtmlOf(editor)]).toEqual([list('a(b)'), list('a bc')]);
});

describe('moving an item by keys', () => {
  it.each([
    ['past its neighbour', 'a b c', 'c', 'up', 'a c! b'],
    ['with what is nested under it', 'a b(c) d', 'b', 'down', 'a d b!(c)'],
    ['past a neighbour with what is nested there', 'a(b) c', 'c', 'up', 'c! a(b)'],
    ['within a nested list', 'a(b c) d', 'c', 'up', 'a(c! b) d'],
    ['with its owner at the edge of a nested list', 'a b(c)', 'c', 'up', 'b(c!) a'],
  ] as const)('goes %s', (_, before, words, direction, after) => {
    const editor = createTestEditor(list(before));

    act(editor, () => $caretAt(words));
    act(editor, () => editor.dispatchCommand(MOVE_BLOCK_COMMAND, direction));
    act(editor, () => $type('!'));

    expect(xhtmlOf(editor).replace('!', '')).toBe(list(after.replace('!', '')));
    expect(xhtmlOf(editor)).toContain(`${words}!`);
  });

  it('moves the whole list at its edge', () => {
    const editor = createTestEditor(`<p>One</p>\n${list('a b')}`);

    act(editor, () => $caretAt('a'));
    act(editor, () => editor.dispatchCommand(MOVE_BLOCK_COMMAND, 'up'));

    expect(xhtmlOf(editor)).toBe(`${list('a b')}\n<p>One</p>`);
  });
});
