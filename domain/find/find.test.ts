import { describe, expect, it } from 'vitest';
import { findMatches, NO_SEARCH, patternFromSearch, type Search } from './find-matches.ts';
import { wordsFor } from './replacement.ts';

function found(text: string, search: Partial<Search>) {
  const pattern = patternFromSearch({ ...NO_SEARCH, ...search });
  return pattern.ok ? findMatches(text, pattern.value) : [];
}

function texts(text: string, search: Partial<Search>): readonly string[] {
  return found(text, search).map((match) => match.text);
}

describe('finding', () => {
  it.each<readonly [string, string, Partial<Search>, readonly string[]]>([
    ['any case', 'Karachi, KARACHI', { query: 'karachi' }, ['Karachi', 'KARACHI']],
    ['the case as typed', 'Karachi, karachi', { query: 'karachi', matchCase: true }, ['karachi']],
    ['whole words', 'port, airport, ports', { query: 'port', wholeWord: true }, ['port']],
    ['whole words of Urdu', 'کراچی، کراچیوں', { query: 'کراچی', wholeWord: true }, ['کراچی']],
    ['printed apostrophes by typed ones', 'Karachi’s', { query: "karachi's" }, ['Karachi’s']],
    ['printed quotes by typed ones', '“yes”', { query: '"yes"' }, ['“yes”']],
    ['a space that does not break', '40\u00a0km', { query: '40 km' }, ['40\u00a0km']],
    ['signs as signs', 'Rs 40 (net)', { query: '(net)' }, ['(net)']],
    ['nothing for nothing', 'Karachi', { query: '' }, []],
    ['a pattern', 'Rs 40, Rs 1,200', { query: 'Rs ([\\d,]+\\d)', isRegex: true }, ['Rs 40', 'Rs 1,200']],
    ['no empty places', 'aaa', { query: 'x*', isRegex: true }, []],
  ])('finds %s', (_, text, search, expected) => {
    expect(texts(text, search)).toEqual(expected);
  });

  it('names what is wrong with a pattern', () => {
    expect(patternFromSearch({ ...NO_SEARCH, query: '(', isRegex: true })).toMatchObject({
      ok: false,
      failure: { kind: 'bad-pattern' },
    });
  });
});

describe('a replacement', () => {
  it.each([
    ['KARACHI', 'lahore', 'LAHORE'],
    ['Karachi', 'lahore', 'Lahore'],
    ['karachi', 'Lahore', 'lahore'],
    ['کراچی', 'Lahore', 'Lahore'],
    ['A', 'the', 'The'],
  ])('for %s in its case makes %s %s', (text, typed, expected) => {
    const match = { start: 0, end: text.length, text, groups: [] };

    expect(wordsFor(match, { text: typed, preserveCase: true }, NO_SEARCH)).toBe(expected);
  });

  it('puts in what the groups of a pattern caught', () => {
    const search: Search = { ...NO_SEARCH, query: 'Rs (\\d+)', isRegex: true };
    const [match] = found('Rs 40', search);

    expect(match && wordsFor(match, { text: 'Rs$1 ($&, $$)', preserveCase: false }, search)).toBe('Rs40 (Rs 40, $)');
  });

  it('is taken as typed when the search is no pattern', () => {
    const match = { start: 0, end: 1, text: 'x', groups: [] };

    expect(wordsFor(match, { text: '$1', preserveCase: false }, NO_SEARCH)).toBe('$1');
  });
});
