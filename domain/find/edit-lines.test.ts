import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serializeBody } from '../body/serialize-body.ts';
import { arbitraryBody } from '../body/testing/arbitrary-body.ts';
import { instantFromMs } from '../instant.ts';
import { createStory, type Story, storyIdSchema } from '../story.ts';
import { editLines, type LineEdit } from './edit-lines.ts';
import { findInStory } from './find-in-story.ts';
import { patternFromSearch } from './find-matches.ts';
import { linesOfStory } from './story-lines.ts';

const EMPTY = createStory(storyIdSchema.parse('7d4c6f7a-3a52-4b8e-9f43-0d5a1c8e2b11'), 'en-GB', instantFromMs(0));
const BOAT = `<figure><img src="media:${'a'.repeat(64)}.jpg"/><figcaption>Quay <cite>Photo: Nargis Khoso</cite></figcaption></figure>`;

function story(body: string, fields: Partial<Story> = {}): Story {
  return { ...EMPTY, ...fields, body };
}

function matches(searched: Story, query: string) {
  const pattern = patternFromSearch({ query, matchCase: true, wholeWord: false, isRegex: false });
  return pattern.ok ? findInStory(searched, pattern.value) : [];
}

function replaced(searched: Story, query: string, words: string): Story | null {
  return editLines(
    searched,
    matches(searched, query).map(({ line, start, text }) => ({ line, start, old: text, new: words })),
  );
}

describe('finding in a story', () => {
  it('looks through headlines, excerpt and every line of the body, credits and cells included', () => {
    const searched = story(
      `<p>Quay one</p>\n<table><tbody><tr><td>Quay two</td></tr></tbody></table>\n${BOAT}\n<aside class="linkcard"><a href="https://example.org/">Quay card</a></aside>`,
      { headline: 'The Quay', excerpt: 'At the Quay' },
    );

    expect(matches(searched, 'Quay').map(({ place, before, after }) => `${place}: ${before}|${after}`)).toEqual([
      'headline: The |',
      'excerpt: At the |',
      'body: | one',
      'body: | two',
      'body: |',
      'body: | card',
    ]);
    expect(matches(searched, 'Khoso')).toHaveLength(1);
  });

  it('finds across formatting, and shows whole words around a match', () => {
    const long = 'the old harbour wall that the council has promised to mend before the monsoon';
    const [match] = matches(story(`<p>${long}, <strong>Kar</strong>achi, ${long}</p>`), 'Karachi');

    expect(match).toMatchObject({
      before: '…has promised to mend before the monsoon, ',
      after: ', the old harbour wall that the council has…',
    });
  });
});

describe('editing lines', () => {
  it('keeps the marks of the place where the old words began', () => {
    expect(replaced(story('<p>In <strong>Kar</strong>achi.</p>'), 'Karachi', 'Lahore')?.body).toBe(
      '<p>In <strong>Lahore</strong>.</p>',
    );
  });

  it('leaves a missing alternative text missing', () => {
    expect(replaced(story(BOAT), 'Khoso', 'Khuhro')?.body).toBe(BOAT.replace('Khoso', 'Khuhro'));
  });

  it.each<readonly [string, readonly LineEdit[]]>([
    ['the words are not there', [{ line: 5, start: 0, old: 'Harbour', new: 'x' }]],
    ['the line is not there', [{ line: 9, start: 0, old: 'Quay', new: 'x' }]],
    [
      'two overlap',
      [
        { line: 5, start: 0, old: 'Quay', new: 'x' },
        { line: 5, start: 2, old: 'ay', new: 'x' },
      ],
    ],
    ['nothing is to be replaced', [{ line: 5, start: 0, old: '', new: 'x' }]],
  ])('does nothing if %s', (_, edits) => {
    expect(editLines(story('<p>Quay</p>'), edits)).toBeNull();
  });

  it('changes in any body exactly the words that were chosen', () => {
    fc.assert(
      fc.property(arbitraryBody(), fc.nat(), fc.constantFrom('', 'Ω', 'two words'), (body, seed, words) => {
        const before = story(serializeBody(body), { headline: 'a' });
        const lines = linesOfStory(before).map(({ text }) => text);
        const candidates = [...lines.entries()].filter(([, text]) => /\S/u.test(text));
        const [line, text] = candidates[seed % candidates.length] ?? [0, 'a'];
        const start = text.search(/\S/u);
        const old = text.slice(start).match(/^[^\s]+/u)?.[0] ?? '';
        const after = editLines(before, [{ line, start, old, new: words }]);

        if (words === 'Ω') expect(linesOfStory(after ?? before)[line]?.text).toBe(text.replace(old, () => words));
        expect(after).not.toBeNull();
      }),
    );
  });
});
