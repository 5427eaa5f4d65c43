import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOW, sampleId, sampleSettings, sampleSummary } from '../page/testing/samples.ts';
import {
  addOutsideEntry,
  addStory,
  bringBack,
  discardChanges,
  hideStory,
  isAsLive,
  moveCard,
  overrideCard,
  pinCard,
  removeEntry,
  unhideStory,
  unpinCard,
  withRules,
} from './edit-list.ts';
import { type CuratedList, curatedListSchema, EMPTY_LIST, type OutsideEntry } from './recent-posts.ts';
import { resolveList } from './resolve-list.ts';

const stories = [1, 2, 3, 4, 5, 6, 7].map((index) => sampleSummary(index, index));
const rules = { settings: sampleSettings({ recentPostsCount: 5 }), now: NOW };
const OUTSIDE: OutsideEntry = {
  kind: 'outside',
  id: 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb',
  pin: null,
  headline: 'Tide table',
  excerpt: '',
  url: '',
  publishedAt: NOW,
};

const PICTURE = { src: `media:${'3f'.repeat(32)}.jpg`, alt: 'A lock gate.', width: 960, height: 640 };

const shown = (list: CuratedList) => resolveList(list, stories, rules);
const order = (list: CuratedList) => shown(list).map(({ headline }) => headline.replace('Headline ', ''));
const key = (index: number) => `story:${sampleId(index)}`;

