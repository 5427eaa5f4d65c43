import { $createRangeSelection, type NodeKey, type RangeSelection } from 'lexical';
import { findMatches, type TextMatch } from '../../../domain/find/find-matches.ts';
import type { Stretch } from '../../../domain/passages/text-edit.ts';
import type { TextLine } from './text-lines.ts';

interface Place {
  readonly key: NodeKey;
  readonly offset: number;
}

/** A part of the story: between which places of which text nodes it stands. */
export interface Places {
  readonly from: Place;
  readonly to: Place;
}

/** A match in the story: what it says, and between which places of which text nodes. */
export interface Found extends TextMatch, Places {
  /** The block that holds its line. */
  readonly line: NodeKey;
}

/** A part of the story to search: in each line, from one character to before another. */
export type Scope = ReadonlyMap<NodeKey, { readonly start: number; readonly end: number }>;

/** All matches in `lines`, in reading order; with a scope only those that lie wholly in it. */
export function findInLines(lines: readonly TextLine[], pattern: RegExp, scope: Scope | null): readonly Found[] {
  return lines.flatMap((line) => {
    const part = scope === null ? { start: 0, end: line.text.length } : scope.get(line.key);
    if (part === undefined) return [];
    return findMatches(line.text, pattern)
      .filter((match) => match.start >= part.start && match.end <= part.end)
      .flatMap((match) => placed(match, line));
  });
}

function placed(match: TextMatch, line: TextLine): readonly Found[] {
  const places = placesOf(line, match);
  return places === null ? [] : [{ ...match, line: line.key, ...places }];
}

/** Between which places of which text nodes a part of a line stands; null for a part without any text. */
export function placesOf({ pieces }: TextLine, { start, end }: Stretch): Places | null {
  const first = pieces.find((piece) => piece.end > start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (first === undefined || last === undefined || first.start > last.start) return null;
  return {
    from: { key: first.key, offset: Math.max(0, start - first.start) },
    to: { key: last.key, offset: Math.min(end, last.end) - last.start },
  };
}

/** A selection of what was found, not yet the editor's. */
export function $selectionOf({ from, to }: Places): RangeSelection {
  const selection = $createRangeSelection();
  selection.anchor.set(from.key, from.offset, 'text');
  selection.focus.set(to.key, to.offset, 'text');
  return selection;
}
