import { INSERT_PARAGRAPH_COMMAND } from 'lexical';
import { expect, it } from 'vitest';
import { $caretAt, $type, act, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';
import { INSERT_FACT_BOX_COMMAND } from './FactBoxExtension.ts';

it('a fact box is written from its title down and left by Enter on an empty line', () => {
  const editor = createTestEditor('<p>One</p>\n<h2>Two</h2>');

  act(editor, () => {
    $caretAt('One');
    editor.dispatchCommand(INSERT_FACT_BOX_COMMAND);
    $type('The line');
    editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND);
    $type('Opened in 1925');
    editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND);
    editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND);
    $type('Outside');
  });

  expect(xhtmlOf(editor)).toBe(
    '<p>One</p>\n<aside class="factbox"><h3>The line</h3><p>Opened in 1925</p></aside>\n<p>Outside</p>\n<h2>Two</h2>',
  );
});
