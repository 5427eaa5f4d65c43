import { describe, expect, it } from 'vitest';
import { NO_HOUSE } from '../../domain/dateline/cities.ts';
import { placeWords } from '../../domain/spelling/place-words.ts';
import { Spelling } from './spelling.ts';

/** A dictionary with the words of `known`, and an archive with the names of `archive`. */
function createSpelling(known: string, archive = '') {
  const asked: { dictionary: string[]; archive: string[] } = { dictionary: [], archive: [] };
  const spelling = new Spelling({
    unknownAmong: async (_language, words) => {
      asked.dictionary.push(...words);
      return words.filter((word) => !known.split(' ').includes(word));
    },
    suggestionsFor: async () => [],
    namesAmong: async (words) => {
      asked.archive.push(...words);
      return words.filter((word) => archive.split(' ').includes(word));
    },
  });
  return { spelling, asked };
}

describe('a word', () => {
  it('is not judged before it was learnt', async () => {
    const { spelling } = createSpelling('ferry');
    const before = spelling.isWrong('en-GB', 'fery');

    await spelling.learn('en-GB', ['ferry', 'fery']);

    expect([before, spelling.isWrong('en-GB', 'fery'), spelling.isWrong('en-GB', 'ferry')]).toEqual([
      null,
      true,
      false,
    ]);
  });

  it('is right when the archive has it as a name, and its possessive', async () => {
    const { spelling, asked } = createSpelling('', 'Tilerabad tilery');

    await spelling.learn('en-GB', ['Tilerabad’s', 'tilery', 'Marufkot']);

    expect(['Tilerabad’s', 'tilery', 'Marufkot'].map((word) => spelling.isWrong('en-GB', word))).toEqual([
      false,
      true,
      true,
    ]);
    expect(asked.archive).toEqual(['Tilerabad', 'Marufkot']);
  });

  it('is right when the open story brings it along, and tells when that changed', async () => {
    const { spelling } = createSpelling('');
    await spelling.learn('en-GB', ['Keti', 'Jatoi', 'harbuor']);
    let told = 0;
    spelling.onChange(() => {
      told += 1;
    });

    spelling.setNames(['Keti Bandar', 'By Sanober Jatoi']);
    spelling.setNames(['Keti Bandar', 'By Sanober Jatoi']);

    expect(['Keti', 'Jatoi', 'harbuor'].map((word) => spelling.isWrong('en-GB', word))).toEqual([false, false, true]);
    expect(told).toBe(1);
  });

  it('is right when it is on the newsroom’s list or a place’s, without being asked about', () => {
    const { spelling } = createSpelling('');
    const own = { name: 'Qasr Bahr', region: '', country: 'Tilia', zone: 'UTC', urdu: '', aliases: ['Casrabar'] };

    spelling.setKnown(['Maruf'], placeWords({ ...NO_HOUSE, cities: [own] }));

    const words = ['Maruf’s', 'Qasr', 'Casrabar', 'Tilia', 'Peshawar', 'Islamabad'];
    expect(words.map((word) => spelling.isWrong('en-GB', word))).toEqual(words.map(() => false));
  });

  it('is judged anew when the list changes, and those who watch are told', async () => {
    const { spelling } = createSpelling('');
    await spelling.learn('en-GB', ['Maruf']);
    let changes = 0;
    const stop = spelling.onChange(() => {
      changes += 1;
    });

    spelling.setKnown(['Maruf'], new Set());
    const right = spelling.isWrong('en-GB', 'Maruf');
    spelling.setKnown([], new Set());
    stop();
    spelling.setKnown([], new Set());

    expect([right, spelling.isWrong('en-GB', 'Maruf'), changes]).toEqual([false, null, 2]);
  });

  it('is never wrong in a language without a dictionary', () => {
    expect(createSpelling('').spelling.isWrong('ur', 'خبر')).toBe(false);
  });
});
