import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../settings.ts';
import { createStory, storyIdSchema } from '../story.ts';
import { countsOf, linesInColumn } from './counts.ts';
import { metersOf } from './limits.ts';

describe('linesInColumn', () => {
  it.each([
    ['one two three', 7, 2],
    ['one two three', 13, 1],
    ['one\n\ntwo\n', 10, 2],
    ['abcdefghij', 4, 3],
    ['ab abcdefghij', 4, 4],
    ['', 10, 0],
  ])('sets %j in a column of %i characters on %i lines', (text, width, lines) => {
    expect(linesInColumn(text, width)).toBe(lines);
  });
});

describe('countsOf', () => {
  it('counts words, characters, minutes and lines', () => {
    expect(countsOf('The goat travelled free.\nIt ate.', 'en', { columnWidth: 20, wordsPerMinute: 0 })).toEqual({
      words: 6,
      characters: { withSpaces: 31, withoutSpaces: 27 },
      readingMinutes: 1,
      lines: 3,
    });
  });
});

describe('metersOf', () => {
  it('measures against the norms, the headline against the newsroom’s own', () => {
    const settings = settingsSchema.parse({ format: 1, name: 'Norda', headlineLimit: 50 });
    const id = storyIdSchema.parse('0b9c1f8e-0d4e-4c58-9a53-0d1f7f7c2b11');
    const story = { ...createStory(id, 'en', '2026-11-24T14:00:00.000Z'), headline: 'Café opens', slugline: 'CAFE' };

    expect(metersOf(story, settings)).toEqual([
      { field: 'headline', length: 10, warn: 50, most: 110 },
      { field: 'seoTitle', length: 18, warn: 60, most: 70 },
      { field: 'slugline', length: 4, warn: 24, most: 48 },
      { field: 'excerpt', length: 0, warn: 160, most: 300 },
      { field: 'seoDescription', length: 0, warn: 160, most: 300 },
    ]);
  });
});
