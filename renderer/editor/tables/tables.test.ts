import { KEY_DOWN_COMMAND, KEY_TAB_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import { MOVE_BLOCK_COMMAND } from '../move-block/MoveBlockExtension.ts';
import { $caretAt, $type, act, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';
import { EDIT_TABLE_COMMAND, INSERT_TABLE_COMMAND } from './TablesExtension.ts';
import type { TableEdit } from './table-edits.ts';

/** `a b|c d` as a table of two rows; the first is the header if it is written in capitals. */
function table(text: string): string {
  const rows = text.split('|').map((row) => row.split(' '));
  const isHeader = rows[0]?.join('') === rows[0]?.join('').toUpperCase();
  const rowsAs = (tag: string, some: readonly (readonly string[])[]) =>
    some.map((row) => `<tr>${row.map((cell) => `<${tag}>${cell.replace('_', '')}</${tag}>`).join('')}</tr>`).join('');
  const [head, body] = isHeader ? [rows.slice(0, 1), rows.slice(1)] : [[], rows];
  const wrap = (tag: string, content: string) => (content === '' ? '' : `<${tag}>${content}</${tag}>`);
  return `<table>${wrap('thead', rowsAs('th', head))}${wrap('tbody', rowsAs('td', body))}</table>`;
}

describe('a table', () => {
  it.each<readonly [TableEdit, string, string]>([
    ['row-above', 'c', 'A B|_ _|c d|e f'],
    ['row-below', 'e', 'A B|c d|e f|_ _'],
    ['column-before', 'd', 'A _ B|c _ d|e _ f'],
    ['column-after', 'd', 'A B _|c d _|e f _'],
    ['row-up', 'e', 'A B|e f|c d'],
    ['row-down', 'c', 'A B|e f|c d'],
    ['row-down', 'f', 'A B|c d|e f'],
    ['column-back', 'd', 'B A|d c|f e'],
    ['column-on', 'c', 'B A|d c|f e'],
    ['remove-row', 'c', 'A B|e f'],
    ['remove-column', 'd', 'A|c|e'],
  ])('%s at “%s” makes %s', (edit, words, expected) => {
    const editor = createTestEditor(table('A B|c d|e f'));

    act(editor, () => $caretAt(words));
    act(editor, () => editor.dispatchCommand(EDIT_TABLE_COMMAND, edit));

    expect(xhtmlOf(editor)).toBe(table(expected));
  });

  it('keeps its header on the first row', () => {
    const editor = createTestEditor(table('A B|c d'));

    act(editor, () => $caretAt('c'));
    act(editor, () => editor.dispatchCommand(EDIT_TABLE_COMMAND, 'row-up'));

    expect(xhtmlOf(editor)).toContain('<thead><tr><th>c</th><th>d</th></tr></thead>');
  });

  it('has a header row or none, by the same command', () => {
    const editor = createTestEditor(table('A B|c d'));

    act(editor, () => $caretAt('c'));
    act(editor, () => editor.dispatchCommand(EDIT_TABLE_COMMAND, 'header-row'));
    const without = xhtmlOf(editor);
    act(editor, () => editor.dispatchCommand(EDIT_TABLE_COMMAND, 'header-row'));

    expect(without).not.toContain('<th>');
    expect(xhtmlOf(editor)).toBe(table('A B|c d'));
  });

  it('begins a new row by Tab in the last cell, and only there', () => {
    const editor = createTestEditor(table('A B|c d'));
    const tab = (shiftKey: boolean) =>
      act(editor, () =>
        editor.dispatchCommand(KEY_TAB_COMMAND, Object.assign(new Event('keydown'), { shiftKey }) as KeyboardEvent),
      );

    act(editor, () => $caretAt('d'));
    tab(true);
    const untouched = xhtmlOf(editor);
    act(editor, () => $caretAt('d'));
    tab(false);
    act(editor, () => $type('e'));

    expect(untouched).toBe(table('A B|c d'));
    expect(xhtmlOf(editor)).toBe(table('A B|c d|e _'));
  });

  it.each([
    ['up', 'e', 'A B|e! f|c d'],
    ['down', 'd', 'A B|e f|c d!'],
    ['up', 'c', 'C! D|a b|e f'],
  ] as const)('moves a row %s by the keys that move a block, the caret with it', (direction, words, expected) => {
    const editor = createTestEditor(table('A B|c d|e f'));

    act(editor, () => $caretAt(words));
    act(editor, () => editor.dispatchCommand(MOVE_BLOCK_COMMAND, direction));
    act(editor, () => $type('!'));

    expect(xhtmlOf(editor).toLowerCase()).toBe(table(expected).toLowerCase());
  });

  it('moves as a whole by those keys at its edge', () => {
    const editor = createTestEditor(`${table('A B|c d')}\n<p>After</p>`);

    act(editor, () => $caretAt('c'));
    act(editor, () => editor.dispatchCommand(MOVE_BLOCK_COMMAND, 'down'));

    expect(xhtmlOf(editor)).toBe(`<p>After</p>\n${table('A B|c d')}`);
  });

  it('moves a column by keys, which mean something else outside it', () => {
    const editor = createTestEditor(`${table('A B|c d')}\n<p>After</p>`);
    const press = (key: string) => {
      const held = { key, code: key, ctrlKey: false, altKey: true, shiftKey: true, metaKey: false };
      const event = Object.assign(new Event('keydown', { cancelable: true }), held, { getModifierState: () => false });
      act(editor, () => editor.dispatchCommand(KEY_DOWN_COMMAND, event as unknown as KeyboardEvent));
      return event.defaultPrevented;
    };

    act(editor, () => $caretAt('d'));
    const inside = [press('ArrowLeft'), xhtmlOf(editor)];
    act(editor, () => $caretAt('After'));

    expect(inside).toEqual([true, `${table('B A|d c')}\n<p>After</p>`]);
    expect(press('ArrowLeft')).toBe(false);
  });

  it('goes with its last row', () => {
    const editor = createTestEditor(`${table('a b')}\n<p>After</p>`);

    act(editor, () => $caretAt('a'));
    act(editor, () => editor.dispatchCommand(EDIT_TABLE_COMMAND, 'remove-row'));

    expect(xhtmlOf(editor)).toBe('<p>After</p>');
  });

  it('is put in after the paragraph with the caret, which goes into its first cell', () => {
    const editor = createTestEditor('<p>One</p>\n<p>Two</p>');

    act(editor, () => $caretAt('One'));
    act(editor, () => editor.dispatchCommand(INSERT_TABLE_COMMAND, { rows: 2, columns: 2 }));
    act(editor, () => $type('A'));

    expect(xhtmlOf(editor)).toBe(
      '<p>One</p>\n<table><thead><tr><th>A</th><th></th></tr></thead><tbody><tr><td></td><td></td></tr></tbody></table>\n<p>Two</p>',
    );
  });
});
