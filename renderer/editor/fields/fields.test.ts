import { DELETE_CHARACTER_COMMAND, FORMAT_TEXT_COMMAND, INSERT_PARAGRAPH_COMMAND } from 'lexical';
import { expect, it } from 'vitest';
import { $caretAt, $selectWords, $type, act, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';

const QUOTE = '<blockquote><p>We waited nine years.</p><cite>Zarmina Baloch</cite></blockquote>';
const PICTURE = `media:${'b'.repeat(64)}.jpg`;
const FIGURE = `<figure><img src="${PICTURE}" alt="A jetty"/><figcaption>The jetty <cite>Ali Qadir</cite></figcaption></figure>`;

it('Enter in a named line goes to the next one, and out of the block after the last', () => {
  const editor = createTestEditor(`${FIGURE}\n<p>After</p>`);

  act(editor, () => {
    $caretAt('The jetty');
    editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND);
    $type('Photo: ');
    $caretAt('A jetty');
    editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND);
    editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND);
    $type('Ever ');
  });

  expect(xhtmlOf(editor)).toBe(`${FIGURE.replace('Ali', 'Photo: Ali')}\n<p>Ever After</p>`);
});

it('Enter after the source of a quote begins a paragraph where none follows', () => {
  const editor = createTestEditor(`${QUOTE}\n<h2>Next</h2>`);

  act(editor, () => {
    $caretAt('Baloch');
    editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND);
  });
  act(editor, () => $type('She was right.'));

  expect(xhtmlOf(editor)).toBe(`${QUOTE}\n<p>She was right.</p>\n<h2>Next</h2>`);
});

it('deleting over the edge of a named line joins no words', () => {
  const editor = createTestEditor(QUOTE);

  act(editor, () => {
    $caretAt('Zarmina', 'before');
    editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true);
    $caretAt('years.');
    editor.dispatchCommand(DELETE_CHARACTER_COMMAND, false);
  });

  expect(xhtmlOf(editor)).toBe(QUOTE);
});

it('a plain line takes no marks', () => {
  const editor = createTestEditor(FIGURE);

  act(editor, () => {
    $selectWords('Ali');
    editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold');
  });

  expect(xhtmlOf(editor)).toBe(FIGURE);
});
