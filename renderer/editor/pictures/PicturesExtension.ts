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
import { FieldsExtension } from '../fields/FieldsExtension.ts';
import { FigureNode } from './FigureNode.ts';
import { GalleryNode } from './GalleryNode.ts';
import { GalleryOrderExtension } from './GalleryOrderExtension.ts';
import { $keepFigureShape, $keepGalleryShape } from './keep-shape.ts';
import { MediaExtension } from './MediaExtension.ts';
import { $isPictureNode, type PictureFile, PictureNode } from './PictureNode.tsx';
import {
  $deleteSelectedFigures,
  $insertPictures,
  $picturePlace,
  $toggleGallery,
  type InsertedPictures,
  type PicturePlace,
} from './picture-commands.ts';

/** Asks for pictures; those that are chosen come back by `INSERT_PICTURES_COMMAND`. */
export const ADD_PICTURE_COMMAND: LexicalCommand<void> = createCommand('ADD_PICTURE_COMMAND');
/** Puts pictures of the media folder into the story, with what their files say of them. */
export const INSERT_PICTURES_COMMAND: LexicalCommand<InsertedPictures> = createCommand('INSERT_PICTURES_COMMAND');
/** Makes a gallery of pictures that stand together, or single pictures of a gallery; asks for one where there are none. */
export const TOGGLE_GALLERY_COMMAND: LexicalCommand<void> = createCommand('TOGGLE_GALLERY_COMMAND');

/** Pictures are wanted: one by itself or several, or those of a gallery; and where. */
export type OnAdd = (wanted: 'picture' | 'gallery', place: PicturePlace | null) => void;
/** Files are to be pictures at a place. */
export type OnFiles = (files: readonly File[], place: PicturePlace | null) => void;
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
  dependencies: [FieldsExtension, GalleryOrderExtension, MediaExtension],
  nodes: () => [PictureNode, FigureNode, GalleryNode],
  /** What the editor can't do itself: choose a picture, take pasted or dropped files into the media folder. */
  build: () => ({
    onAdd: signal<OnAdd>(() => undefined),
    onFiles: signal<OnFiles>(() => undefined),
    /** More is to be done to a picture than fits beside it. */
    onPicture: signal<OnPicture>(() => undefined),
  }),
  register: (editor, _config, state) => {
    const { onAdd, onFiles } = state.getOutput();
    const add = (wanted: 'picture' | 'gallery') => {
      onAdd.peek()(wanted, $picturePlace());
      return true;
    };
    const takeFiles = (files: readonly File[]) => {
      onFiles.peek()(files, $picturePlace());
      return true;
    };
    return mergeRegister(
      editor.registerNodeTransform(FigureNode, $keepFigureShape),
      editor.registerNodeTransform(GalleryNode, $keepGalleryShape),
      editor.registerCommand(DRAG_DROP_PASTE, takeFiles, COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(ADD_PICTURE_COMMAND, () => add('picture'), COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(INSERT_PICTURES_COMMAND, $insertPictures, COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(TOGGLE_GALLERY_COMMAND, () => $toggleGallery() || add('gallery'), COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(CLICK_COMMAND, $selectPicture, COMMAND_PRIORITY_LOW),
      editor.registerCommand(DELETE_CHARACTER_COMMAND, $deleteSelectedFigures, COMMAND_PRIORITY_LOW),
    );
  },
});
