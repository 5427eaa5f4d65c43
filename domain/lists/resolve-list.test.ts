import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOW, sampleId, sampleSettings, sampleSummary } from '../page/testing/samples.ts';
import { isReadable } from '../story-summary.ts';
import { DEFAULT_RULES, type FillRules, mayFill } from './fill-rules.ts';
import { type CuratedList, EMPTY_LIST, type Entry } from './recent-posts.ts';
import { isPinHolding, listCount, resolveList, storiesInReach } from './resolve-list.ts';

const settings = sampleSettings({ recentPostsCount: 3 });
const stories = [1, 2, 3, 4, 5].map((index) => sampleSummary(index, index));
const rules = { settings, now: NOW };
const LATER = '2026-09-15T12:00:00.000Z';

function entry(index: number, changes: Partial<Extract<Entry, { kind: 'story' }>> = {}): Entry {
  return { kind: 'story', storyId: sampleId(index), pin: null, headline: '', excerpt: '', ...changes };
}

const OUTSIDE: Entry = {
  kind: 'outside',
  id: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa',
  pin: null,
  headline: 'From the river board',
  excerpt: 'Levels fell…',
  url: 'https://river.example/levels',
  publishedAt: '2026-09-15T06:32:00.000Z',
};

function headlines(list: Partial<CuratedList>, changes: Partial<Parameters<typeof resolveList>[2]> = {}) {
  return resolveList({ ...EMPTY_LIST, ...list }, stories, { ...rules, ...changes }).map(({ headline }) => headline);
}

