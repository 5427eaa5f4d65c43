import { isHeader } from './notices.ts';
import { type ReadWireOptions, readWireCopy } from './read-wire.ts';
import { isEndMark } from './sign-offs.ts';
import { BUILT_IN_WIRE_WORDS, type WireWords } from './wire-words.ts';

/** A line of dashes, stars or the like. */
const RULE = /^\s*(?:[-–—=_*~#•]\s*){3,}$/u;
type HouseWords = Pick<ReadWireOptions, 'cities' | 'sources' | 'words'>;

/**
 * Takes a paste of several wire stories apart: at lines of dashes or stars, end marks, headers and numbers, but only
 * where a headline with a dateline or credit line follows. A rule inside a story stays in it. A paste of one story is
 * one text, letter for letter.
 */
export function splitWireCopy(text: string, house: HouseWords = {}): readonly string[] {
  const { words = BUILT_IN_WIRE_WORDS } = house;
  const isStory = (part: string) => readsAsStory(withoutRules(part, words), house);
  const stories: string[] = [];
  for (const part of partsAtMarks(text, words)) {
    const last = stories.at(-1);
    if (last === undefined || (isStory(part) && isStory(last))) stories.push(part);
    else stories[stories.length - 1] = last + part;
  }
  return stories.length < 2 ? [text] : stories.map((story) => withoutRules(story, words));
}

/** Stretches between possible separators; joined they are the text. */
function partsAtMarks(text: string, words: WireWords): readonly string[] {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/u);
  const parts: string[] = [];
  let opensPart = true;
  for (const line of lines) {
    const isMark = RULE.test(line) || isHeader(line.trim(), words);
    if (opensPart || isMark) parts.push('');
    parts[parts.length - 1] += line;
    opensPart = isEndMark(line.trim(), words);
  }
  return parts;
}

function readsAsStory(part: string, house: HouseWords): boolean {
  const { headline, dateline, creditLine } = readWireCopy(part, { nowMs: 0, timeZone: 'UTC', ...house });
  return headline !== '' && (dateline !== null || creditLine !== null);
}

function withoutRules(part: string, words: WireWords): string {
  const lines = part.split('\n').filter((line) => !RULE.test(line) || isEndMark(line.trim(), words));
  return lines.join('\n').trim();
}
