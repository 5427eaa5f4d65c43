import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { $getRoot, DELETE_CHARACTER_COMMAND, INSERT_PARAGRAPH_COMMAND, UNDO_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import { INSERT_PICTURES_COMMAND, PicturesExtension } from '../pictures/PicturesExtension.ts';
import { $caretAt, $type, act, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';
import { INSERTIONS, type InsertionName } from './insertions.ts';

type Editor = ReturnType<typeof createTestEditor>;

function insert(editor: Editor, name: InsertionName): void {
  act(editor, () => INSERTIONS.find((insertion) => insertion.name === name)?.run(editor));
}

const SRC = `media:${'d'.repeat(64)}.jpg`;
const ADDED = { src: SRC, width: 80, height: 60, caption: 'Jetty', credit: '', copyright: '', alt: null };
const FIGURE = `<figure><img src="${SRC}" width="80" height="60"/><figcaption>Jetty</figcaption></figure>`;

/** Places in which a block of its own can't stand. */
const HOLDERS = [
  ['a paragraph', '<p>Here and on</p>'],
  ['a list', '<ul><li>Here and on</li><li>Two</li></ul>'],
  ['a quote', '<blockquote><p>Here and on</p></blockquote>'],
  ['a table', '<table><tbody><tr><td>Here and on</td></tr></tbody></table>'],
  ['a fact box', '<aside class="factbox"><h3>Title</h3><p>Here and on</p></aside>'],
  ['a caption', FIGURE.replace('Jetty', 'Here and on')],
] as const;

describe('a divider', () => {
  it.each(HOLDERS)('goes after %s whole, and the caret on the line after it', (_, story) => {
    const editor = createTestEditor(story);

    act(editor, () => $caretAt('Here'));
    insert(editor, 'divider');
    act(editor, () => $type('After'));

    expect(xhtmlOf(editor)).toBe(`${story}\n<hr/>\n<p>After</p>`);
  });

  it('takes the place of an empty line, and one undo brings that back', () => {
    const editor = createTestEditor();

    act(editor, () => $getRoot().selectEnd());
    insert(editor, 'divider');
    const drawn = xhtmlOf(editor);
    act(editor, () => editor.dispatchCommand(UNDO_COMMAND));

    expect([drawn, xhtmlOf(editor)]).toEqual(['<hr/>', '']);
  });
});

describe('an editor’s note', () => {
  it.each(HOLDERS)('goes after %s whole, is one line, and Enter goes on after it', (_, story) => {
    const editor = createTestEditor(story);

    act(editor, () => $caretAt('Here'));
    insert(editor, 'editorsNote');
    act(editor, () => $type('Corrected at noon'));
    act(editor, () => editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND));
    act(editor, () => $type('After'));

    expect(xhtmlOf(editor)).toBe(`${story}\n<aside class="note"><p>Corrected at noon</p></aside>\n<p>After</p>`);
  });

  it('is an ordinary paragraph again by Backspace at its start', () => {
    const editor = createTestEditor('<p>One</p>\n<aside class="note"><p>Two</p></aside>');

    act(editor, () => $caretAt('Two', 'before'));
    act(editor, () => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true));

    expect(xhtmlOf(editor)).toBe('<p>One</p>\n<p>Two</p>');
  });
});

describe('a fact box', () => {
  it.each(HOLDERS)('goes after %s whole, the caret into its title', (_, story) => {
    const editor = createTestEditor(story);

    act(editor, () => $caretAt('Here'));
    insert(editor, 'factBox');
    act(editor, () => $type('In figures'));

    expect(xhtmlOf(editor)).toBe(`${story}\n<aside class="factbox"><h3>In figures</h3></aside>`);
  });
});

describe('a gallery', () => {
  it.each([
    ['after', `${FIGURE}\n${FIGURE}\n<p>Here</p>`],
    ['before', `<p>Here</p>\n${FIGURE}\n${FIGURE}`],
  ])('is made on the line %s pictures of all that stand together', (_, story) => {
    const editor = createTestEditor(story);

    act(editor, () => $caretAt('Here'));
    insert(editor, 'gallery');
    const made = xhtmlOf(editor);
    insert(editor, 'gallery');

    expect(made).toContain(`<figure class="gallery">${FIGURE}${FIGURE}</figure>`);
    expect(xhtmlOf(editor)).toBe(story);
  });

  it('asks for its first picture where there is none, and takes the next ones', () => {
    const editor = createTestEditor('<p>Here</p>');
    const asked: string[] = [];
    getExtensionDependencyFromEditor(editor, PicturesExtension).output.onAdd.value = (wanted) => asked.push(wanted);

    act(editor, () => $caretAt('Here'));
    insert(editor, 'gallery');
    const pictures = { pictures: [ADDED], place: null };
    act(editor, () => editor.dispatchCommand(INSERT_PICTURES_COMMAND, { ...pictures, asGallery: true }));
    act(editor, () => editor.dispatchCommand(INSERT_PICTURES_COMMAND, { ...pictures, asGallery: false }));

    expect(asked).toEqual(['gallery']);
    expect(xhtmlOf(editor)).toBe(`<p>Here</p>\n<figure class="gallery">${FIGURE}${FIGURE}</figure>`);
  });
});
