import { $getRoot, $isElementNode, $isLineBreakNode, $isTextNode, type ElementNode, type NodeKey } from 'lexical';

/** A text node's part of a line. */
export interface Piece {
  readonly key: NodeKey;
  readonly start: number;
  readonly end: number;
}

/** One line of the story as a reader sees it, however many text nodes its formatting cuts it into. */
export interface TextLine {
  /** The block that holds the line. */
  readonly key: NodeKey;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** All lines of the story in reading order, those of captions, cells and boxes too. */
export function $textLines(): readonly TextLine[] {
  return $linesIn($getRoot());
}

/** The lines of a block in reading order: its own, and those of the blocks in it. */
export function $linesIn(block: ElementNode): readonly TextLine[] {
  const lines: TextLine[] = [];
  $collect(block, lines);
  return lines;
}

/** The line that a block holds itself, without the blocks in it. */
export function $textLineOf(block: ElementNode): TextLine {
  const pieces: Piece[] = [];
  return { key: block.getKey(), text: $textOfLine(block, pieces, ''), pieces };
}

function $collect(block: ElementNode, lines: TextLine[]): void {
  const line = $textLineOf(block);
  if (line.text !== '') lines.push(line);
  for (const child of block.getChildren()) if ($isElementNode(child) && !child.isInline()) $collect(child, lines);
}

function $textOfLine(holder: ElementNode, pieces: Piece[], before: string): string {
  let text = before;
  for (const child of holder.getChildren()) {
    if ($isTextNode(child)) {
      const start = text.length;
      text += child.getTextContent();
      pieces.push({ key: child.getKey(), start, end: text.length });
    } else if ($isLineBreakNode(child)) text += '\n';
    else if ($isElementNode(child) && child.isInline()) text = $textOfLine(child, pieces, text);
  }
  return text;
}
