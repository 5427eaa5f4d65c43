import { cleanLine } from '../clean-text.ts';
import { plainWord } from './words-to-check.ts';

/** What a newsroom's word list may have as a word: a name of two parts is two words. */
export const MAX_WORD_LENGTH = 100;

/** The words of a newsroom's list: plain text, one a line; what follows a `#` is a remark. */
export function wordsFromList(text: string): readonly string[] {
  const words = text.split(/\r\n|\n|\r/u).map(wordOfLine);
  return [...new Set(words.filter((word) => word !== ''))];
}

/** The list with `word` on a line of its own at its end; unchanged if it has it. Remarks and order stay. */
export function listWithWord(text: string, word: string): string {
  const added = wordOfLine(word);
  if (added === '' || wordsFromList(text).includes(added)) return text;
  return `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${added}\n`;
}

/** The list without the lines that say `word`. */
export function listWithoutWord(text: string, word: string): string {
  const removed = wordOfLine(word);
  const lines = text.split('\n');
  return lines.filter((line) => removed === '' || wordOfLine(line) !== removed).join('\n');
}

function wordOfLine(line: string): string {
  return plainWord(cleanLine(line.replace(/#.*/u, ''))).slice(0, MAX_WORD_LENGTH);
}