describe('a hand on the list', () => {
  it('moves a card up and keeps what was seen above it', () => {
    const moved = moveCard(EMPTY_LIST, shown(EMPTY_LIST), key(4), 2);

    expect(order(moved)).toEqual(['1', '4', '2', '3', '5']);
    expect(moved.entries).toHaveLength(2);
  });

  it('moves a card down past others', () => {
    const moved = moveCard(EMPTY_LIST, shown(EMPTY_LIST), key(1), 3);

    expect(order(moved)).toEqual(['2', '3', '1', '4', '5']);
  });

  it('moves a pinned card by its pin', () => {
    const pinned = pinCard(EMPTY_LIST, shown(EMPTY_LIST), key(5), { rank: 1, until: null });

    const moved = moveCard(pinned, shown(pinned), key(5), 3);

    expect(order(moved)).toEqual(['1', '2', '5', '3', '4']);
  });

  it('moves a card round a pin, which stays', () => {
    const pinned = pinCard(EMPTY_LIST, shown(EMPTY_LIST), key(5), { rank: 1, until: null });

    expect(order(moveCard(pinned, shown(pinned), key(3), 2))).toEqual(['5', '3', '1', '2', '4']);
  });

  it('lets an unpinned card go back to its age', () => {
    const pinned = pinCard(EMPTY_LIST, shown(EMPTY_LIST), key(5), { rank: 1, until: null });

    expect(unpinCard(pinned, shown(pinned), key(5))).toEqual(EMPTY_LIST);
  });

  it('leaves an unpinned card with words of its own where it is seen', () => {
    const pinned = pinCard(EMPTY_LIST, shown(EMPTY_LIST), key(5), { rank: 1, until: null });
    const worded = overrideCard(pinned, shown(pinned), key(5), { headline: 'Five', excerpt: '', picture: null });

    expect(order(unpinCard(worded, shown(worded), key(5)))).toEqual(['Five', '1', '2', '3', '4']);
  });

  it('hides a story and puts it back where it stood', () => {
    const moved = moveCard(EMPTY_LIST, shown(EMPTY_LIST), key(4), 1);
    const hidden = hideStory(moved, sampleId(4), NOW);

    expect(order(hidden)).toEqual(['1', '2', '3', '5', '6']);
    expect(unhideStory(hidden, sampleId(4))).toEqual(moved);
  });

  it('gives a card words of its own without moving it', () => {
    const worded = overrideCard(EMPTY_LIST, shown(EMPTY_LIST), key(3), {
      headline: 'Three',
      excerpt: 'New…',
      picture: null,
    });

    expect(order(worded)).toEqual(['1', '2', 'Three', '4', '5']);
    expect(shown(worded)[2]).toMatchObject({ excerpt: 'New…' });
  });

  it('gives a card a picture of its own, and takes it away again', () => {
    const words = { headline: '', excerpt: '' };
    const pictured = overrideCard(EMPTY_LIST, shown(EMPTY_LIST), key(1), { ...words, picture: PICTURE });
    const bare = overrideCard(pictured, shown(pictured), key(1), { ...words, picture: null });

    expect(shown(pictured)[0]).toMatchObject({ headline: 'Headline 1', picture: PICTURE });
    expect(shown(bare)[0]?.picture).toBeNull();
    expect(curatedListSchema.parse(bare)).toEqual(bare);
  });

  it('adds a card from elsewhere, removes it and brings it back', () => {
    const added = addOutsideEntry(EMPTY_LIST, OUTSIDE);
    const removed = removeEntry(added, `outside:${OUTSIDE.id}`);

    expect(order(added)).toEqual(['Tide table', '1', '2', '3', '4']);
    expect(removed).toEqual({ ...EMPTY_LIST, removed: [OUTSIDE] });
    expect(bringBack(removed, `outside:${OUTSIDE.id}`)).toEqual(added);
  });

  it('adds an older story at the top, hidden or not', () => {
    const hidden = hideStory(EMPTY_LIST, sampleId(7), NOW);

    expect(order(addStory(hidden, sampleId(7)))).toEqual(['7', '1', '2', '3', '4']);
  });

  it('is as readers have it after a discard, and what was taken out can still be brought back', () => {
    const live = pinCard(EMPTY_LIST, shown(EMPTY_LIST), key(5), { rank: 1, until: null });
    const draft = removeEntry(addOutsideEntry(hideStory(live, sampleId(1), NOW), OUTSIDE), `outside:${OUTSIDE.id}`);

    const discarded = discardChanges(draft, live);

    expect(isAsLive(draft, live)).toBe(false);
    expect(isAsLive(discarded, live)).toBe(true);
    expect(order(discarded)).toEqual(order(live));
    expect(discarded.removed).toEqual([OUTSIDE]);
  });

  it('tells a change that shows nowhere yet from none', () => {
    const waiting = withRules(EMPTY_LIST, { ...EMPTY_LIST.rules, maxAgeHours: 720 });

    expect(order(waiting)).toEqual(order(EMPTY_LIST));
    expect(isAsLive(waiting, EMPTY_LIST)).toBe(false);
  });

  it('remembers the last ten removed', () => {
    const entries = Array.from({ length: 12 }, (_, index) => ({
      ...OUTSIDE,
      id: `bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbb${String(index).padStart(2, '0')}`,
    }));
    const list = { ...EMPTY_LIST, entries };

    const emptied = entries.reduce<CuratedList>((rest, entry) => removeEntry(rest, `outside:${entry.id}`), list);

    expect(emptied.removed).toEqual(entries.toReversed().slice(0, 10));
  });

  it('keeps the place of an entry that is not seen now', () => {
    const held = { kind: 'story', storyId: sampleId(40), pin: null, headline: '', excerpt: '' } as const;
    const list = { ...EMPTY_LIST, entries: [held] };

    expect(moveCard(list, shown(list), key(3), 1).entries[0]).toEqual(held);
  });

  it('shows a moved card at the rank it was moved to, whatever was done before', () => {
    const move = fc.record({ from: fc.nat(4), to: fc.integer({ min: 1, max: 5 }) });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 6 }), move, (before, last) => {
        const list = before.reduce<CuratedList>(
          (so, { from, to }) => moveCard(so, shown(so), shown(so)[from]?.key ?? '', to),
          EMPTY_LIST,
        );
        const cards = shown(list);
        const card = cards[last.from];
        if (card === undefined) return;

        const moved = shown(moveCard(list, cards, card.key, last.to));

        const expected = cards.filter((one) => one !== card).toSpliced(last.to - 1, 0, card);
        expect(moved.slice(0, last.to)).toEqual(expected.slice(0, last.to));
      }),
    );
  });
});