describe('resolveList', () => {
  it('fills the list with the newest live stories', () => {
    expect(headlines({})).toEqual(['Headline 1', 'Headline 2', 'Headline 3']);
  });

  it('puts what a hand has placed on top, in its order', () => {
    expect(headlines({ entries: [entry(5), entry(3)] })).toEqual(['Headline 5', 'Headline 3', 'Headline 1']);
  });

  it('holds a pinned card at its rank', () => {
    const pinned = entry(5, { pin: { rank: 2, until: null } });

    expect(headlines({ entries: [entry(4), pinned] })).toEqual(['Headline 4', 'Headline 5', 'Headline 1']);
  });

  it('lets a card go to where its age puts it when its pin ends', () => {
    const pinned = entry(3, { pin: { rank: 1, until: LATER } });

    expect(headlines({ entries: [pinned] })[0]).toBe('Headline 3');
    expect(headlines({ entries: [pinned] }, { now: LATER })).toEqual(['Headline 1', 'Headline 2', 'Headline 3']);
  });

  it('closes the list with a pin that its cards do not reach', () => {
    const pinned = entry(1, { pin: { rank: 3, until: null } });

    const cards = resolveList({ ...EMPTY_LIST, entries: [pinned] }, stories.slice(0, 2), rules);

    expect(cards.map(({ headline }) => headline)).toEqual(['Headline 2', 'Headline 1']);
  });

  it('gives two pins on one rank that rank and the next', () => {
    const pin = { rank: 1, until: null };

    expect(headlines({ entries: [entry(4, { pin }), entry(5, { pin })] })).toEqual([
      'Headline 4',
      'Headline 5',
      'Headline 1',
    ]);
  });

  it('leaves out what is hidden, even where it is placed', () => {
    expect(headlines({ entries: [entry(2)], hidden: [{ storyId: sampleId(2), at: NOW }] })).toEqual([
      'Headline 1',
      'Headline 3',
      'Headline 4',
    ]);
  });

  it('leaves out the story on whose page the list stands', () => {
    expect(headlines({}, { exclude: sampleId(1) })).toEqual(['Headline 2', 'Headline 3', 'Headline 4']);
  });

  it('prints the words and the address of an entry from elsewhere', () => {
    const [card] = resolveList({ ...EMPTY_LIST, entries: [OUTSIDE] }, stories, rules);

    expect(card).toEqual({
      key: 'outside:aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa',
      storyId: null,
      headline: 'From the river board',
      excerpt: 'Levels fell…',
      url: 'https://river.example/levels',
      publishedAt: '2026-09-15T06:32:00.000Z',
      language: 'en-GB',
      picture: null,
    });
  });

  it('gives a story its own text where an entry overrides nothing', () => {
    const [card] = resolveList({ ...EMPTY_LIST, entries: [entry(4, { headline: 'Shorter' })] }, stories, rules);

    expect(card).toMatchObject({ headline: 'Shorter', excerpt: 'Excerpt 4…', url: '/story-4/' });
  });

  it('fills itself only with stories that its rules allow', () => {
    const all = [
      sampleSummary(1, 1, { categories: ['Lakes'] }),
      sampleSummary(2, 2, { language: 'ur-PK' }),
      sampleSummary(3, 3, { categories: ['national'], language: 'ur' }),
      sampleSummary(4, 30, { language: 'ur' }),
    ];
    const titles = (changes: Partial<FillRules>) =>
      resolveList({ ...EMPTY_LIST, rules: { ...DEFAULT_RULES, ...changes } }, all, rules).map(
        ({ headline }) => headline,
      );

    expect(titles({ categories: ['National'] })).toEqual(['Headline 2', 'Headline 3', 'Headline 4']);
    expect(titles({ languages: ['ur'] })).toEqual(['Headline 2', 'Headline 3', 'Headline 4']);
    expect(titles({ maxAgeHours: 3 })).toEqual(['Headline 1', 'Headline 2']);
    expect(titles({ count: 1 })).toEqual(['Headline 1']);
    expect(titles({ fill: 'none' })).toEqual([]);
  });

  it('holds what a hand has placed to none of the rules', () => {
    const ruled = { ...DEFAULT_RULES, categories: ['Lakes'] };

    expect(headlines({ entries: [entry(5)], rules: ruled })).toEqual(['Headline 5']);
  });

  it('leaves a card whose pin has ended to the rules, and in a list made by hand alone to its order', () => {
    const entries = [entry(4), entry(5, { pin: { rank: 1, until: NOW } })];

    expect(headlines({ entries, rules: { ...DEFAULT_RULES, maxAgeHours: 2 } })).toEqual(['Headline 4', 'Headline 1']);
    expect(headlines({ entries, rules: { ...DEFAULT_RULES, fill: 'none' } })).toEqual(['Headline 4', 'Headline 5']);
  });

  it('shows an embargoed story only once its embargo has lifted', () => {
    const held = sampleSummary(9, 1, { embargoedUntil: LATER });

    const now = resolveList(EMPTY_LIST, [held], rules);
    const later = resolveList(EMPTY_LIST, [held], { ...rules, now: LATER });

    expect(now).toEqual([]);
    expect(later).toHaveLength(1);
  });
});

