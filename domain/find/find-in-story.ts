import type { Story } from '../story.ts';
import { findMatches, type TextMatch } from './find-matches.ts';
import { type LinePlace, linesOfStory } from './story-lines.ts';

/** A match in a story: in which line, and what stands around it, for a person to judge it by. */
export interface StoryMatch extends TextMatch {
  /** The line's number in `linesOfStory`. */
  readonly line: number;
  readonly place: LinePlace;
  readonly before: string;
  readonly after: string;
}

/** Characters of the line shown on either side of a match. */
const CONTEXT = 48;

/** All matches in a story, in the order of its lines. */
export function findInStory(story: Story, pattern: RegExp): readonly StoryMatch[] {
  return linesOfStory(story).flatMap(({ place, text }, line) =>
    findMatches(text, pattern).map((match) => ({
      ...match,
      line,
      place,
      before: before(text, match.start),
      after: after(text, match.end),
    })),
  );
}

function before(text: string, start: number): string {
  if (start <= CONTEXT) return oneLine(text.slice(0, start));
  return `…${oneLine(text.slice(start - CONTEXT, start)).replace(/^\S*\s/u, '')}`;
}

function after(text: string, end: number): string {
  if (text.length - end <= CONTEXT) return oneLine(text.slice(end));
  return `${oneLine(text.slice(end, end + CONTEXT)).replace(/\s\S*$/u, '')}…`;
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
