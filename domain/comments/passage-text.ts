import { assertNever } from '../assert-never.ts';
import type { Block, Body, Figure, Inline, List } from '../body/body.ts';
import { parseBody } from '../body/parse-body.ts';

/**
 * Texts of lines met before: of a story that is typed in, every line but one is as it was. A line of a canonical body
 * is a block.
 */
const knownLines = new Map<string, string>();
const MOST_KNOWN_LINES = 5_000;

/**
 * The text in which comments have their places: every line that an editor can write in, in reading order, one a line.
 * Unlike `plainText` it has the alternative texts of pictures and keeps line breaks, and it has no link cards.
 */
export function passageText(body: string): string {
  if (knownLines.size > MOST_KNOWN_LINES) knownLines.clear();
  return body
    .split('\n')
    .map(textOfLine)
    .filter((text) => text !== '')
    .join('\n');
}

function textOfLine(line: string): string {
  const known = knownLines.get(line);
  if (known !== undefined) return known;
  const text = textOfBody(parseBody(line));
  knownLines.set(line, text);
  return text;
}

function textOfBody(body: Body): string {
  return body
    .flatMap(linesOf)
    .filter((line) => line !== '')
    .join('\n');
}

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'editors-note':
      return [textOf(block.inlines)];
    case 'quote':
      return [...block.paragraphs.map(textOf), textOf(block.attribution)];
    case 'list':
      return linesOfList(block);
    case 'table':
      return block.rows.flat().map(textOf);
    case 'figure':
      return linesOfFigure(block);
    case 'gallery':
      return [...block.figures.flatMap(linesOfFigure), textOf(block.caption)];
    case 'fact-box':
      return [textOf(block.title), ...block.blocks.flatMap(linesOf)];
    case 'divider':
    case 'link-card':
      return [];
    default:
      return assertNever(block);
  }
}

function linesOfList({ items }: List): readonly string[] {
  return items.flatMap(({ inlines, lists }) => [textOf(inlines), ...lists.flatMap(linesOfList)]);
}

function linesOfFigure({ caption, credit, picture, copyright }: Figure): readonly string[] {
  return [textOf(caption), credit, picture.alt ?? '', copyright];
}

function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'break' ? '\n' : textOf(inline.children)))
    .join('');
}
