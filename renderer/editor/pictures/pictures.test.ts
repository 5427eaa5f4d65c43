import { $dfs } from '@lexical/utils';
import {
  $createNodeSelection,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  DELETE_CHARACTER_COMMAND,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import { $caretAt, $type, act, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';
import { $isPictureNode } from './PictureNode.tsx';
import { INSERT_PICTURES_COMMAND, TOGGLE_GALLERY_COMMAND } from './PicturesExtension.ts';

const SRC = `media:${'c'.repeat(64)}.jpg`;
const ADDED = {
  src: SRC,
  width: 800,
  height: 600,
  caption: 'Salt Jetty',
  credit: 'Ali Qadir',
  copyright: '',
  alt: null,
};
const FIGURE = `<figure><img src="${SRC}" width="800" height="600"/><figcaption>Salt Jetty <cite>Ali Qadir</cite></figcaption></figure>`;

function $selectPicture(): void {
  const picture = $dfs().find(({ node }) => $isPictureNode(node));
  const selection = $createNodeSelection();
  selection.add(picture?.node.getKey() ?? '');
  $setSelection(selection);
}

describe('a picture', () => {
  it('goes after the paragraph with the caret, with what its file says of it, and the caret into its caption', () => {
    const editor = createTestEditor('<p>One</p>\n<p>Two</p>');

    act(editor, () => {
      $caretAt('One');
      editor.dispatchCommand(INSERT_PICTURES_COMMAND, { pictures: [ADDED], place: null, asGallery: false });
      $type(' at dawn');
    });

    expect(xhtmlOf(editor)).toBe(`<p>One</p>\n${FIGURE.replace('Jetty', 'Jetty at dawn')}\n<p>Two</p>`);
  });

  it('takes the place of an empty story and leaves a line to go on', () => {
    const editor = createTestEditor();

    act(editor, () =>
      editor.dispatchCommand(INSERT_PICTURES_COMMAND, { pictures: [ADDED], place: null, asGallery: false }),
    );

    expect(xhtmlOf(editor)).toBe(FIGURE);
  });

  it('goes with its caption when it is selected and deleted', () => {
    const editor = createTestEditor(`<p>One</p>\n${FIGURE}\n<p>Two</p>`);

    act(editor, () => {
      $selectPicture();
      editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true);
    });

    expect(xhtmlOf(editor)).toBe('<p>One</p>\n<p>Two</p>');
  });

  it('that is deleted with words around it leaves what was not selected', () => {
    const editor = createTestEditor(`<p>One two</p>\n${FIGURE}`);

    act(editor, () => {
      const [first] = $getRoot().getAllTextNodes();
      const caption = $getRoot().getAllTextNodes()[1];
      if (first === undefined || caption === undefined) throw new Error('The story has no words');
      first.select(3, 3).focus.set(caption.getKey(), 5, 'text');
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.removeText();
    });

    expect(xhtmlOf(editor).replace(/<[^>]*>/g, ' ')).toMatch(/One.*Jetty.*Ali Qadir/s);
  });

  it('makes a gallery with those beside it, and single ones of it again', () => {
    const other = FIGURE.replace('Salt', 'Mud');
    const editor = createTestEditor(`${other}\n${FIGURE}\n<p>Two</p>`);

    act(editor, () => $caretAt('Salt'));
    act(editor, () => editor.dispatchCommand(TOGGLE_GALLERY_COMMAND));
    const gallery = xhtmlOf(editor);
    act(editor, () => editor.dispatchCommand(TOGGLE_GALLERY_COMMAND));

    expect(gallery).toBe(`<figure class="gallery">${other}${FIGURE}</figure>\n<p>Two</p>`);
    expect(xhtmlOf(editor)).toBe(`${other}\n${FIGURE}\n<p>Two</p>`);
  });

  it('needs no alternative text once it is said to be decorative', () => {
    const editor = createTestEditor(FIGURE);

    act(editor, () => {
      const found = $dfs().find(({ node }) => $isPictureNode(node))?.node;
      if ($isPictureNode(found)) found.setPicture({ ...found.getPicture(), decorative: true });
    });

    expect(xhtmlOf(editor)).toContain('alt=""');
  });
});
