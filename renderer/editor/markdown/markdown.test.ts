import { expect, it } from 'vitest';
import { $caretAt, $type, act, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';

/** The story after `keys` were typed, one after another, at the start of a paragraph that says `line`. */
function typed(keys: string, line = 'line'): string {
  const editor = createTestEditor(`<p>${line}</p>`);
  act(editor, () => $caretAt(line, 'before'));
  for (const key of keys) act(editor, () => $type(key));
  return xhtmlOf(editor);
}

it.each([
  ['# ', '<h2>line</h2>'],
  ['## ', '<h2>line</h2>'],
  ['### ', '<h3>line</h3>'],
  ['> ', '<blockquote><p>line</p></blockquote>'],
  ['- ', '<ul><li>line</li></ul>'],
  ['1. ', '<ol><li>line</li></ol>'],
  ['**bold** ', '<p><strong>bold</strong> line</p>'],
  ['*it* ', '<p><em>it</em> line</p>'],
  ['`code` ', '<p><code>code</code> line</p>'],
  ['2 * 3 * 4 ', '<p>2 * 3 * 4 line</p>'],
  ['snake_case_name ', '<p>snake_case_name line</p>'],
])('typing “%s” makes %s', (keys, made) => {
  expect(typed(keys)).toBe(made);
});
