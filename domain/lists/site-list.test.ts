import { describe, expect, it } from 'vitest';
import { EMPTY_LIST } from './recent-posts.ts';
import { holderOf, listFileSchema, listIdFor, listIdSchema, newListFile, type PlacedList } from './site-list.ts';

function placed(id: string, place: PlacedList['place']): PlacedList {
  return { id, name: id, place, list: EMPTY_LIST };
}

describe('listIdFor', () => {
  it.each([
    ['Front page lead', 'front-page-lead'],
    ['Élections & sondages', 'elections-sondages'],
    ['چوڑیاں', 'list'],
    ['../../etc', 'etc'],
    ['Recent posts', 'recent-posts-2'],
  ])('names the file of “%s” %s', (name, id) => {
    expect(listIdFor(name, new Set(['recent-posts']))).toBe(id);
    expect(listIdSchema.safeParse(id).success).toBe(true);
  });

  it('takes no name that is taken, however long', () => {
    const name = 'word '.repeat(30);
    const first = listIdFor(name, new Set());

    expect(listIdFor(name, new Set([first, `${first}-2`]))).toBe(`${first}-3`);
    expect(listIdSchema.safeParse(`${first}-3`).success).toBe(true);
  });
});

describe('holderOf', () => {
  const lists = [
    placed('a', { kind: 'front' }),
    placed('b', { kind: 'front' }),
    placed('c', { kind: 'category', category: 'Sport' }),
    placed('d', { kind: 'sidebar' }),
  ];

  it('gives the front page to the first that other hands have put there', () => {
    expect(holderOf(lists, { kind: 'front' })?.id).toBe('a');
  });

  it('knows a category whatever its capitals', () => {
    expect(holderOf(lists, { kind: 'category', category: 'sport' })?.id).toBe('c');
    expect(holderOf(lists, { kind: 'category', category: 'Lakes' })).toBeNull();
  });

  it('lets any number stand beside the pages', () => {
    expect(holderOf(lists, { kind: 'sidebar' })).toBeNull();
  });
});

it('a new list is a sound file, and one for a category fills itself with it', () => {
  const file = newListFile('Sport', { kind: 'category', category: 'Sport' });

  expect(listFileSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
  expect(file.draft.rules.categories).toEqual(['Sport']);
});
