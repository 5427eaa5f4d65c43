import type { Norms } from '../settings.ts';
import { type CharacterCounts, characterCounts, graphemeCount, readingMinutes, wordCount } from '../word-count.ts';

export interface StoryCounts {
  readonly words: number;
  readonly characters: CharacterCounts;
  readonly readingMinutes: number;
  /** Lines that the text fills in a column of so many characters. */
  readonly lines: number;
}

/** Counts of a body's plain text (one paragraph a line), by a newsroom's column and reading speed. */
export function countsOf(
  text: string,
  language: string,
  { columnWidth, wordsPerMinute }: Pick<Norms, 'columnWidth' | 'wordsPerMinute'>,
): StoryCounts {
  const words = wordCount(text, language);
  return {
    words,
    characters: characterCounts(text),
    readingMinutes: readingMinutes(words, language, wordsPerMinute),
    lines: linesInColumn(text, columnWidth),
  };
}

/** Lines of a column so many characters wide, words kept whole where they fit: the measure of a page. */
export function linesInColumn(text: string, columnWidth: number): number {
  return text
    .split('\n')
    .filter((paragraph) => paragraph.trim() !== '')
    .reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, columnWidth), 0);
}

function linesOfParagraph(paragraph: string, width: number): number {
  let lines = 1;
  let column = 0;
  for (const word of paragraph.trim().split(/[ \t]+/)) {
    const length = graphemeCount(word);
    if (column > 0 && column + 1 + length > width) {
      lines += 1;
      column = 0;
    }
    const end = column + (column > 0 ? 1 : 0) + length;
    lines += Math.floor(Math.max(0, end - 1) / width);
    column = end > width ? end % width : end;
  }
  return lines;
}
