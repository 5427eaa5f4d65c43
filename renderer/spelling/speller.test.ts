/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import type { DictionaryName } from '../../domain/spelling/dictionary-name.ts';
import enAffixes from '../../node_modules/dictionary-en/index.aff?raw';
import enWords from '../../node_modules/dictionary-en/index.dic?raw';
import enGbAffixes from '../../node_modules/dictionary-en-gb/index.aff?raw';
import enGbWords from '../../node_modules/dictionary-en-gb/index.dic?raw';
import { Speller } from './speller.ts';

const FILES = {
  en: { affixes: enAffixes, words: enWords },
  'en-gb': { affixes: enGbAffixes, words: enGbWords },
} as const;

async function readPackage(name: DictionaryName) {
  return FILES[name];
}
const speller = new Speller(readPackage);

describe('words in the dictionaries that ship', () => {
  it('are checked as the language spells them', async () => {
    const words = ['colour', 'color', 'organise', 'organize'];

    expect(await speller.unknownAmong('en-GB', words)).toEqual(['color', 'organize']);
    expect(await speller.unknownAmong('en-US', words)).toEqual(['colour', 'organise']);
  });

  it('are known with curly apostrophes and as possessives', async () => {
    expect(await speller.unknownAmong('en-GB', ['don’t', 'minister’s', 'ministers’', 'recieve'])).toEqual(['recieve']);
  });

  it('are suggested for a slip, with the apostrophe it had', async () => {
    expect(await speller.suggestionsFor('en-GB', 'governmant')).toContain('government');
    expect(await speller.suggestionsFor('en-GB', 'dosn’t')).toContain('doesn’t');
  });

  it('are not looked for in a language without a dictionary', async () => {
    expect(await speller.unknownAmong('ur', ['خبر'])).toEqual([]);
    expect(await speller.suggestionsFor('ur', 'خبر')).toEqual([]);
  });

  it('are read once, and only when a story needs them', async () => {
    const asked: DictionaryName[] = [];
    const lazy = new Speller((name) => {
      asked.push(name);
      return readPackage(name);
    });

    expect(asked).toEqual([]);
    await Promise.all([lazy.unknownAmong('en', ['teh']), lazy.unknownAmong('en-GB', ['teh'])]);

    expect(asked).toEqual(['en-gb']);
  });
});
