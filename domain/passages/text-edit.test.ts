import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editBetween, stretchAfter } from './text-edit.ts';

/** Where the words between brackets are, and the text without brackets. */
function marked(text: string) {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return { text: text.replace(/[[\]]/g, ''), stretch: { start, end } };
}

function after(before: string, changed: string): string | null {
  const { text, stretch } = marked(before);
  const moved = stretchAfter(stretch, editBetween(text, changed));
  return moved === null
    ? null
    : `${changed.slice(0, moved.start)}[${changed.slice(moved.start, moved.end)}]${changed.slice(moved.end)}`;
}

describe('a stretch of a text that is edited', () => {
  it.each([
    ['typed before it', 'the [old ferry] sails', 'now the old ferry sails', 'now the [old ferry] sails'],
    ['typed behind it', 'the [old ferry] sails', 'the old ferry sails on', 'the [old ferry] sails on'],
    ['typed in it', 'the [old ferry] sails', 'the old red ferry sails', 'the [old red ferry] sails'],
    ['typed right before it', 'the [old ferry] sails', 'the very old ferry sails', 'the very [old ferry] sails'],
    ['typed right behind it', 'the [old ferry]', 'the old ferry, too', 'the [old ferry], too'],
    ['taken from its end', 'the [old ferry] sails', 'the old sails', 'the [old ]sails'],
    ['taken with its start', 'the [old ferry] sails', 'ferry sails', '[ferry] sails'],
    ['taken whole', 'the [old ferry] sails', 'the  sails', null],
    ['put in its place', 'the [old] sails', 'the new sails', null],
  ])('words %s', (_, before, changed, expected) => {
    expect(after(before, changed)).toBe(expected);
  });

  it('an edit makes the one text into the other', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (before, changed) => {
        const { at, removed, inserted } = editBetween(before, changed);

        expect(before.slice(0, at) + changed.slice(at, at + inserted) + before.slice(at + removed)).toBe(changed);
      }),
    );
  });
});
