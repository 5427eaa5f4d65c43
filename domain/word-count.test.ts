import { describe, expect, it } from 'vitest';
import { characterCounts, graphemeCount, readingMinutes, wordCount } from './word-count.ts';

describe('wordCount', () => {
  it.each([
    ['The goat travelled free.', 'en', 4],
    ['“We didn’t,” said Ms Qutb — twice.', 'en', 6],
    ['Rs3.2bn for 900 schools', 'en', 4],
    ['', 'en', 0],
    [' … — ! ', 'en', 0],
    ['پرانا بازار بحال، دکانیں کل سے کھلیں گی', 'ur', 8],
    ['今天天气很好', 'zh', 3],
  ])('counts %j (%s) as %i', (text, language, words) => {
    expect(wordCount(text, language)).toBe(words);
  });
});

describe('graphemeCount', () => {
  it.each([
    ['headline', 8],
    ['cafe\u0301', 4],
    ['café', 4],
    ['🇵🇰 👨‍👩‍👧', 3],
    ['नमस्ते', 3],
    ['“quoted”', 8],
    ['a\r\nb', 3],
  ])('sees %j as %i characters', (text, characters) => {
    expect(graphemeCount(text)).toBe(characters);
  });
});

describe('characterCounts', () => {
  it('counts with and without spaces, and never line ends', () => {
    expect(characterCounts('one two\n\nthree\u00a04')).toEqual({ withSpaces: 14, withoutSpaces: 12 });
  });
});

describe('readingMinutes', () => {
  it.each([
    [0, 'en-GB', 1],
    [228, 'en-GB', 1],
    [336, 'en-GB', 2],
    [336, 'ur', 3],
    [336, 'xx', 2],
  ])('takes %i words of %s in %i minutes', (words, language, minutes) => {
    expect(readingMinutes(words, language)).toBe(minutes);
  });
});

it('counts the letters of a very long text in a time that grows with its length', () => {
  const text = '“Words” and more — '.repeat(10_000);

  expect(graphemeCount(text)).toBe(text.length);
  expect(graphemeCount('e\u0301 \u0301 👩‍👧 🇵🇰🇵🇰\n')).toBe(
    [...new Intl.Segmenter('en').segment('e\u0301 \u0301 👩‍👧 🇵🇰🇵🇰\n')].length,
  );
});
