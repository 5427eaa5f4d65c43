import { describe, expect, it } from 'vitest';
import { NOW, sampleId, sampleSettings, sampleSummary } from '../page/testing/samples.ts';
import { describeChanges, dueLater } from './describe-changes.ts';
import { hideStory, moveCard, overrideCard, pinCard, withRules } from './edit-list.ts';
import { type CuratedList, EMPTY_LIST } from './recent-posts.ts';
import { resolveList } from './resolve-list.ts';

const stories = [1, 2, 3, 4].map((index) => sampleSummary(index, index));
const rules = { settings: sampleSettings({ recentPostsCount: 3 }), now: NOW };
const cardsOf = (list: CuratedList) => resolveList(list, stories, rules);
const live = cardsOf(EMPTY_LIST);
const key = (index: number) => `story:${sampleId(index)}`;

function changes(list: CuratedList, all = stories) {
  const cards = resolveList(list, all, rules);
  return describeChanges(live, { list, cards }, all, NOW).map(({ card, ...change }) => ({
    ...change,
    card: card.headline,
  }));
}

describe('describeChanges', () => {
  it('says nothing of a list that did not change', () => {
    expect(changes(EMPTY_LIST)).toEqual([]);
  });

  it('tells who joins, who moves and who drops below the list', () => {
    const nextInLine = resolveList(EMPTY_LIST, stories, { ...rules, count: 4 });

    expect(changes(pinCard(EMPTY_LIST, nextInLine, key(4), { rank: 1, until: null }))).toMatchObject([
      { kind: 'joins', card: 'Headline 4', rank: 1, pin: { rank: 1, until: null } },
      { kind: 'moves', card: 'Headline 1', from: 1, to: 2 },
      { kind: 'moves', card: 'Headline 2', from: 2, to: 3 },
      { kind: 'leaves', card: 'Headline 3', rank: 3, reason: 'below' },
    ]);
  });

  it('tells what a hand has hidden', () => {
    expect(changes(hideStory(EMPTY_LIST, sampleId(3), NOW))).toMatchObject([
      { kind: 'joins', card: 'Headline 4', rank: 3 },
      { kind: 'leaves', card: 'Headline 3', reason: 'hidden' },
    ]);
  });

  it('tells which story readers may no longer open', () => {
    const killed = { state: 'killed', firstPublishedAt: NOW, killedAt: NOW } as const;
    const all = stories.map((story) => (story.id === sampleId(1) ? { ...story, publication: killed } : story));

    expect(changes(EMPTY_LIST, all)).toContainEqual({
      kind: 'leaves',
      card: 'Headline 1',
      rank: 1,
      reason: 'not-readable',
    });
  });

  it('tells of new words on a card', () => {
    const list = overrideCard(EMPTY_LIST, live, key(1), { headline: 'Shorter', excerpt: '', picture: null });

    expect(changes(list)).toMatchObject([{ kind: 'rewritten', card: 'Shorter' }]);
  });

  it('tells of another picture on a card', () => {
    const picture = { src: `media:${'3f'.repeat(32)}.jpg`, alt: 'A lock gate.', width: 960, height: 640 };
    const list = overrideCard(EMPTY_LIST, live, key(1), { headline: '', excerpt: '', picture });

    expect(changes(list)).toMatchObject([{ kind: 'rewritten', card: 'Headline 1' }]);
  });

  it('tells which story the new rules leave out', () => {
    const list = withRules(EMPTY_LIST, { ...EMPTY_LIST.rules, maxAgeHours: 2 });

    expect(changes(list)).toMatchObject([
      { kind: 'leaves', card: 'Headline 2', reason: 'against-rules' },
      { kind: 'leaves', card: 'Headline 3', reason: 'against-rules' },
    ]);
  });

  it('tells moves made by hand', () => {
    expect(changes(moveCard(EMPTY_LIST, live, key(1), 2)).map(({ kind }) => kind)).toEqual(['moves', 'moves']);
  });
});

describe('dueLater', () => {
  const due = (list: CuratedList, all: typeof stories) =>
    dueLater({ list, cards: resolveList(list, all, rules) }, all, NOW);

  it('lists the pins that end and the embargoes that lift, soonest first', () => {
    const held = sampleSummary(9, 1, { embargoedUntil: '2026-09-15T12:00:00.000Z' });
    const list = pinCard(EMPTY_LIST, live, key(2), { rank: 1, until: '2026-09-15T15:00:00.000Z' });

    expect(due(list, [...stories, held])).toEqual([
      { kind: 'embargo-lifts', at: '2026-09-15T12:00:00.000Z', key: key(9), headline: 'Headline 9' },
      { kind: 'pin-ends', at: '2026-09-15T15:00:00.000Z', key: key(2), headline: 'Headline 2' },
    ]);
  });

  it('leaves out a held story that the list will not take', () => {
    const held = sampleSummary(9, 1, { embargoedUntil: '2026-09-15T12:00:00.000Z', categories: ['Lakes'] });
    const list = withRules(EMPTY_LIST, { ...EMPTY_LIST.rules, categories: ['National'] });

    expect(due(list, [...stories, held])).toEqual([]);
    expect(due(hideStory(EMPTY_LIST, sampleId(9), NOW), [...stories, held])).toEqual([]);
  });

  it('lists the cards that will be older than the rules allow, but none that a hand has placed', () => {
    const ruled = withRules(EMPTY_LIST, { ...EMPTY_LIST.rules, count: 2, maxAgeHours: 5 });
    const list = pinCard(ruled, live, key(2), { rank: 1, until: null });

    expect(due(list, stories)).toEqual([
      { kind: 'grows-too-old', at: '2026-09-15T13:02:00.000Z', key: key(1), headline: 'Headline 1' },
    ]);
  });
});
