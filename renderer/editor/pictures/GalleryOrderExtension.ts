import {
  $getNearestNodeFromDOMNode,
  $getNodeByKey,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  DRAGOVER_COMMAND,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  defineExtension,
  isHTMLElement,
  mergeRegister,
} from 'lexical';
import { MOVE_BLOCK_COMMAND } from '../move-block/MoveBlockExtension.ts';
import { EDIT_TABLE_COMMAND } from '../tables/TablesExtension.ts';
import { $isFigureNode, type FigureNode } from './FigureNode.ts';
import { $isGalleryNode } from './GalleryNode.ts';
import { $isPictureNode } from './PictureNode.tsx';
import { $moveInGallery, $placeBeside } from './picture-commands.ts';

/** What is dragged is known by its node, which means nothing to other windows and programs. */
const DRAGGED_PICTURE = 'application/x-dateline-picture';

/** The picture is taken by itself, not the words that are selected about it. */
function $beginDrag(event: DragEvent): boolean {
  const picture = $pictureAt(event.target);
  if (picture === null || event.dataTransfer === null) return false;
  event.dataTransfer.setData(DRAGGED_PICTURE, picture.getKey());
  event.dataTransfer.effectAllowed = 'move';
  return true;
}

function isPictureDrag({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes(DRAGGED_PICTURE) === true;
}

/** A picture of a gallery is the only place for one. */
function $allowDrop(event: DragEvent): boolean {
  if (!isPictureDrag(event)) return false;
  if ($galleryFigureAt(event.target) !== null) event.preventDefault();
  return true;
}

function $drop(event: DragEvent): boolean {
  if (!isPictureDrag(event)) return false;
  event.preventDefault();
  const dragged = $getNodeByKey(event.dataTransfer?.getData(DRAGGED_PICTURE) ?? '');
  const figure = dragged?.getParent();
  const other = $galleryFigureAt(event.target);
  if (!$isFigureNode(figure) || other === null) return true;
  $placeBeside(figure, other, isFirstHalf(event) ? 'before' : 'after');
  return true;
}

/** The half at which a line of text begins. */
function isFirstHalf({ target, clientX }: DragEvent): boolean {
  const element = isHTMLElement(target) ? target.closest('figure') : null;
  if (element === null) return false;
  const { left, width } = element.getBoundingClientRect();
  const isLeft = clientX < left + width / 2;
  return isLeft === (getComputedStyle(element).direction !== 'rtl');
}

function $pictureAt(target: EventTarget | null) {
  const isPicture = isHTMLElement(target) && target.tagName === 'IMG';
  const node = isPicture ? $getNearestNodeFromDOMNode(target) : null;
  return $isPictureNode(node) ? node : null;
}

function $galleryFigureAt(target: EventTarget | null): FigureNode | null {
  let node = target instanceof Node ? $getNearestNodeFromDOMNode(target) : null;
  while (node !== null && !$isFigureNode(node)) node = node.getParent();
  return node !== null && $isGalleryNode(node.getParent()) ? node : null;
}

/** The order of a gallery's pictures: by the keys that move a block or a column, and by dragging. */
export const GalleryOrderExtension = defineExtension({
  name: 'dateline/gallery-order',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        MOVE_BLOCK_COMMAND,
        (direction) => $moveInGallery(direction === 'up' ? 'back' : 'on'),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        EDIT_TABLE_COMMAND,
        (edit) =>
          (edit === 'column-back' || edit === 'column-on') && $moveInGallery(edit === 'column-on' ? 'on' : 'back'),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(DRAGSTART_COMMAND, $beginDrag, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(DRAGOVER_COMMAND, $allowDrop, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(DROP_COMMAND, $drop, COMMAND_PRIORITY_CRITICAL),
    ),
});
