import { describe, expect, it } from 'vitest';
import { listWithoutWord, listWithWord, wordsFromList } from './word-list.ts';

const LIST = '# Names of the coast\nTiler\r\n\n  Qasr-e-Bahr  # the fort\nO’Tiler\nTiler\n';

describe('a newsroom’s word list', () => {
  it('has a word a line, without remarks, blank lines and repeats', () => {
    expect(wordsFromList(LIST)).toEqual(['Tiler', 'Qasr-e-Bahr', "O'Tiler"]);
  });

  it('takes a word at its end and leaves the rest as a hand wrote it', () => {
    expect(listWithWord('# Names\nTiler', 'Maruf’s')).toBe("# Names\nTiler\nMaruf's\n");
    expect(listWithWord(LIST, 'Tiler')).toBe(LIST);
    expect(listWithWord('', 'Tiler')).toBe('Tiler\n');
  });

  it('gives a word up again', () => {
    expect(listWithoutWord(listWithWord('# Names\nTiler\n', 'Maruf'), 'Maruf')).toBe('# Names\nTiler\n');
    expect(wordsFromList(listWithoutWord(LIST, 'Tiler'))).toEqual(['Qasr-e-Bahr', "O'Tiler"]);
  });
});
