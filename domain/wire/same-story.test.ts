import { describe, expect, it } from 'vitest';
import { findSameStory } from './same-story.ts';

const at = '2026-11-24T14:00:00.000Z';
const stories = [
  { headline: 'Norda opens second ferry line', slugline: 'NORDA-FERRIES', at },
  { headline: 'Road to Torkham open again', slugline: '', at },
  { headline: 'Gold falls', slugline: 'GOLD-PRICES', at: '2026-10-01T14:00:00.000Z' },
];
const find = (headline: string, slugline = '') => findSameStory({ headline, slugline, at }, stories)?.headline ?? null;

describe('findSameStory', () => {
  it.each([
    ['Boatmen hope for better tides', 'NORDA-FERRIES', 'Norda opens second ferry line'],
    ['Norda opens second ferry line despite tides', '', 'Norda opens second ferry line'],
    ['Road to Torkham open again, officials say', 'TORKHAM', 'Road to Torkham open again'],
    ['Norda closes both ferry lines', '', null],
    ['Gold falls', 'GOLD-PRICES', null],
    ['', '', null],
  ])('takes %j %j for a version of %j', (headline, slugline, story) => {
    expect(find(headline, slugline)).toBe(story);
  });
});
