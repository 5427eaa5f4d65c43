import { describe, expect, it } from 'vitest';
import { isKnown, knownWords, mayBeName } from './known-words.ts';

const KNOWN = knownWords(['Qasr-e-Bahr', 'Tiler', 'crore', 'St. John', 'Sur (old town)']);

describe('a known word', () => {
  it.each([
    ['Tiler', true],
    ['Tiler’s', true],
    ["Tiler'", true],
    ['Qasr', true],
    ['Bahr', true],
    ['crore', true],
    ['Crore', true],
    ['town', true],
    ['tiler', false],
    ['Tilers', false],
  ])('%s: %s', (word, expected) => {
    expect(isKnown(KNOWN, word)).toBe(expected);
  });
});

it('a name begins with a capital, or its script has none', () => {
  expect(['Tiler', 'tiler', 'حیدرآباد'].map(mayBeName)).toEqual([true, false, true]);
});
