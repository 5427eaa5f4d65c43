import { isHeader } from './notices.ts';
import { readWireCopy } from './read-wire.ts';

/** A line of dashes, stars or the like. */
const RULE = /^\s*(?:[-–—=_*~#•]\s*){3,}$/u;
/** Marks that close a file of the wire; they belong to the story above. */
const END = /^\s*(?:NNNN|-?30-?|-?ENDS?-?|\(ENDS?\)|# # #)\s*$/u;

/**
 * Takes a paste of several wire stories apart: at lines of dashes or stars, end marks, headers and numbers, but only
 * where a headline with a dateline or credit line follows. A rule inside a story stays in it. A paste of one story is
 * one text, letter for letter.
 */
export function splitWireCopy(text: string): readonly string[] {
  const stories: string[] = [];
  for (const part of partsAtMarks(text)) {
    const last = stories.at(-1);
    if (last === undefined || (isStory(part) && isStory(last))) stories.push(part);
    else stories[stories.length - 1] = last + part;
  }
  return stories.length < 2 ? [text] : stories.map(withoutRules);
}

/** Stretches between possible separators; joined they are the text. */
function partsAtMarks(text: string): readonly string[] {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/u);
  const parts: string[] = [];
  let opensPart = true;
  for (const line of lines) {
    const isMark = RULE.test(line) || isHeader(line.trim());
    if (opensPart || isMark) parts.push('');
    parts[parts.length - 1] += line;
    opensPart = END.test(line);
  }
  return parts;
}

function isStory(part: string): boolean {
  const { headline, dateline, creditLine } = readWireCopy(withoutRules(part), { nowMs: 0, timeZone: 'UTC' });
  return headline !== '' && (dateline !== null || creditLine !== null);
}

function withoutRules(part: string): string {
  const lines = part.split('\n').filter((line) => !RULE.test(line) || END.test(line));
  return lines.join('\n').trim();
}
