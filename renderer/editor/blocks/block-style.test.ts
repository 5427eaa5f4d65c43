import { describe, expect, it } from 'vitest';
import { $caretAt, act, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';
import { SET_BLOCK_STYLE_COMMAND } from './BlockStyleExtension.ts';

type Style = 'body' | 'h2' | 'h3' | 'quote' | 'bullets' | 'numbers';

/** The story after the block with `words` was set in one style after another. */
function setIn(xhtml: string, words: string, ...styles: readonly Style[]): string {
  const editor = createTestEditor(xhtml);
  for (const style of styles) {
    act(editor, () => $caretAt(words));
    act(editor, () => editor.dispatchCommand(SET_BLOCK_STYLE_COMMAND, style));
  }
  return xhtmlOf(editor);
}

describe('a block', () => {
  it.each([
    ['h2', '<h2>One</h2>'],
    ['h3', '<h3>One</h3>'],
    ['quote', '<blockquote><p>One</p></blockquote>'],
    ['bullets', '<ul><li>One</li></ul>'],
    ['numbers', '<ol><li>One</li></ol>'],
  ] as const)('is set as %s, and as body text again by the same command', (style, set) => {
    expect(setIn('<p>One</p>', 'One', style)).toBe(set);
    expect(setIn('<p>One</p>', 'One', style, style)).toBe('<p>One</p>');
  });

  it('goes from a list to a subheading', () => {
    expect(setIn('<ul><li>One</li></ul>', 'One', 'h2')).toBe('<h2>One</h2>');
  });

  it('in a table cell or a caption stays a line', () => {
    const table = '<table><tbody><tr><td>Cell</td></tr></tbody></table>';

    expect(setIn(table, 'Cell', 'bullets', 'h2')).toBe(table);
  });
});
