import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { $createLinkNode } from '@lexical/link';
import { $createTextNode, $getSelection } from 'lexical';
import { describe, expect, it } from 'vitest';
import { $caretAt, $selectWords, act, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';
import { EDIT_LINK_COMMAND, LinkEditingExtension, SET_LINK_COMMAND } from './LinkEditingExtension.ts';

describe('a link', () => {
  it('is put on the selected words', () => {
    const editor = createTestEditor('<p>See the report today.</p>');

    act(editor, () => {
      $selectWords('the report');
      editor.dispatchCommand(SET_LINK_COMMAND, 'https://example.org/report');
    });

    expect(xhtmlOf(editor)).toBe('<p>See <a href="https://example.org/report">the report</a> today.</p>');
  });

  it('is changed and taken off with the caret in it', () => {
    const editor = createTestEditor('<p>See <a href="https://example.org/a">the report</a>.</p>');

    act(editor, () => {
      $caretAt('rep');
      editor.dispatchCommand(SET_LINK_COMMAND, 'https://example.org/b');
    });
    const changed = xhtmlOf(editor);
    act(editor, () => editor.dispatchCommand(SET_LINK_COMMAND, null));

    expect(changed).toBe('<p>See <a href="https://example.org/b">the report</a>.</p>');
    expect(xhtmlOf(editor)).toBe('<p>See the report.</p>');
  });

  it('is asked for with the address it has', () => {
    const editor = createTestEditor('<p>See <a href="https://example.org/a">the report</a>.</p>');
    const { asked } = getExtensionDependencyFromEditor(editor, LinkEditingExtension).output;

    act(editor, () => {
      $caretAt('rep');
      editor.dispatchCommand(EDIT_LINK_COMMAND);
    });

    expect(asked.value).toBe('https://example.org/a');
  });

  it('to a script does not stand, its words do', () => {
    const editor = createTestEditor('<p>See </p>');

    act(editor, () => {
      $caretAt('See');
      $getSelection()?.insertNodes([$createLinkNode('javascript:alert(1)').append($createTextNode(' this'))]);
    });

    expect(xhtmlOf(editor)).toBe('<p>See this</p>');
  });
});
