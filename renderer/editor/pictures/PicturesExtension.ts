import { signal } from '@lexical/extension';
import { DRAG_DROP_PASTE } from '@lexical/rich-text';
import {
  $createNodeSelection,
  $getNearestNodeFromDOMNode,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_LOW,
  createCommand,
  DELETE_CHARACTER_COMMAND,
  defineExtension,
  isHTMLElement,
  type LexicalCommand,
  mergeRegister,
  type NodeKey,
} from 'lexical';
import type { AddedPicture } from '../../../ipc/picture-requests.ts';
import { FieldsExtension } from '../fields/FieldsExtension.ts';
import { FigureNode } from './FigureNode.ts';
import { GalleryNode } from './GalleryNode.ts';
import { $keepFigureShape, $keepGalleryShape } from './keep-shape.ts';
import { MediaExtension } from './MediaExtension.ts';
import { $isPictureNode, type PictureFile, PictureNode } from './PictureNode.tsx';
import { $deleteSelectedFigures, $insertPicture, $toggleGallery } from './picture-commands.ts';

/** Asks for a picture; each that is chosen comes back by `INSERT_PICTURE_COMMAND`. */
export const ADD_PICTURE_COMMAND: LexicalCommand<void> = createCommand('ADD_PICTURE_COMMAND');
/** Puts a picture of the media folder into the story, with what its file says of it. */
export const INSERT_PICTURE_COMMAND: LexicalCommand<AddedPicture> = createCommand('INSERT_PICTURE_COMMAND');
/** Makes a gallery of pictures that stand together, or single pictures of a gallery; asks for one where there are none. */
export const TOGGLE_GALLERY_COMMAND: LexicalCommand<void> = createCommand('TOGGLE_GALLERY_COMMAND');

/** A picture is wanted, by itself or as the first of a gallery. */
export type OnAdd = (wanted: 'picture' | 'gallery') => void;
/** What is asked for of a picture, which a node shows. */
export type OnPicture = (asked: 'crop' | 'uses', nodeKey: NodeKey, picture: PictureFile) => void;

/** A click on a picture selects it. */
function $selectPicture(event: MouseEvent): boolean {
  const { target } = event;
  if (!isHTMLElement(target) || target.tagName !== 'IMG') return false;
  const node = $getNearestNodeFromDOMNode(target);
  if (!$isPictureNode(node)) return false;
  const selection = $createNodeSelection();
  selection.add(node.getKey());
  $setSelection(selection);
  return true;
}

/** Pictures: figures with their named lines, and galleries of figures. */
export const PicturesExtension = defineExtension({
  name: 'dateline/pictures',
  dependencies: [FieldsExtension, MediaExtension],
  nodes: () => [PictureNode, FigureNode, GalleryNode],
  /** What the editor can't do itself: choose a picture, take pasted or dropped files into the media folder. */
  build: () => ({
    onAdd: signal<OnAdd>(() => undefined),
    onFiles: signal<(files: readonly File[]) => void>(() => undefined),
    /** More is to be done to a picture than fits beside it. */
    onPicture: signal<OnPicture>(() => undefined),
  }),
  register: (editor, _config, state) => {
    const { onAdd, onFiles } = state.getOutput();
    const add = (wanted: 'picture' | 'gallery') => {
      onAdd.peek()(wanted);
      return true;
    };
    const takeFiles = (files: readonly File[]) => {
      onFiles.peek()(files);
      return true;
    };
    return mergeRegister(
      editor.registerNodeTransform(FigureNode, $keepFigureShape),
      editor.registerNodeTransform(GalleryNode, $keepGalleryShape),
      editor.registerCommand(DRAG_DROP_PASTE, takeFiles, COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(ADD_PICTURE_COMMAND, () => add('picture'), COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(INSERT_PICTURE_COMMAND, $insertPicture, COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(TOGGLE_GALLERY_COMMAND, () => $toggleGallery() || add('gallery'), COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(CLICK_COMMAND, $selectPicture, COMMAND_PRIORITY_LOW),
      editor.registerCommand(DELETE_CHARACTER_COMMAND, $deleteSelectedFigures, COMMAND_PRIORITY_LOW),
    );
  },
});
