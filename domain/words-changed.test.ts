import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsChanged } from './words-changed.ts';

describe('wordsChanged', () => {
  it('counts words that came and words that went', () => {
    expect(wordsChanged('The ferry sails at dawn.', 'The old ferry sails at noon, twice.')).toEqual({
      added: 3,
      removed: 1,
    });
  });

  it('takes a paragraph that was moved for no change', () => {
    expect(wordsChanged('One fell.\nTwo rose.', 'Two rose.\nOne fell.')).toEqual({ added: 0, removed: 0 });
  });

  it('keeps words together that an apostrophe or a vowel sign is in', () => {
    expect(wordsChanged('', 'don’t کِتاب')).toEqual({ added: 2, removed: 0 });
  });

  it('is the other way round from the other side, and nothing between a text and itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const { added, removed } = wordsChanged(one, other);
        expect(wordsChanged(other, one)).toEqual({ added: removed, removed: added });
        expect(wordsChanged(one, one)).toEqual({ added: 0, removed: 0 });
      }),
    );
  });
});
