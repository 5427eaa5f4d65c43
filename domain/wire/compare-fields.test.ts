import { expect, test } from 'vitest';
import { createStory, storyIdSchema } from '../story.ts';
import { compareFields, fieldsTaken } from './compare-fields.ts';

const id = storyIdSchema.parse('7a1f0c52-6f0e-4d6b-9a3c-2c5d8e9f0a11');
const base = { headline: 'Snow closes the pass', slugline: 'SNOW-PASS', categories: ['Weather'] };
const ours = { ...createStory(id, 'en-GB', '2026-11-24T09:00:00.000Z'), ...base };

test('takes what only the agency changed, and keeps what was edited here', () => {
  const edited = { ...ours, headline: 'Pass shut by snow' };

  expect(compareFields(base, ours, { ...base, headline: 'Snow shuts the pass' })).toEqual([
    { field: 'headline', changedBy: 'them', proposed: 'theirs' },
  ]);
  expect(compareFields(base, edited, base)).toEqual([{ field: 'headline', changedBy: 'us', proposed: 'ours' }]);
  expect(compareFields(base, edited, { ...base, headline: 'Snow shuts the pass' })).toEqual([
    { field: 'headline', changedBy: 'both', proposed: 'ours' },
  ]);
});

test('an update that leaves a field out takes nothing away', () => {
  expect(compareFields(base, ours, { headline: '', slugline: '', categories: [], dateline: null })).toEqual([]);
});

test('an embargo that an update brings is proposed', () => {
  const embargoedUntil = '2026-11-25T06:00:00.000Z';

  expect(compareFields(base, ours, { ...base, embargoedUntil })).toEqual([
    { field: 'embargoedUntil', changedBy: 'them', proposed: 'theirs' },
  ]);
});

test('where nobody knows what ours was made from, ours is kept, and empty fields are filled', () => {
  const creditLine = { kind: 'desk' as const, text: 'Web Desk', authors: [] };

  expect(compareFields(null, ours, { headline: 'Snow shuts the pass', creditLine })).toEqual([
    { field: 'headline', changedBy: 'unsure', proposed: 'ours' },
    { field: 'creditLine', changedBy: 'them', proposed: 'theirs' },
  ]);
});

test('only the fields that were chosen are taken', () => {
  const theirs = { headline: 'Snow shuts the pass', slugline: 'SNOW-PASS/UPDATE', excerpt: 'Until Friday.' };

  expect(fieldsTaken(theirs, new Set(['headline', 'dateline']))).toEqual({ headline: 'Snow shuts the pass' });
});
