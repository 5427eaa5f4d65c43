import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryText } from './body/testing/arbitrary-body.ts';
import { comparableWords, diffWords, likeness } from './diff-words.ts';

function shown(before: string, after: string): string {
  const signs = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return diffWords(before, after)
    .map(({ kind, text }) => signs[kind].join(text))
    .join('');
}

describe('diffWords', () => {
  it.each([
    ['The lake rose.', 'The lake fell.', 'The lake [-rose-]{+fell+}.'],
    ['', 'New.', '{+New.+}'],
    ['Old.', '', '[-Old.-]'],
    ['Same.', 'Same.', 'Same.'],
    ['a red car came', 'a blue bus came', 'a [-red car-]{+blue bus+} came'],
    ['Rs40 more', 'Rs50 more', '[-Rs40-]{+Rs50+} more'],
    ['وزیر نے کہا', 'وزیر نے بتایا', 'وزیر نے [-کہا-]{+بتایا+}'],
    ['水位上升了', '水位下降了', '水位[-上升-]{+下降+}了'],
  ])('shows what turns %j into %j', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('holds both texts whole', () => {
    const texts = fc.array(arbitraryText(), { maxLength: 5 }).map((parts) => parts.join(' '));

    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const changes = diffWords(before, after);
        const without = (kind: string) =>
          changes
            .filter((change) => change.kind !== kind)
            .map(({ text }) => text)
            .join('');

        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });

  it('gives up on two long texts that have nothing in common, and shows them one after the other', () => {
    const words = (name: string) => Array.from({ length: 3_000 }, (_, index) => `${name}${index}`).join(' ');

    expect(diffWords(words('a'), words('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});

describe('likeness', () => {
  it.each([
    ['The lake rose again.', 'again, the LAKE rose', 1],
    ['one two', 'three four', 0],
    ['one two', 'one three', 0.5],
    ['', '', 1],
    ['one', '', 0],
  ])('of %j and %j is %d', (one, other, expected) => {
    expect(likeness(comparableWords(one), comparableWords(other))).toBe(expected);
  });
});
