import { INSERT_PARAGRAPH_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import { $caretAt, $type, act, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';
import { TOGGLE_QUOTE_COMMAND } from './QuotesExtension.ts';

describe('a quote', () => {
  it('is made of the paragraph at the caret, and unmade again', () => {
    const editor = createTestEditor('<p>Before</p>\n<p>We <em>waited</em>.</p>');

    act(editor, () => {
      $caretAt('waited');
      editor.dispatchCommand(TOGGLE_QUOTE_COMMAND, { pull: false });
    });
    const quoted = xhtmlOf(editor);
    act(editor, () => editor.dispatchCommand(TOGGLE_QUOTE_COMMAND, { pull: false }));

    expect(quoted).toBe('<p>Before</p>\n<blockquote><p>We <em>waited</em>.</p></blockquote>');
    expect(xhtmlOf(editor)).toBe('<p>Before</p>\n<p>We <em>waited</em>.</p>');
  });

  it('becomes a pull quote and keeps its source', () => {
    const editor = createTestEditor('<blockquote><p>Never again.</p><cite>Noor Jamil</cite></blockquote>');

    act(editor, () => {
      $caretAt('Never');
      editor.dispatchCommand(TOGGLE_QUOTE_COMMAND, { pull: true });
    });

    expect(xhtmlOf(editor)).toBe('<aside class="pullquote"><p>Never again.</p><cite>Noor Jamil</cite></aside>');
  });

  it('keeps every word of its source when it is unmade', () => {
    const editor = createTestEditor('<blockquote><p>Never again.</p><cite>Noor Jamil</cite></blockquote>');

    act(editor, () => {
      $caretAt('Never');
      editor.dispatchCommand(TOGGLE_QUOTE_COMMAND, { pull: false });
    });

    expect(xhtmlOf(editor)).toBe('<p>Never again.</p>\n<p>Noor Jamil</p>');
  });

  it('is left for its source by Enter on an empty line', () => {
    const editor = createTestEditor('<blockquote><p>Never again.</p></blockquote>');

    act(editor, () => {
      $caretAt('again.');
      editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND);
      editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND);
      $type('Noor Jamil');
    });

    expect(xhtmlOf(editor)).toBe('<blockquote><p>Never again.</p><cite>Noor Jamil</cite></blockquote>');
  });
});
