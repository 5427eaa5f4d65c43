import { signal } from '@lexical/extension';
import { DRAG_DROP_PASTE } from '@lexical/rich-text';
import {
  $createNodeSelection,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_LOW,
  createCommand,
  defineExtension,
  type LexicalCommand,
  mergeRegister,
} from 'lexical';
import type { AddedPicture } from '../../../ipc/contract.ts';
import { $isFieldNode } from '../fields/FieldNode.ts';
import { FieldsExtension } from '../fields/FieldsExtension.ts';
import { $findField } from '../fields/field-text.ts';
import { $insertBlock } from '../structure/insert-block.ts';
import { $keepFieldsLast, $moveStrangersOut } from '../structure/keep-fields.ts';
import { $isFigureNode, FigureNode } from './FigureNode.ts';
import { $createFigure } from './figure-block.ts';
import { GalleryNode } from './GalleryNode.ts';
import { MediaExtension } from './MediaExtension.ts';
import { $isPictureNode, PictureNode } from './PictureNode.tsx';

/** Puts a picture of the media folder into the story, with what its file says of it, and the caret into its caption. */
export const INSERT_PICTURE_COMMAND: LexicalCommand<AddedPicture> = createCommand('INSERT_PICTURE_COMMAND');

/** Asks for a picture; each that is chosen comes back by `INSERT_PICTURE_COMMAND`. */
export const ADD_PICTURE_COMMAND: LexicalCommand<void> = createCommand('ADD_PICTURE_COMMAND');

const FIGURE_FIELDS = ['caption', 'credit', 'alt', 'copyright'] as const;

function $insertPicture(added: AddedPicture): boolean {
  const { src, width, height, caption, credit, copyright, alt } = added;
  const figure = $createFigure({
    type: 'figure',
    picture: { src, width, height, alt },
    caption: caption === '' ? [] : [{ type: 'text', text: caption, marks: [] }],
    credit,
    copyright,
  });
  $insertBlock(figure);
  $findField(figure, 'caption')?.selectEnd();
  return true;
}

/** A figure holds one picture and its named lines. Without its picture it goes, and its caption with it. */
function $keepFigureShape(figure: FigureNode): void {
  const [picture, ...others] = figure.getChildren().filter($isPictureNode);
  if (picture === undefined) {
    $removeWithCaret(figure);
    return;
  }
  for (const other of others) other.remove();
  $moveStrangersOut(figure, (child) => $isPictureNode(child) || $isFieldNode(child));
  const first = figure.getFirstChild();
  if (first !== null && !picture.is(first)) first.insertBefore(picture);
  $keepFieldsLast(figure, FIGURE_FIELDS);
}

function $keepGalleryShape(gallery: GalleryNode): void {
  if (!gallery.getChildren().some($isFigureNode)) {
    $removeWithCaret(gallery);
    return;
  }
  $moveStrangersOut(
    gallery,
    (child) => $isFigureNode(child) || ($isFieldNode(child) && child.getField() === 'caption'),
  );
  $keepFieldsLast(gallery, ['caption']);
}

/** A click on a picture selects it. */
function $selectPicture(event: MouseEvent): boolean {
  if (!(event.target instanceof HTMLImageElement)) return false;
  const node = $getNearestNodeFromDOMNode(event.target);
  if (!$isPictureNode(node)) return false;
  const selection = $createNodeSelection();
  selection.add(node.getKey());
  $setSelection(selection);
  return true;
}

/** Removes a block; a caret that stood in it goes to the block after it. */
function $removeWithCaret(block: FigureNode | GalleryNode): void {
  const selection = $getSelection();
  const hadCaret = $isRangeSelection(selection) && block.isParentOf(selection.anchor.getNode());
  if (hadCaret || selection === null) block.selectNext();
  block.remove();
}

/** Pictures: figures with their named lines, and galleries of figures. */
export const PicturesExtension = defineExtension({
  name: 'dateline/pictures',
  dependencies: [FieldsExtension, MediaExtension],
  nodes: () => [PictureNode, FigureNode, GalleryNode],
  /** What the editor can't do itself: choose a picture, take pasted or dropped files into the media folder. */
  build: () => ({
    onAdd: signal<() => void>(() => undefined),
    onFiles: signal<(files: readonly File[]) => void>(() => undefined),
  }),
  register: (editor, _config, state) =>
    mergeRegister(
      editor.registerNodeTransform(FigureNode, $keepFigureShape),
      editor.registerNodeTransform(GalleryNode, $keepGalleryShape),
      editor.registerCommand(
        DRAG_DROP_PASTE,
        (files) => {
          state.getOutput().onFiles.peek()(files);
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        ADD_PICTURE_COMMAND,
        () => {
          state.getOutput().onAdd.peek()();
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(CLICK_COMMAND, $selectPicture, COMMAND_PRIORITY_LOW),
      editor.registerCommand(INSERT_PICTURE_COMMAND, $insertPicture, COMMAND_PRIORITY_EDITOR),
    ),
});
