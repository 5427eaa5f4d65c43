import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textInlines } from '../body/block-text.ts';
import type { Body } from '../body/body.ts';
import { blockText } from './align-blocks.ts';
import { bodyFromChoices, compareVersions } from './compare-versions.ts';

const bodyOf = (...texts: readonly string[]): Body =>
  texts.map((text) => ({ type: 'paragraph', inlines: textInlines(text) }));
const textsOf = (body: Body) => body.map((block) => blockText(block).replace('paragraph ', ''));

const base = bodyOf('The ferry line opened on Monday.', 'It carried a goat.', 'Tides were high all day long.');

/** What is taken if the editor agrees to every proposal. */
function merged(ours: Body, theirs: Body, from: Body | null = base): readonly string[] {
  return textsOf(bodyFromChoices(compareVersions(from, ours, theirs), []));
}

describe('compareVersions', () => {
  it('takes their rewriting, their new paragraphs and their cuts where we left the text alone', () => {
    const theirs = bodyOf('The ferry line opened late on Monday.', 'It carried a goat.', 'The minister was there.');

    expect(merged(base, theirs)).toEqual([
      'The ferry line opened late on Monday.',
      'It carried a goat.',
      'The minister was there.',
    ]);
  });

  it('keeps our editing, and says where both edited', () => {
    const ours = bodyOf(
      'The ferry line opened on Monday.',
      'It carried a goat and a wedding.',
      'Tides were high all day long.',
      'More soon.',
    );
    const theirs = bodyOf(
      'The ferry line opened on Monday, late.',
      'It carried a large goat.',
      'Tides were high all day long.',
      'The minister came.',
    );

    const rows = compareVersions(base, ours, theirs);

    expect(rows.map((row) => row.changedBy)).toEqual(['them', 'both', 'nobody', 'us', 'them']);
    expect(textsOf(bodyFromChoices(rows, []))).toEqual([
      'The ferry line opened on Monday, late.',
      'It carried a goat and a wedding.',
      'Tides were high all day long.',
      'More soon.',
      'The minister came.',
    ]);
    expect(textsOf(bodyFromChoices(rows, ['ours', 'theirs']))[1]).toBe('It carried a large goat.');
  });

  it('without the file that ours was made from, keeps our text and adds what is new', () => {
    const ours = bodyOf('The ferry line opened on Monday.', 'It carried our goat.');
    const theirs = bodyOf('The ferry line opened on Monday.', 'It carried a goat.', 'The minister came.');

    expect(merged(ours, theirs, null)).toEqual([
      'The ferry line opened on Monday.',
      'It carried our goat.',
      'The minister came.',
    ]);
  });

  it('makes either side whole from its column', () => {
    const bodies = fc
      .array(fc.constantFrom('a b c d', 'a b c e', 'f g h', 'i j', 'k', 'a b', 'h'), { maxLength: 8 })
      .map((texts) => bodyOf(...texts));
    fc.assert(
      fc.property(bodies, bodies, bodies, fc.boolean(), (from, ours, theirs, isKnown) => {
        const rows = compareVersions(isKnown ? from : null, ours, theirs);

        expect(textsOf(rows.flatMap((row) => row.ours ?? []))).toEqual(textsOf(ours));
        expect(textsOf(rows.flatMap((row) => row.theirs ?? []))).toEqual(textsOf(theirs));
        expect(textsOf(bodyFromChoices(compareVersions(ours, ours, theirs), []))).toEqual(textsOf(theirs));
      }),
    );
  });
});
