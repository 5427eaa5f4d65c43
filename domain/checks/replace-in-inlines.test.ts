import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textInlines, textOfInlines } from '../body/block-text.ts';
import type { Inline } from '../body/body.ts';
import { replaceInInlines } from './replace-in-inlines.ts';

const inlines: readonly Inline[] = [
  { type: 'text', text: 'one ', marks: [] },
  { type: 'text', text: 'two', marks: ['strong'] },
  { type: 'link', href: 'https://norda.example/', children: textInlines(' three') },
  { type: 'text', text: ' four', marks: [] },
];

describe('replaceInInlines', () => {
  it('says what replacing in plain text would say, wherever marks and links begin', () => {
    const said = textOfInlines(inlines);
    const offset = fc.integer({ min: 0, max: said.length });
    fc.assert(
      fc.property(offset, offset, fc.constantFrom('', 'x', 'long words'), (one, other, text) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];

        const replaced = textOfInlines(replaceInInlines(inlines, start, end, text));

        expect(replaced).toBe(said.slice(0, start) + text + said.slice(end));
      }),
    );
  });

  it('gives the new words the marks of the old ones', () => {
    expect(replaceInInlines(inlines, 4, 7, '2')[1]).toEqual({ type: 'text', text: '2', marks: ['strong'] });
  });
});
