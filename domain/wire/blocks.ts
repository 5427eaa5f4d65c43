/** A stretch of the pasted text: offsets in UTF-16 units, `end` exclusive. */
export interface Source {
  readonly start: number;
  readonly end: number;
}

/** A paragraph, headline or other unit of plain text: one line, or the lines of a hard-wrapped paragraph joined. */
export interface TextBlock {
  readonly source: Source;
  readonly text: string;
  readonly lines: readonly BlockLine[];
}

interface BlockLine {
  readonly start: number;
  readonly text: string;
}

interface Line extends BlockLine {
  readonly number: number;
  readonly isIndented: boolean;
  /** Where the line ends on the screen, its indent counted. */
  readonly column: number;
}

/** Longer lines mean that the program which copied the text did not wrap it. */
const WIDEST_WRAP = 100;
const LINE_END = /\r\n|[\r\n\f\v\u0085\u2028\u2029]/gu;
const INVISIBLE_START = /^[\s\u200b\u200e\u200f\u2060\ufeff]+/u;
const INVISIBLE_END = /[\s\u200b\u200e\u200f\u2060\ufeff]+$/u;

/**
 * Takes plain text apart into its blocks: at blank lines, and at line ends too unless the text is wrapped at a width
 * and the next line's first word had no room. `opensBlock` names lines that never continue another.
 */
export function splitBlocks(text: string, opensBlock: (line: string) => boolean): readonly TextBlock[] {
  const lines = splitLines(text);
  const width = wrapWidth(lines);
  const blocks: Line[][] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const continues = previous !== undefined && isContinued(previous, line, width) && !opensBlock(line.text);
    if (continues) blocks.at(-1)?.push(line);
    else blocks.push([line]);
    previous = line;
  }
  return blocks.map(joinLines);
}

/** The stretch of a block from one offset in its text to another, with its own source. */
export function sliceBlock(block: TextBlock, from: number, to: number): TextBlock {
  let offset = 0;
  const lines = block.lines.map(({ start, text }) => {
    const [cutFrom, cutTo] = [Math.max(0, from - offset), Math.max(0, to - offset)];
    offset += text.length + 1;
    return { start: start + Math.min(cutFrom, text.length), text: text.slice(cutFrom, cutTo) };
  });
  return joinLines(lines.filter((line) => line.text !== ''));
}

/** The lines that show something, trimmed. */
function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  text.split(LINE_END).forEach((raw, number) => {
    const leading = INVISIBLE_START.exec(raw)?.[0] ?? '';
    const shown = raw.slice(leading.length).replace(INVISIBLE_END, '');
    const isIndented = /^(?:\t| {2,})/.test(leading);
    const column = leading.length + shown.length;
    if (shown !== '') lines.push({ number, start: start + leading.length, text: shown, isIndented, column });
    start += raw.length + lineEndLength(text, start + raw.length);
  });
  return lines;
}

function lineEndLength(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? 2 : 1;
}

/** The column at which the text is wrapped; null if it is not, or too short to tell. */
function wrapWidth(lines: readonly Line[]): number | null {
  const widest = lines.reduce((width, line) => Math.max(width, line.column), 0);
  const full = lines.filter((line) => line.column > widest * 0.75);
  return widest > WIDEST_WRAP || full.length < 3 ? null : widest;
}

function isContinued(previous: Line, line: Line, width: number | null): boolean {
  if (width === null || line.number !== previous.number + 1 || line.isIndented) return false;
  const firstWord = /^\S+/u.exec(line.text)?.[0] ?? '';
  return previous.column + 1 + firstWord.length > width;
}

function joinLines(lines: readonly BlockLine[]): TextBlock {
  const first = lines[0];
  const last = lines.at(-1);
  const source = { start: first?.start ?? 0, end: last === undefined ? 0 : last.start + last.text.length };
  return { text: lines.map((line) => line.text).join(' '), source, lines };
}
