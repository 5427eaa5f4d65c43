import { $createParagraphNode, $getSelection, $isRangeSelection, type ElementNode } from 'lexical';
import { $isFieldNode } from '../fields/FieldNode.ts';
import { $keepFieldsLast, $moveStrangersOut } from '../structure/keep-fields.ts';
import { $isFigureNode, type FigureNode } from './FigureNode.ts';
import type { GalleryNode } from './GalleryNode.ts';
import { $isPictureNode } from './PictureNode.tsx';

const FIGURE_FIELDS = ['caption', 'credit', 'alt', 'copyright'] as const;

/** A figure holds one picture and its named lines. What is left of one without its picture is words. */
export function $keepFigureShape(figure: FigureNode): void {
  const [picture, ...others] = figure.getChildren().filter($isPictureNode);
  if (picture === undefined) {
    $leaveWords(figure);
    return;
  }
  for (const other of others) other.remove();
  $moveStrangersOut(figure, (child) => $isPictureNode(child) || $isFieldNode(child));
  const first = figure.getFirstChild();
  if (first !== null && !picture.is(first)) first.insertBefore(picture);
  $keepFieldsLast(figure, FIGURE_FIELDS);
}

/** A gallery holds figures and, last, a caption for all. What is left of one without figures is words. */
export function $keepGalleryShape(gallery: GalleryNode): void {
  if (!gallery.getChildren().some($isFigureNode)) {
    $leaveWords(gallery);
    return;
  }
  $moveStrangersOut(
    gallery,
    (child) => $isFigureNode(child) || ($isFieldNode(child) && child.getField() === 'caption'),
  );
  $keepFieldsLast(gallery, ['caption']);
}

/** Removes a block and leaves the words of its lines as paragraphs; a caret in it goes to the block after it. */
function $leaveWords(block: FigureNode | GalleryNode): void {
  for (const line of block.getChildren().filter($isFieldNode)) {
    if (!line.isEmpty()) block.insertBefore($createParagraphNode().append(...line.getChildren()));
  }
  $removeWithCaret(block);
}

/** Removes a block; a caret that stood in it, or a selection of it, goes to the block after it. */
export function $removeWithCaret(block: ElementNode): void {
  const selection = $getSelection();
  const isElsewhere = $isRangeSelection(selection) && !block.isParentOf(selection.anchor.getNode());
  if (!isElsewhere) block.selectNext();
  block.remove();
}
