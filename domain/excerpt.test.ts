import { describe, expect, it } from 'vitest';
import { cardExcerpt, excerptFrom } from './excerpt.ts';

describe('excerptFrom', () => {
  it.each([
    ['one two three', 3, 'one two three'],
    ['one two three four', 3, 'one two three…'],
    ['  one\n\n two\tthree ', 5, 'one two three'],
    ['one two, three', 2, 'one two…'],
    ['the boats: three', 2, 'the boats…'],
    ['the wardens (all of them)', 3, 'the wardens (all…'],
    ['the wardens – all of them', 3, 'the wardens…'],
    ['the wardens (', 3, 'the wardens ('],
    ['fare of Rs\u00a040 a head', 3, 'fare of Rs\u00a040…'],
    ['“We did not turn back.” He said', 5, '“We did not turn back.”…'],
    ['پرانا بازار بحال، دکانیں کل سے کھلیں گی', 3, 'پرانا بازار بحال…'],
    ['', 15, ''],
  ])('cuts %j at %i words to %j', (text, words, excerpt) => {
    expect(excerptFrom(text, words)).toBe(excerpt);
  });
});

describe('cardExcerpt', () => {
  const story = {
    creditText: 'N.D. Report',
    datelineText: 'NORHAVEN:',
    bodyText: 'The harbour board has decided to bring in more ferries for the whole coast.',
    words: 8,
    override: '',
  };

  it('joins credit line and dateline to the text, as WordPress shows it', () => {
    expect(cardExcerpt({ ...story, keeps: 'credit-and-dateline' })).toBe(
      'N.D. Report NORHAVEN: The harbour board has decided…',
    );
  });

  it('can keep only the dateline, or only the text', () => {
    expect(cardExcerpt({ ...story, keeps: 'dateline' })).toBe('NORHAVEN: The harbour board has decided to bring…');
    expect(cardExcerpt({ ...story, keeps: 'text' })).toBe('The harbour board has decided to bring in…');
  });

  it('leaves no gap where a story has neither', () => {
    expect(cardExcerpt({ ...story, creditText: '', datelineText: '', keeps: 'credit-and-dateline', words: 2 })).toBe(
      'The harbour…',
    );
  });

  it('prints an excerpt written by hand whole', () => {
    const override = 'A ferry for every creek, and a goat on each of them, says the board in its plan for the year.';

    expect(cardExcerpt({ ...story, keeps: 'text', words: 3, override })).toBe(override);
  });
});
