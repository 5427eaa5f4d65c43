import { describe, expect, it } from 'vitest';
import { storyIdSchema } from '../story.ts';
import { sampleItem } from './testing/wire-item.ts';
import { searchWire, unreadCount, type WireDone, wireRows } from './wire-list.ts';

const story = storyIdSchema.parse('0b9c7a58-6a2f-4f0c-9a43-2f4f1f1c2d11');
const NOTHING_DONE: WireDone = { isRead: () => false, taken: new Map() };

const first = sampleItem();
const update = sampleItem({
  file: 'mdn/0412.txt',
  headline: 'Pass shut until Friday',
  madeAt: '2026-11-24T06:00:00.000Z',
});
const other = sampleItem({
  file: 'mdn/0500.txt',
  number: 1,
  slugline: 'CEMENT',
  headline: 'Cement prices fall',
  excerpt: '',
});

describe('the list of the wire', () => {
  it('shows each story once, with its updates', () => {
    const groups = wireRows([first, update, other], NOTHING_DONE);

    expect(groups.map(({ latest, earlier }) => [latest.key, earlier.length])).toEqual([
      ['mdn/0412.txt', 1],
      ['mdn/0500.txt#2', 0],
    ]);
  });

  it('counts a story as unread until its newest version has been read', () => {
    const readBut = (unread: string): WireDone => ({ ...NOTHING_DONE, isRead: ({ file }) => file !== unread });

    expect(unreadCount(wireRows([first, update, other], NOTHING_DONE))).toBe(2);
    expect(unreadCount(wireRows([first, update, other], readBut(update.file)))).toBe(1);
    expect(unreadCount(wireRows([first, update, other], readBut(first.file)))).toBe(0);
  });

  it('knows which version a story was made from', () => {
    const [group] = wireRows([first, update], { ...NOTHING_DONE, taken: new Map([['mdn/0411.txt', story]]) });

    expect(group).toMatchObject({ latest: { takenAs: null }, earlier: [{ takenAs: story }] });
  });

  it.each([
    ['', 2],
    ['kolpur SNOW', 1],
    ['meridian', 2],
    ['cement snow', 0],
  ])('finds by %j what has every word', (query, found) => {
    expect(searchWire(wireRows([first, update, other], NOTHING_DONE), query)).toHaveLength(found);
  });
});
