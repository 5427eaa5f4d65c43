import { $getSelection, $isNodeSelection } from 'lexical';
import type { AddedPicture } from '../../../ipc/picture-requests.ts';
import { $findField } from '../fields/field-text.ts';
import { $insertBlock, $topLevelBlock } from '../structure/insert-block.ts';
import { $isFigureNode, type FigureNode } from './FigureNode.ts';
import { $createFigure } from './figure-block.ts';
import { $createGalleryNode, $isGalleryNode } from './GalleryNode.ts';
import { $removeWithCaret } from './keep-shape.ts';
import { $isPictureNode } from './PictureNode.tsx';

/** Puts a picture after the caret's block, into the gallery if that is one, and the caret into its caption. */
export function $insertPicture(added: AddedPicture): boolean {
  const { src, width, height, caption, credit, copyright, alt } = added;
  const figure = $createFigure({
    type: 'figure',
    picture: { src, width, height, alt },
    caption: caption === '' ? [] : [{ type: 'text', text: caption, marks: [] }],
    credit,
    copyright,
  });
  const block = $topLevelBlock();
  if ($isGalleryNode(block)) block.append(figure);
  else $insertBlock(figure);
  $findField(figure, 'caption')?.selectEnd();
  return true;
}

/**
 * Makes a gallery of the figure at the caret and those right beside it, or single figures of a gallery. A line between
 * pictures and text counts as beside them: that is where the menus of a line are. False where there is no picture.
 */
export function $toggleGallery(): boolean {
  const current = $topLevelBlock();
  const besides = [current, current?.getPreviousSibling(), current?.getNextSibling()];
  const block = besides.find((node) => $isFigureNode(node) || $isGalleryNode(node));
  if ($isGalleryNode(block)) {
    for (const figure of block.getChildren().filter($isFigureNode)) block.insertBefore(figure);
    return true;
  }
  if (!$isFigureNode(block)) return false;
  const figures = $figuresAround(block);
  const gallery = $createGalleryNode();
  figures[0]?.insertBefore(gallery);
  gallery.append(...figures);
  return true;
}

function $figuresAround(figure: FigureNode): readonly FigureNode[] {
  const run = [figure];
  for (let node = figure.getPreviousSibling(); $isFigureNode(node); node = node.getPreviousSibling()) run.unshift(node);
  for (let node = figure.getNextSibling(); $isFigureNode(node); node = node.getNextSibling()) run.push(node);
  return run;
}

/** A selected picture is deleted with its caption: the whole figure goes. */
export function $deleteSelectedFigures(): boolean {
  const figures = $selectedFigures();
  for (const figure of figures) $removeWithCaret(figure);
  return figures.length > 0;
}

/** The figures whose pictures are selected; none where words are. */
export function $selectedFigures(): readonly FigureNode[] {
  const selection = $getSelection();
  if (!$isNodeSelection(selection)) return [];
  return selection
    .getNodes()
    .filter($isPictureNode)
    .map((picture) => picture.getParent())
    .filter($isFigureNode);
}
