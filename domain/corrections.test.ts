import { describe, expect, it } from 'vitest';
import { correctStory, type NewCorrection } from './corrections.ts';
import { USUAL_FIELDS } from './required-fields.ts';
import { createStory, type Story, storyIdSchema } from './story.ts';
import type { MoveTerms } from './story-moves.ts';

const FIRST = '2026-11-24T05:00:00.000Z';
const NOW = '2026-11-24T09:30:00.000Z';
const LATER = '2026-11-24T17:00:00.000Z';
const TERMS: MoveTerms = { now: NOW, requiredFields: USUAL_FIELDS, readersHave: null };
const NOTICE: NewCorrection = { kind: 'correction', notice: 'The well is nine metres deep, not ninety.' };

const live: Story = {
  ...createStory(storyIdSchema.parse('0b9c7a58-6a2f-4f0c-9a43-2f4f1f1c2d11'), 'en-GB', FIRST),
  headline: 'Well dug by hand',
  slug: 'well-dug-by-hand',
  body: '<p>Water.</p>',
  version: 2,
  workflow: 'ready',
  publication: { state: 'live', firstPublishedAt: FIRST, updatedAt: FIRST, liveVersion: 1 },
};

function corrected(story: Story, correction = NOTICE): Story {
  const answer = correctStory(story, correction, TERMS);
  if (!answer.ok) throw new Error(answer.failure.why.kind);
  return answer.value;
}

describe('correctStory', () => {
  it.each(['correction', 'clarification', 'refile'] as const)(
    'gives readers the text of now with a dated %s',
    (kind) => {
      const after = corrected(live, { ...NOTICE, kind });

      expect(after.corrections).toEqual([{ ...NOTICE, kind, at: NOW }]);
      expect(after.publication).toEqual({ state: 'live', firstPublishedAt: FIRST, updatedAt: NOW, liveVersion: 2 });
    },
  );

  it('adds a notice also where the text stays', () => {
    const same = { ...live, version: 1 };

    expect(corrected(same).corrections).toHaveLength(1);
  });

  it('leaves the earlier notices standing', () => {
    expect(corrected(corrected(live)).corrections).toHaveLength(2);
  });

  it('kills a story that is withdrawn', () => {
    const after = corrected(live, { ...NOTICE, kind: 'withdrawn' });

    expect(after.publication).toEqual({ state: 'killed', firstPublishedAt: FIRST, killedAt: NOW });
    expect(after.corrections).toEqual([{ ...NOTICE, kind: 'withdrawn', at: NOW }]);
  });

  it.each([
    ['never put live', { publication: { state: 'never' } }, 'not-live'],
    ['held', { publication: { state: 'held', firstPublishedAt: FIRST, heldAt: NOW } }, 'not-live'],
    ['killed', { publication: { state: 'killed', firstPublishedAt: FIRST, killedAt: NOW } }, 'killed'],
    [
      'live from a later time',
      { publication: { state: 'live', firstPublishedAt: LATER, updatedAt: LATER, liveVersion: 1 } },
      'not-live',
    ],
    ['without a text', { body: '' }, 'fields-missing'],
  ] as const)('refuses to correct a story that is %s', (_, changes, kind) => {
    expect(correctStory({ ...live, ...changes }, NOTICE, TERMS)).toMatchObject({ failure: { why: { kind } } });
  });

  it('withdraws a held story too, if readers knew it', () => {
    const held: Story = { ...live, publication: { state: 'held', firstPublishedAt: FIRST, heldAt: NOW } };

    expect(corrected(held, { ...NOTICE, kind: 'withdrawn' }).publication.state).toBe('killed');
  });
});
