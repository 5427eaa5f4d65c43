import { $getSelection, $isRangeSelection, type PointType } from 'lexical';
import { BLANK } from '../../../domain/boilerplate/blanks.ts';
import { $selectionOf, type Found, findInLines } from '../find/found.ts';
import { $textLines } from '../find/text-lines.ts';

/** All blanks of the story, in reading order. */
export function $blanks(): readonly Found[] {
  return findInLines($textLines(), BLANK, null);
}

/** The blank after the selection, or before it; round at the ends. Null where there is none left. */
export function $nextBlank(by: 1 | -1): Found | null {
  const blanks = $blanks();
  const [start, end] = $ends();
  const next =
    by === 1
      ? blanks.find((blank) => end !== null && !$selectionOf(blank).anchor.isBefore(end))
      : blanks.findLast((blank) => start !== null && !start.isBefore($selectionOf(blank).focus));
  return next ?? blanks.at(by === 1 ? 0 : -1) ?? null;
}

/** How many blanks end before the selection begins. */
export function $blanksBefore(): number {
  const [start] = $ends();
  return start === null ? 0 : $blanks().filter((blank) => !start.isBefore($selectionOf(blank).focus)).length;
}

/** The blank in which the caret stands. */
export function $blankAtCaret(): Found | null {
  const [start] = $ends();
  if (start === null) return null;
  const found = $blanks().find((blank) => {
    const { anchor, focus } = $selectionOf(blank);
    return anchor.isBefore(start) && start.isBefore(focus);
  });
  return found ?? null;
}

function $ends(): readonly [PointType | null, PointType | null] {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return [null, null];
  const { anchor, focus } = selection;
  return selection.isBackward() ? [focus, anchor] : [anchor, focus];
}
