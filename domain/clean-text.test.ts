import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from './clean-text.ts';

describe('cleanText', () => {
  it.each([
    ['line ends and tabs', 'a\r\n\tb', 'a\r\n\tb'],
    ['no-break spaces and joiners', 'a\u00a0b\u200cc\u2067د\u2069', 'a\u00a0b\u200cc\u2067د\u2069'],
    ['characters beyond the first plane', '👩🏽‍🚒', '👩🏽‍🚒'],
  ])('keeps %s', (_, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it.each([
    ['lone surrogates', 'a\ud800b\udc00c', 'abc'],
    ['control characters', 'a\u0000b\u001b\u007f\u009fc', 'abc'],
    ['byte order marks and non-characters', '\ufeffa\ufffe\uffff', 'a'],
  ])('drops %s', (_, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it('parts words where an old program parted lines', () => {
    expect(cleanText('one\vtwo\u0085three')).toBe('one two three');
  });
});

describe('cleanLine', () => {
  it('is one line without outer spaces', () => {
    expect(cleanLine(' one\n  two\u00a0 ')).toBe('one two\u00a0');
  });
});