const publication = fc.constantFrom('never', 'live', 'held', 'killed');
const about = fc.record({
  categories: fc.subarray(['National', 'Lakes', 'Sport']),
  language: fc.constantFrom('en-GB', 'ur', 'ur-PK'),
  embargoedUntil: fc.constantFrom(null, null, LATER),
});
const summary = fc.tuple(fc.nat(11), fc.nat(5), publication, about).map(([index, hour, state, facts]) => {
  const live = sampleSummary(index, hour, facts);
  if (state === 'live') return live;
  if (state === 'never') return { ...live, publication: { state } as const };
  const at = { firstPublishedAt: NOW, heldAt: NOW, killedAt: NOW };
  return state === 'held'
    ? { ...live, publication: { state, firstPublishedAt: at.firstPublishedAt, heldAt: at.heldAt } as const }
    : { ...live, publication: { state, firstPublishedAt: at.firstPublishedAt, killedAt: at.killedAt } as const };
});
const anyStories = fc.uniqueArray(summary, { selector: ({ id }) => id, maxLength: 12 });
const pin = fc.option(fc.record({ rank: fc.integer({ min: 1, max: 8 }), until: fc.constantFrom(null, NOW, LATER) }));
const anyEntry = fc.oneof(
  fc.record({ index: fc.nat(13), pin }).map(({ index, pin: held }) => entry(index, { pin: held })),
  fc.record({ index: fc.nat(3), pin }).map(
    ({ index, pin: held }): Entry => ({
      ...OUTSIDE,
      id: `aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaa${index}`,
      pin: held,
    }),
  ),
);
const anyList = fc.record({
  entries: fc.array(anyEntry, { maxLength: 8 }),
  hidden: fc
    .array(fc.nat(13), { maxLength: 3 })
    .map((all) => all.map((index) => ({ storyId: sampleId(index), at: NOW }))),
  removed: fc.constant([]),
  rules: fc.record<FillRules>({
    fill: fc.constantFrom('newest', 'newest', 'none'),
    count: fc.option(fc.integer({ min: 1, max: 8 })),
    categories: fc.subarray(['National', 'Lakes']),
    languages: fc.subarray(['en', 'ur']),
    maxAgeHours: fc.option(fc.integer({ min: 1, max: 6 })),
  }),
});

describe('resolveList, whatever the list', () => {
  it('never shows a story that readers may not open, a hidden one, or anything twice', () => {
    fc.assert(
      fc.property(anyList, anyStories, fc.nat(8), (list, all, count) => {
        const cards = resolveList(list, all, { ...rules, count });

        expect(new Set(cards.map(({ key }) => key)).size).toBe(cards.length);
        expect(cards.length).toBeLessThanOrEqual(count);
        for (const { storyId } of cards) {
          if (storyId === null) continue;
          expect(all.some((story) => story.id === storyId && isReadable(story, NOW))).toBe(true);
          expect(list.hidden.some((hidden) => hidden.storyId === storyId)).toBe(false);
        }
      }),
    );
  });

  it('shows nothing by itself that its rules forbid', () => {
    fc.assert(
      fc.property(anyList, anyStories, (list, all) => {
        const placed = new Set(
          list.entries.flatMap((one) =>
            one.kind === 'story' && (isPinHolding(one.pin, NOW) || one.pin === null || list.rules.fill === 'none')
              ? [one.storyId]
              : [],
          ),
        );

        const cards = resolveList(list, all, rules);

        expect(cards.length).toBeLessThanOrEqual(listCount(list, settings));
        for (const { storyId } of cards) {
          const story = all.find(({ id }) => id === storyId);
          if (story !== undefined && !placed.has(story.id)) expect(mayFill(story, list.rules, NOW)).toBe(true);
        }
      }),
    );
  });

  it('holds every lone pin at its rank, or at the end of a list that is shorter', () => {
    fc.assert(
      fc.property(anyList, anyStories, fc.nat(11), fc.integer({ min: 1, max: 8 }), (list, all, index, rank) => {
        const unpinned = list.entries.map((one) => ({ ...one, pin: null }));
        const entries = [entry(index, { pin: { rank, until: null } }), ...unpinned];

        const cards = resolveList({ ...list, entries }, all, { ...rules, count: 8 });

        const at = cards.findIndex(({ storyId }) => storyId === sampleId(index));
        if (at !== -1) expect(at + 1).toBe(Math.min(rank, cards.length));
      }),
    );
  });

  it('is the same of the stories in its reach, whichever of them is left out', () => {
    fc.assert(
      fc.property(anyList, anyStories, fc.nat(13), (list, all, index) => {
        const without = { ...rules, exclude: sampleId(index) };

        expect(resolveList(list, storiesInReach(list, all, rules), without)).toEqual(resolveList(list, all, without));
      }),
    );
  });

  it('does not depend on the order in which stories come', () => {
    fc.assert(
      fc.property(anyList, anyStories, (list, all) => {
        expect(resolveList(list, all.toReversed(), rules)).toEqual(resolveList(list, all, rules));
      }),
    );
  });
});
