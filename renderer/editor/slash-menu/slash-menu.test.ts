import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { $getRoot, KEY_ARROW_DOWN_COMMAND, KEY_ENTER_COMMAND, KEY_ESCAPE_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import { editorWords } from '../../words/editor-words.ts';
import { $caretAt, $type, act, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';
import { SlashMenuExtension } from './SlashMenuExtension.ts';

function typeSlash(query: string) {
  const editor = createTestEditor();
  const menu = getExtensionDependencyFromEditor(editor, SlashMenuExtension).output;
  menu.names.value = editorWords.insertions;
  act(editor, () => $getRoot().selectEnd());
  act(editor, () => $type(`/${query}`));
  return { editor, menu, offered: () => menu.choices.value.map(({ key }) => key) };
}

describe('a slash at the start of a line', () => {
  it('offers every block, and fewer as a name is typed', () => {
    expect(typeSlash('').offered()).toContain('table');
    expect(typeSlash('quote').offered()).toEqual(['quote', 'pullQuote']);
    expect(typeSlash('pull q').offered()).toEqual(['pullQuote']);
    expect(typeSlash('zzz').offered()).toEqual([]);
  });

  it('puts in what the arrows choose, in place of what was typed', () => {
    const { editor } = typeSlash('quote');

    act(editor, () => editor.dispatchCommand(KEY_ARROW_DOWN_COMMAND, new Event('keydown') as KeyboardEvent));
    act(editor, () => editor.dispatchCommand(KEY_ENTER_COMMAND, null));
    act(editor, () => $type('Big words'));

    expect(xhtmlOf(editor)).toBe('<aside class="pullquote"><p>Big words</p></aside>');
  });

  it('offers snippets by their names, and puts one in with its first blank selected', () => {
    const { editor, menu, offered } = typeSlash('no rep');
    menu.snippets.value = [{ name: 'No reply', isOwn: false, body: '<p>[TK name] did not reply.</p>' }];

    expect(offered()).toEqual(['snippet No reply']);
    act(editor, () => editor.dispatchCommand(KEY_ENTER_COMMAND, null));
    act(editor, () => $type('The mill'));

    expect(xhtmlOf(editor)).toBe('<p>The mill did not reply.</p>');
  });

  it('offers nothing more after Escape', () => {
    const { editor, offered } = typeSlash('');

    act(editor, () => editor.dispatchCommand(KEY_ESCAPE_COMMAND, new Event('keydown') as KeyboardEvent));
    act(editor, () => $type('ta'));

    expect(offered()).toEqual([]);
    expect(xhtmlOf(editor)).toBe('<p>/ta</p>');
  });

  it('offers nothing in the middle of a line', () => {
    const { editor, menu } = typeSlash('');
    act(editor, () => $caretAt('/', 'before'));
    act(editor, () => $type('and'));
    act(editor, () => $caretAt('and/'));

    expect(menu.choices.value).toEqual([]);
  });
});
