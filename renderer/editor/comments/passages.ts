import {
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type ElementNode,
  type NodeKey,
} from 'lexical';
import type { Passage } from '../../../domain/comments/comment.ts';
import { findPassage, passageAt } from '../../../domain/comments/find-passage.ts';
import type { Stretch } from '../../../domain/passages/text-edit.ts';
import { type Places, placesOf } from '../find/found.ts';
import { $selectionScope } from '../find/selection-scope.ts';
import { $textLines, type TextLine } from '../find/text-lines.ts';

interface PlacedLine {
  readonly line: TextLine;
  /** Where the line begins in the story's text. */
  readonly start: number;
}

/** The story's lines and their text, one a line: what `passageText` makes of the body. */
export interface StoryLines {
  readonly text: string;
  readonly lines: readonly PlacedLine[];
}

export function $storyLines(): StoryLines {
  let start = 0;
  const lines = $textLines().map((line) => {
    const placed = { line, start };
    start += line.text.length + 1;
    return placed;
  });
  return { text: lines.map(({ line }) => line.text).join('\n'), lines };
}

/** Stretches of the story's text as parts of the lines that they go over. */
export function stretchesByLine(
  { lines }: StoryLines,
  stretches: readonly Stretch[],
): ReadonlyMap<TextLine, readonly Stretch[]> {
  const parts = lines.map(({ line, start }) => {
    const inLine = stretches
      .map((stretch) => ({
        start: Math.max(0, stretch.start - start),
        end: Math.min(line.text.length, stretch.end - start),
      }))
      .filter((part) => part.start < part.end);
    return [line, inLine] as const;
  });
  return new Map(parts.filter(([, inLine]) => inLine.length > 0));
}

/** The selected words as a passage, or the caret's line; null where there is neither. */
export function $passageOfSelection(): Passage | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const { text, lines } = $storyLines();
  const scope = selection.isCollapsed() ? null : $selectionScope();
  const chosen = lines.flatMap(({ line, start }) => {
    const part = scope === null ? wholeLineAt(line, selection.anchor.key) : scope.get(line.key);
    return part === undefined ? [] : [{ start: start + part.start, end: start + part.end }];
  });
  const first = chosen[0];
  const last = chosen.at(-1);
  if (first === undefined || last === undefined) return null;
  const stretch = trimmed(text, { start: first.start, end: last.end });
  return stretch === null ? null : passageAt(text, stretch);
}

/** Between which places of the story a passage stands; null when its words are gone. */
export function $placesOfPassage(passage: Passage): Places | null {
  const story = $storyLines();
  const stretch = findPassage(story.text, passage);
  const parts = stretch === null ? [] : [...stretchesByLine(story, [stretch])];
  const places = parts.flatMap(([line, [part]]) => (part === undefined ? [] : (placesOf(line, part) ?? [])));
  const first = places[0];
  const last = places.at(-1);
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to };
}

/** Those of the nodes that can hold a line of text. */
export function* $lineHolders(keys: Iterable<NodeKey>): Generator<ElementNode> {
  for (const key of keys) {
    const node = $getNodeByKey(key);
    if ($isElementNode(node) && !node.isInline()) yield node;
  }
}

function wholeLineAt({ pieces, text }: TextLine, key: NodeKey): Stretch | undefined {
  return pieces.some((piece) => piece.key === key) ? { start: 0, end: text.length } : undefined;
}

function trimmed(text: string, { start, end }: Stretch): Stretch | null {
  const words = text.slice(start, end);
  const quote = words.trim();
  const from = start + words.indexOf(quote);
  return quote === '' ? null : { start: from, end: from + quote.length };
}
