import { INSERT_PARAGRAPH_COMMAND, UNDO_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import type { AddedPicture } from '../../../ipc/picture-requests.ts';
import { MOVE_BLOCK_COMMAND } from '../move-block/MoveBlockExtension.ts';
import { EDIT_TABLE_COMMAND } from '../tables/TablesExtension.ts';
import { $caretAt, $type, act, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';
import { INSERT_PICTURES_COMMAND } from './PicturesExtension.ts';
import { $picturePlace } from './picture-commands.ts';

type Editor = ReturnType<typeof createTestEditor>;

const src = (name: string) => `media:${(name.codePointAt(0) ?? 0).toString(16).padStart(64, '0')}.jpg`;

function added(name: string): AddedPicture {
  return { src: src(name), width: 800, height: 600, caption: name, credit: '', copyright: '', alt: null };
}

function figure(caption: string, name = caption): string {
  return `<figure><img src="${src(name)}" width="800" height="600"/><figcaption>${caption}</figcaption></figure>`;
}

const gallery = (...figures: readonly string[]) => `<figure class="gallery">${figures.join('')}</figure>`;

/** Pictures come in beside the block in which `words` are, where the caret is then. */
function insertAt(editor: Editor, words: string, ...names: readonly string[]): void {
  act(editor, () => $caretAt(words));
  const place = editor.read(() => $picturePlace());
  act(editor, () => {
    editor.dispatchCommand(INSERT_PICTURES_COMMAND, { pictures: names.map(added), place, asGallery: false });
  });
}

describe('several pictures at once', () => {
  it('are a gallery in their order, the caret in the first caption, and one undo takes them out', () => {
    const editor = createTestEditor('<p>Here</p>\n<p>There</p>');

    insertAt(editor, 'Here', 'Arch', 'Bank', 'Cove');
    act(editor, () => $type('!'));
    const made = xhtmlOf(editor);
    act(editor, () => editor.dispatchCommand(UNDO_COMMAND));
    act(editor, () => editor.dispatchCommand(UNDO_COMMAND));

    expect(made).toBe(`<p>Here</p>\n${gallery(figure('Arch!', 'Arch'), figure('Bank'), figure('Cove'))}\n<p>There</p>`);
    expect(xhtmlOf(editor)).toBe('<p>Here</p>\n<p>There</p>');
  });

  it('join the gallery in which the caret is, after its picture', () => {
    const editor = createTestEditor(gallery(figure('Arch'), figure('Bank')));

    insertAt(editor, 'Arch', 'Cove', 'Dune');

    expect(xhtmlOf(editor)).toBe(gallery(figure('Arch'), figure('Cove'), figure('Dune'), figure('Bank')));
  });

  it('go where they were wanted and leave the caret alone that has gone on', () => {
    const editor = createTestEditor('<p>Here</p>\n<p>There</p>');
    act(editor, () => $caretAt('Here'));
    const place = editor.read(() => $picturePlace());

    act(editor, () => $caretAt('There'));
    act(editor, () => {
      editor.dispatchCommand(INSERT_PICTURES_COMMAND, { pictures: [added('Arch')], place, asGallery: false });
    });
    act(editor, () => $type(' it is'));

    expect(xhtmlOf(editor)).toBe(`<p>Here</p>\n${figure('Arch')}\n<p>There it is</p>`);
  });
});

describe('in a gallery', () => {
  const story = `<p>Above</p>\n${gallery(figure('Arch'), figure('Bank'), figure('Cove'))}`;

  it.each([
    ['up', 'Bank', ['Bank', 'Arch', 'Cove']],
    ['down', 'Bank', ['Arch', 'Cove', 'Bank']],
    ['up', 'Arch', ['Arch', 'Bank', 'Cove']],
    ['down', 'Cove', ['Arch', 'Bank', 'Cove']],
  ] as const)('the key that moves %s moves the picture of the caret: %s', (direction, caption, expected) => {
    const editor = createTestEditor(story);

    act(editor, () => $caretAt(caption));
    act(editor, () => editor.dispatchCommand(MOVE_BLOCK_COMMAND, direction));
    act(editor, () => $type('!'));

    const figures = expected.map((name) => (name === caption ? figure(`${name}!`, name) : figure(name)));
    expect(xhtmlOf(editor)).toBe(`<p>Above</p>\n${gallery(...figures)}`);
  });

  it('the keys of a column move it too, and one undo puts it back', () => {
    const editor = createTestEditor(story);

    act(editor, () => $caretAt('Arch'));
    act(editor, () => editor.dispatchCommand(EDIT_TABLE_COMMAND, 'column-on'));
    const moved = xhtmlOf(editor);
    act(editor, () => editor.dispatchCommand(UNDO_COMMAND));

    expect(moved).toBe(`<p>Above</p>\n${gallery(figure('Bank'), figure('Arch'), figure('Cove'))}`);
    expect(xhtmlOf(editor)).toBe(story);
  });

  it('Enter goes through the lines of every picture, then to the caption for all, then out', () => {
    const editor = createTestEditor(`${gallery(figure('Arch'), figure('Bank'))}\n<p>After</p>`);
    const enter = () => act(editor, () => editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined));
    const type = (words: string) => act(editor, () => $type(words));

    act(editor, () => $caretAt('Arch'));
    for (const picture of ['1', '2']) {
      type(picture);
      for (const line of ['credit', 'alt', 'copyright']) {
        enter();
        type(`${line}${picture}`);
      }
      enter();
    }
    type('All');
    enter();
    type('Out ');

    const xhtml = xhtmlOf(editor);
    for (const picture of ['1', '2']) {
      for (const line of ['credit', 'alt', 'copyright']) expect(xhtml).toContain(`${line}${picture}`);
    }
    expect(xhtml).toMatch(/<figcaption>All<\/figcaption><\/figure>\n<p>Out After<\/p>$/);
  });
});
