import { $findMatchingParent } from '@lexical/utils';
import {
  $addUpdateTag,
  $getNodeByKey,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  $setSelection,
  HISTORY_PUSH_TAG,
  type NodeKey,
} from 'lexical';
import type { AddedPicture } from '../../../ipc/picture-requests.ts';
import { $findField } from '../fields/field-text.ts';
import { $insertBlock, $topLevelBlock } from '../structure/insert-block.ts';
import { $isFigureNode, type FigureNode } from './FigureNode.ts';
import { $createFigure } from './figure-block.ts';
import { $createGalleryNode, $isGalleryNode, type GalleryNode } from './GalleryNode.ts';
import { $removeWithCaret } from './keep-shape.ts';
import { $isPictureNode } from './PictureNode.tsx';

/** A block beside which pictures are wanted, and the caret at that moment. */
export interface PicturePlace {
  readonly block: NodeKey;
  readonly caret: string;
}

/** The place of the caret; null where there is none. */
export function $picturePlace(): PicturePlace | null {
  const block = $topLevelBlock();
  return block === null ? null : { block: block.getKey(), caret: $caretText() };
}

/** The same for the same caret. */
function $caretText(): string {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return '';
  const { anchor, focus } = selection;
  return [anchor, focus].map(({ key, offset }) => `${key}:${offset}`).join(' ');
}

/** Pictures on their way into the story. */
export interface InsertedPictures {
  readonly pictures: readonly AddedPicture[];
  /** Where they were wanted; the caret may have gone on since. Null: where the caret is. */
  readonly place: PicturePlace | null;
  /** A gallery is wanted, though it may begin with one picture. */
  readonly asGallery: boolean;
}

/**
 * Puts pictures after the block where they were wanted, as one step to undo: into the gallery if that is one, several
 * as a gallery of their own. The caret goes into the first one's caption, unless somebody has typed on since: big pictures take
 * a while, and words must not land in a caption half-way.
 */
export function $insertPictures({ pictures, place, asGallery }: InsertedPictures): boolean {
  const [first, ...others] = pictures.map($figureOf);
  if (first === undefined) return true;
  $addUpdateTag(HISTORY_PUSH_TAG);
  const current = $topLevelBlock();
  const wanted = place === null ? null : $getNodeByKey(place.block);
  const block = wanted?.isAttached() === true ? wanted : current;
  const isCaretHere = place === null || current === null || place.caret === $caretText();
  if ($isGalleryNode(block)) $appendTo(block, isCaretHere ? $currentFigure() : null, [first, ...others]);
  else if (others.length > 0 || asGallery) $insertBlock($createGalleryNode().append(first, ...others), block);
  else $insertBlock(first, block);
  if (isCaretHere) $findField(first, 'caption')?.selectEnd();
  return true;
}

function $figureOf({ src, width, height, caption, credit, copyright, alt }: AddedPicture): FigureNode {
  return $createFigure({
    type: 'figure',
    picture: { src, width, height, alt },
    caption: caption === '' ? [] : [{ type: 'text', text: caption, marks: [] }],
    credit,
    copyright,
  });
}

/** After the picture with the caret, or as the last ones. */
function $appendTo(gallery: GalleryNode, after: FigureNode | null, figures: readonly FigureNode[]): void {
  const last = after ?? gallery.getChildren().findLast($isFigureNode);
  for (const figure of figures.toReversed()) last?.insertAfter(figure);
}

/** The figure in which the caret stands, or of which the picture is selected. */
function $currentFigure(): FigureNode | null {
  const [selected] = $selectedFigures();
  const selection = $getSelection();
  if (selected !== undefined || !$isRangeSelection(selection)) return selected ?? null;
  return $findMatchingParent(selection.anchor.getNode(), $isFigureNode);
}

/**
 * Moves the picture with the caret one place in its gallery. False outside of a gallery: then the block is moved. At
 * either end the picture stays, so that one key too many does not take the whole gallery along.
 */
export function $moveInGallery(direction: 'back' | 'on'): boolean {
  const figure = $currentFigure();
  if (figure === null || !$isGalleryNode(figure.getParent())) return false;
  const neighbour = direction === 'back' ? figure.getPreviousSibling() : figure.getNextSibling();
  if ($isFigureNode(neighbour)) $placeBeside(figure, neighbour, direction === 'back' ? 'before' : 'after');
  return true;
}

/** Puts a figure before or after another one, into its gallery; the caret goes with it. */
export function $placeBeside(figure: FigureNode, other: FigureNode, side: 'before' | 'after'): void {
  if (figure.is(other)) return;
  $addUpdateTag(HISTORY_PUSH_TAG);
  const selection = $getSelection()?.clone() ?? null;
  if (side === 'before') other.insertBefore(figure);
  else other.insertAfter(figure);
  $setSelection(selection);
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
