import { describe, expect, it } from 'vitest';
import { isWordAt, plainWord, withWordCorrected, wordsToCheck } from './words-to-check.ts';

const words = (line: string) => wordsToCheck(line).map(({ word }) => word);

describe('the words of a line that a dictionary has to know', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'words, with their apostrophes',
      'Don’t say “it’s fine” at the ministers’ house',
      ['Don’t', 'say', 'it’s', 'fine', 'at', 'the', 'ministers', 'house'],
    ],
    ['the parts of a compound', 'a well-known port', ['well', 'known', 'port']],
    [
      'no addresses',
      'see https://example.org/a-b?c=thsi or www.harbour.example and tell tiler@harbour.example it',
      ['see', 'or', 'and', 'tell', 'it'],
    ],
    ['no domain names, handles or tags', 'harbourpost.com says @harbourpst is #brekaing', ['says', 'is']],
    ['no numbers or words with digits', 'Rs40m in 2026, the 3rd flight of F16s', ['in', 'the', 'flight', 'of']],
    ['no abbreviations in capitals, one or several', 'NATO’s MPs and the PMs met UN men', ['and', 'the', 'met', 'men']],
    ['no single letters', 'plan B, A. Tiler', ['plan', 'Tiler']],
    ['words of other scripts', 'اردو میں خبر', ['اردو', 'میں', 'خبر']],
    ['a word with joiners as one', 'می‌خواهم', ['می‌خواهم']],
  ])('are %s', (_, line, expected) => {
    expect(words(line)).toEqual(expected);
  });

  it('know where they stand', () => {
    const line = 'At www.a.example, the harbuor';

    const [, , last] = wordsToCheck(line);

    expect(last).toEqual({ word: 'harbuor', start: 22, end: 29 });
    expect(line.slice(22, 29)).toBe('harbuor');
  });
});

it('a word is looked up without curly apostrophes and soft hyphens', () => {
  expect(plainWord('it’s')).toBe("it's");
  expect(plainWord('har\u00adbour')).toBe('harbour');
});

it.each([
  ['the shp sails', true],
  ['the shpx sails', false],
  ['thexshp sails', false],
  ['the ship sails', false],
  ['the shp', true],
])('a word at its place in “%s”: %s', (line, expected) => {
  expect(isWordAt(line, { word: 'shp', start: 4, end: 7 })).toBe(expected);
});

describe('withWordCorrected', () => {
  it('corrects the word wherever it stands alone, and no part of another', () => {
    expect(withWordCorrected('Teh ferry, teh Tehran ferry and Teh port', 'Teh', 'The')).toBe(
      'The ferry, teh Tehran ferry and The port',
    );
    expect(withWordCorrected('Nothing here', 'Teh', 'The')).toBe('Nothing here');
  });
});
