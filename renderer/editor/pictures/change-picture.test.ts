import { $getRoot, UNDO_COMMAND } from 'lexical';
import { expect, it } from 'vitest';
import { act, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';
import { $changePicture, replacePicture } from './change-picture.ts';
import { $isFigureNode } from './FigureNode.ts';

const OLD = `media:${'a'.repeat(64)}.jpg`;
const NEW = `media:${'b'.repeat(64)}.jpg`;
const figure = (src: string, rest = '') =>
  `<figure><img src="${src}" alt="A quay" width="600" height="400"${rest}/><figcaption>Quay</figcaption></figure>`;

it('another picture takes the place of one wherever the story shows it, as one step to undo', () => {
  const gallery = (src: string) => `<figure class="gallery">${figure(src)}${figure(src)}</figure>`;
  const before = `${figure(OLD, ' data-focus="10 20"')}\n${gallery(OLD)}`;
  const editor = createTestEditor(before);

  expect(replacePicture(editor, OLD, { src: NEW, width: 600, height: 400 })).toBe(3);
  expect(xhtmlOf(editor)).toBe(`${figure(NEW)}\n${gallery(NEW)}`);

  act(editor, () => editor.dispatchCommand(UNDO_COMMAND));
  expect(xhtmlOf(editor)).toBe(before);
  expect(replacePicture(editor, NEW, { src: OLD, width: 1, height: 1 })).toBe(0);
});

it('a crop changes the picture and its focal point, and no word', () => {
  const editor = createTestEditor(figure(OLD));
  act(editor, () => {
    const node = $getRoot().getFirstChild();
    const key = $isFigureNode(node) ? node.getFirstChildOrThrow().getKey() : '';
    $changePicture(key, { src: NEW, width: 300, height: 200, focus: { x: 25, y: 75 } });
    $changePicture('gone', { src: OLD });
  });

  expect(xhtmlOf(editor)).toBe(
    `<figure><img src="${NEW}" alt="A quay" width="300" height="200" data-focus="25 75"/><figcaption>Quay</figcaption></figure>`,
  );
});
