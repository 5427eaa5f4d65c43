import {
  $findMatchingParent,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import { type Places, placesOf } from '../find/found.ts';
import { $textLineOf, $textLines, type TextLine } from '../find/text-lines.ts';
import type { LineMarks } from '../line-marks/line-marks.ts';
import type { LineWord } from './line-words.ts';

/** A word that is wrong, and where it stands. */
export interface Misspelling extends LineWord, Places {
  /** The block that holds its line. */
  readonly line: NodeKey;
}

type Marks = LineMarks<LineWord>;

/** The first wrong word behind the caret or the selection, else the first of the story. */
export function $nextMisspelling(marks: Marks): Misspelling | null {
  const lines = $textLines();
  const selection = $getSelection();
  const end = $isRangeSelection(selection) ? (selection.isBackward() ? selection.anchor : selection.focus) : null;
  const at = lines.findIndex(({ pieces }) => pieces.some(({ key }) => key === end?.key));
  const current = lines[at];
  const offset = current === undefined || end === null ? 0 : offsetIn(current, end.key, end.offset);
  const behind = current === undefined ? [] : misspellingsOf(marks, current).filter(({ start }) => start >= offset);
  const following = [...lines.slice(at + 1), ...lines.slice(0, at + 1)].flatMap((line) => misspellingsOf(marks, line));
  return behind[0] ?? following[0] ?? null;
}

/** The wrong word at the caret. */
export function $misspellingAtCaret(marks: Marks): Misspelling | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  return $misspellingAt(marks, selection.anchor.getNode(), selection.anchor.offset);
}

/** The wrong word at a point of the window, in its pixels. */
export function $misspellingAtPoint(marks: Marks, x: number, y: number): Misspelling | null {
  const position = document.caretPositionFromPoint(x, y);
  const node = position === null ? null : $getNearestNodeFromDOMNode(position.offsetNode);
  return node === null || position === null ? null : $misspellingAt(marks, node, position.offset);
}

function $misspellingAt(marks: Marks, node: LexicalNode, offset: number): Misspelling | null {
  if (!$isTextNode(node)) return null;
  const block = $findMatchingParent(node, (parent) => $isElementNode(parent) && !parent.isInline());
  if (!$isElementNode(block)) return null;
  const line = $textLineOf(block);
  const at = offsetIn(line, node.getKey(), offset);
  return misspellingsOf(marks, line).find(({ start, end }) => start <= at && end >= at) ?? null;
}

function misspellingsOf(marks: Marks, line: TextLine): readonly Misspelling[] {
  return marks.marksOf(line.key).flatMap((mark) => {
    const places = placesOf(line, mark);
    return places === null ? [] : [{ ...mark, ...places, line: line.key }];
  });
}

function offsetIn({ pieces }: TextLine, key: NodeKey, offset: number): number {
  const piece = pieces.find((one) => one.key === key);
  return piece === undefined ? 0 : piece.start + offset;
}
