import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasConflicts, mergeStories, settleMerge, undecided } from './merge-story.ts';
import { createStory, type Story, storyIdSchema } from './story.ts';
import { arbitraryStory } from './testing/arbitrary-story.ts';

const BASE: Story = {
  ...createStory(storyIdSchema.parse('0f8fad5b-d9cb-469f-a165-70867728950e'), 'en-GB', '2026-11-24T14:02:00Z'),
  headline: 'Lake rises',
  keywords: ['floods', 'lakes'],
  body: '<p>one</p>\n<p>two</p>\n<p>three</p>\n<p>four</p>\n<p>five</p>',
};

function withBody(...paragraphs: readonly string[]): Story {
  return { ...BASE, body: paragraphs.map((text) => `<p>${text}</p>`).join('\n') };
}

function textOf({ body }: Story): string {
  return body.replaceAll(/<\/?p>/g, '').replaceAll('\n', ' ');
}

describe('mergeStories', () => {
  it('takes each side’s changes where they do not touch', () => {
    const ours: Story = { ...withBody('ONE', 'two', 'three', 'four', 'five'), headline: 'Lake rises again' };
    const theirs: Story = { ...withBody('one', 'two', 'three', 'four', 'five', 'six'), urgency: 1, version: 9 };

    const merge = mergeStories(BASE, ours, theirs);

    expect(hasConflicts(merge)).toBe(false);
    expect(textOf(merge.story)).toBe('ONE two three four five six');
    expect(merge.story).toMatchObject({ headline: 'Lake rises again', urgency: 1, version: 9 });
  });

  it('asks where both changed a paragraph, and keeps ours until then', () => {
    const theirs = withBody('one', 'two', 'THREE', 'four', 'five');
    const merge = mergeStories(BASE, withBody('one', 'two', '3', 'four', 'five'), theirs);

    expect(merge.body).toContainEqual({
      kind: 'conflict',
      base: ['<p>three</p>'],
      ours: ['<p>3</p>'],
      theirs: ['<p>THREE</p>'],
    });
    expect(textOf(merge.story)).toBe('one two 3 four five');
    expect(textOf(settleMerge(merge, theirs, { fields: {}, body: ['theirs'] }))).toBe('one two THREE four five');
    expect(undecided(merge, { fields: {}, body: [] })).toBe(1);
    expect(undecided(merge, { fields: {}, body: ['both'] })).toBe(0);
    expect(textOf(settleMerge(merge, theirs, { fields: {}, body: ['both'] }))).toBe('one two 3 THREE four five');
  });

  it('asks where one changed what the other removed', () => {
    const merge = mergeStories(
      BASE,
      withBody('one', 'two', 'four', 'five'),
      withBody('one', 'two', 'THREE', 'four', 'five'),
    );

    expect(hasConflicts(merge)).toBe(true);
  });

  it('asks where both changed paragraphs next to each other', () => {
    const merge = mergeStories(
      BASE,
      withBody('one', 'TWO', 'three', 'four', 'five'),
      withBody('one', 'two', 'THREE', 'four', 'five'),
    );

    expect(hasConflicts(merge)).toBe(true);
  });

  it.each([
    ['both moved', withBody('two', 'one', 'three', 'four', 'five'), withBody('two', 'three', 'four', 'five', 'one')],
    [
      'one moved and the other removed',
      withBody('two', 'three', 'four', 'five', 'one'),
      withBody('two', 'three', 'four', 'five'),
    ],
  ])('asks about a paragraph that %s', (_, ours, theirs) => {
    expect(hasConflicts(mergeStories(BASE, ours, theirs))).toBe(true);
  });

  it('does not ask where both did the same', () => {
    const both: Story = { ...withBody('one', 'two', '3', 'four', 'five', 'six'), headline: 'Lake rises again' };

    const merge = mergeStories(BASE, both, { ...both, keywords: ['floods'] });

    expect(hasConflicts(merge)).toBe(false);
    expect(merge.story).toEqual({ ...both, keywords: ['floods'] });
  });

  it('asks about a field that both changed, and takes the choice', () => {
    const theirs: Story = { ...BASE, headline: 'Lake falls', categories: ['World'] };
    const merge = mergeStories(BASE, { ...BASE, headline: 'Lake rises again', categories: ['National'] }, theirs);

    expect(merge.fieldConflicts).toEqual([
      { field: 'headline', base: 'Lake rises', ours: 'Lake rises again', theirs: 'Lake falls' },
      { field: 'categories', base: '', ours: 'National', theirs: 'World' },
    ]);
    expect(settleMerge(merge, theirs, { fields: { headline: 'theirs' }, body: [] })).toMatchObject({
      headline: 'Lake falls',
      categories: ['National'],
    });
  });

  it('joins keywords', () => {
    const merge = mergeStories(
      BASE,
      { ...BASE, keywords: ['floods', 'rain'] },
      { ...BASE, keywords: ['floods', 'lakes', 'dams'] },
    );

    expect(merge.story.keywords).toEqual(['floods', 'rain', 'dams']);
  });

  it('gives the changed side where only one changed anything', () => {
    fc.assert(
      fc.property(arbitraryStory(), arbitraryStory(), (base, other) => {
        const changed = { ...other, id: base.id, createdAt: base.createdAt, wireSource: base.wireSource };
        const bookkeeping = { version: 0, modifiedAt: '' };

        for (const merge of [mergeStories(base, changed, base), mergeStories(base, base, changed)]) {
          expect(hasConflicts(merge)).toBe(false);
          expect({ ...merge.story, ...bookkeeping, formerSlugs: [] }).toEqual({
            ...changed,
            ...bookkeeping,
            formerSlugs: [],
          });
        }
      }),
    );
  });

  it('loses no paragraph that either side wrote', () => {
    const paragraphs = fc.array(fc.constantFrom('one', 'two', 'three', 'a', 'b', 'c'), { maxLength: 8 });

    fc.assert(
      fc.property(paragraphs, paragraphs, paragraphs, (base, ours, theirs) => {
        const merge = mergeStories(withBody(...base), withBody(...ours), withBody(...theirs));
        const shown = new Set(
          merge.body.flatMap((segment) =>
            segment.kind === 'agreed' ? segment.lines : [...segment.ours, ...segment.theirs],
          ),
        );
        const written = [...ours, ...theirs].filter((text) => !base.includes(text));

        expect(written.filter((text) => !shown.has(`<p>${text}</p>`))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});
