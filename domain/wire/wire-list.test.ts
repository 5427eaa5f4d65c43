import { describe, expect, it } from 'vitest';
import { sampleItem } from './testing/wire-item.ts';
import { searchWire, unreadCount, wireRows } from './wire-list.ts';

const nothingRead = () => false;

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
    const groups = wireRows([first, update, other], nothingRead);

    expect(groups.map(({ latest, earlier }) => [latest.key, earlier.length])).toEqual([
      ['mdn/0412.txt', 1],
      ['mdn/0500.txt#2', 0],
    ]);
  });

  it('counts a story as unread until its newest version has been read', () => {
    const readBut = (unread: string) => (item: { readonly file: string }) => item.file !== unread;

    expect(unreadCount(wireRows([first, update, other], nothingRead))).toBe(2);
    expect(unreadCount(wireRows([first, update, other], readBut(update.file)))).toBe(1);
    expect(unreadCount(wireRows([first, update, other], readBut(first.file)))).toBe(0);
  });

  it.each([
    ['', 2],
    ['kolpur SNOW', 1],
    ['meridian', 2],
    ['cement snow', 0],
  ])('finds by %j what has every word', (query, found) => {
    expect(searchWire(wireRows([first, update, other], nothingRead), query)).toHaveLength(found);
  });
});
