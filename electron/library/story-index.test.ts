import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { instantFromMs } from '../../domain/instant.ts';
import { settingsSchema } from '../../domain/settings.ts';
import type { Publication, Story } from '../../domain/story.ts';
import { deskStatus } from '../../domain/story-summary.ts';
import { STORY_FILTERS } from '../../ipc/story-requests.ts';
import { indexedStory } from './index-story.ts';
import { IN_MEMORY } from './index-tables.ts';
import { StoryIndex } from './story-index.ts';
import { sampleStory } from './testing/sample-story.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const NOW = Date.parse('2026-11-24T09:00:00Z');
const ALL = { query: '', filter: 'all', offset: 0, limit: 100, now: NOW } as const;
const SETTINGS = settingsSchema.parse({ format: 1, name: 'The Alder Gazette' });

function put(index: StoryIndex, given: Partial<Story>, name?: string): Story {
  const story = sampleStory(given);
  const file = name ?? `stories/2026/11/${story.id.slice(0, 8)}.json`;
  const read = { name: file, story, revision: `of ${file}`, stamp: 'a stamp', bytes: Buffer.alloc(0) };
  index.putStory(indexedStory(read, SETTINGS));
  return story;
}

function memoryIndex(): StoryIndex {
  return new StoryIndex(IN_MEMORY, '', () => {});
}

test('lists the stories, the last changed first, in windows', () => {
  const index = memoryIndex();
  for (const day of ['20', '22', '21']) put(index, { headline: day, modifiedAt: `2026-11-${day}T06:00:00.000Z` });

  const list = index.list({ ...ALL, offset: 1, limit: 1 });

  expect(list.rows.map(({ headline }) => headline)).toEqual(['21']);
  expect(list.total).toBe(3);
});

test.each([
  ['a word of the headline', 'ferry'],
  ['the beginning of a word', 'Fer'],
  ['words in any order', 'alder resumes'],
  ['a word of the body', 'nine weeks'],
  ['a word of the slugline', 'ferries-alder/reopen'],
  ['letters without their accents', 'cafe'],
  ['a word of the credit line', 'maritime des'],
])('finds a story by %s', (_, query) => {
  const index = memoryIndex();
  put(index, {
    headline: 'Ferry to Port Alder resumes',
    slugline: 'FERRIES-ALDER/REOPEN',
    keywords: ['Café'],
    creditLine: { kind: 'desk', text: 'Maritime Desk', authors: [] },
  });
  put(index, { headline: 'Council sets its budget', body: '<p>Nothing of the kind.</p>' });

  const list = index.list({ ...ALL, query });

  expect(list.rows.map(({ headline }) => headline)).toEqual(['Ferry to Port Alder resumes']);
  expect(list.total).toBe(1);
});

test('finds Urdu whichever keyboard it is typed on, with vowel signs or without', () => {
  const index = memoryIndex();
  put(index, { headline: 'کراچی میں بارش، پانی سڑکوں پر', language: 'ur' });

  for (const query of ['كراچي', 'کراچ', 'بَارِش', 'پانى']) {
    expect(index.list({ ...ALL, query }).total, query).toBe(1);
  }
});

test.each(['"', '*', 'AND', 'headline:', 'a" OR "b', "'; DROP TABLE file; --", '()', 'NEAR(', '-ferry', '😀'])(
  'takes %s as words, not as a language',
  (query) => {
    const index = memoryIndex();
    put(index, {});

    expect(() => index.list({ ...ALL, query })).not.toThrow();
  },
);

test('puts a match in the headline before one in the text', () => {
  const index = memoryIndex();
  put(index, { headline: 'Budget', body: '<p>The ferry is not in it.</p>', modifiedAt: '2026-11-24T06:00:00.000Z' });
  put(index, { headline: 'Ferry', body: '<p>It sails.</p>', modifiedAt: '2026-11-20T06:00:00.000Z' });

  const { rows } = index.list({ ...ALL, query: 'ferry' });

  expect(rows.map(({ headline }) => headline)).toEqual(['Ferry', 'Budget']);
});

test('counts and filters as the desk shows the status of a story', () => {
  const index = memoryIndex();
  const live: Publication = {
    state: 'live',
    firstPublishedAt: '2026-11-20T06:00:00.000Z',
    updatedAt: '2026-11-20T06:00:00.000Z',
    liveVersion: 1,
  };
  const stories = [
    put(index, {}),
    put(index, { workflow: 'review' }),
    put(index, { workflow: 'ready' }),
    put(index, { workflow: 'ready', publication: live }),
    put(index, { workflow: 'ready', publication: live, version: 2 }),
    put(index, { workflow: 'ready', publication: live, embargoedUntil: instantFromMs(NOW + 1) }),
    put(index, { workflow: 'ready', publication: live, embargoedUntil: instantFromMs(NOW) }),
    put(index, { publication: { state: 'held', firstPublishedAt: null, heldAt: '2026-11-20T06:00:00.000Z' } }),
    put(index, { publication: { state: 'killed', firstPublishedAt: null, killedAt: '2026-11-20T06:00:00.000Z' } }),
  ];

  for (const filter of STORY_FILTERS) {
    const expected = stories.filter((story) => {
      const status = deskStatus(story, instantFromMs(NOW));
      return filter === 'all' || (status === 'changed' ? 'live' : status) === filter;
    });
    const { rows, total, counts } = index.list({ ...ALL, filter });
    expect(rows.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
    expect([total, counts[filter]]).toEqual([expected.length, expected.length]);
  }
});

test('answers with the live stories for Recent Posts, the newest first, without embargoed ones', () => {
  const index = memoryIndex();
  const liveSince = (firstPublishedAt: string): Publication => ({
    state: 'live',
    firstPublishedAt,
    updatedAt: firstPublishedAt,
    liveVersion: 1,
  });
  put(index, { headline: 'Older', publication: liveSince('2026-11-20T06:00:00.000Z') });
  put(index, { headline: 'Newer', publication: liveSince('2026-11-21T06:00:00.000Z') });
  put(index, {
    headline: 'Later',
    publication: liveSince('2026-11-22T06:00:00.000Z'),
    embargoedUntil: '2026-12-01T00:00:00.000Z',
  });
  put(index, { headline: 'Draft' });

  expect(index.liveSummaries(NOW, 10).map(({ headline }) => headline)).toEqual(['Newer', 'Older']);
  expect(index.liveSummaries(NOW, 1).map(({ headline }) => headline)).toEqual(['Newer']);
});

test('finds the live stories of a category or a language behind many others', () => {
  const index = memoryIndex();
  const at = '2026-11-24T06:00:00.000Z';
  const publication = { state: 'live', firstPublishedAt: at, updatedAt: at, liveVersion: 1 } as const;
  const live = (headline: string, changes: Partial<Story>) => put(index, { headline, publication, ...changes });
  live('Lock reopens', { categories: ['Canals', 'National'], language: 'en-GB' });
  live('Regatta', { categories: ['Sport'], language: 'en-GB' });
  live('ناؤ', { categories: ['sport'], language: 'ur-PK' });
  const found = (categories: readonly string[], languages: readonly string[]) =>
    index.liveSummaries(NOW, 10, { categories, languages }).map(({ headline }) => headline);

  expect(found(['Sport'], []).sort()).toEqual(['Regatta', 'ناؤ']);
  expect(found(['Sport'], ['ur'])).toEqual(['ناؤ']);
  expect(found([], ['en'])).toHaveLength(2);
  expect(found(['Weather'], [])).toEqual([]);
});

test('takes the file with the story’s own name for the story, and lists the others as copies', () => {
  const index = memoryIndex();
  const story = sampleStory();
  const own = `stories/2026-11-24-ferry-${story.id.slice(0, 8)}.json`;
  const copy = `stories/2026-11-24-ferry-${story.id.slice(0, 8)} (conflicted copy).json`;
  put(index, story, copy);
  put(index, story, own);

  expect(index.nameOf(story.id)).toBe(own);
  expect(index.list(ALL).broken).toEqual([
    { name: copy, kind: 'same-id', reason: expect.stringContaining(own) as string },
  ]);

  index.remove(own);
  expect(index.nameOf(story.id)).toBe(copy);
  expect(index.list(ALL)).toMatchObject({ total: 1, broken: [] });
});

test('shows a file as broken while it is, and only then', () => {
  const index = memoryIndex();
  const story = put(index, {}, 'stories/a.json');
  index.putBroken({ name: 'stories/a.json', kind: 'not-json', reason: 'It is not JSON.' }, 'another stamp');

  expect(index.list(ALL)).toMatchObject({ total: 0, broken: [{ name: 'stories/a.json', kind: 'not-json' }] });
  expect(index.nameOf(story.id)).toBeNull();

  put(index, story, 'stories/a.json');
  expect(index.list({ ...ALL, query: 'ferry' })).toMatchObject({ total: 1, broken: [] });
});

test('remembers from one start to the next, unless cards are cut otherwise now', async () => {
  const file = path.join(await temporaryFolder(), 'index/newsroom.sqlite');
  const first = new StoryIndex(file, 'fifteen words', () => {});
  put(first, {});
  first.close();

  const again = new StoryIndex(file, 'fifteen words', () => {});
  expect(again.list(ALL).total).toBe(1);
  again.close();

  const otherwise = new StoryIndex(file, 'twenty words', () => {});
  expect(otherwise.list(ALL).total).toBe(0);
  otherwise.close();
});

test('starts over when its file is damaged', async () => {
  const file = path.join(await temporaryFolder(), 'newsroom.sqlite');
  await writeFile(file, 'This is no database. '.repeat(500));

  const index = new StoryIndex(file, '', () => {});
  put(index, {});
  expect(index.list(ALL).total).toBe(1);
  index.close();

  expect((await readFile(file)).subarray(0, 15).toString()).toBe('SQLite format 3');
});

test('goes on in memory, and asks to be filled, when its file fails under it', async () => {
  const file = path.join(await temporaryFolder(), 'newsroom.sqlite');
  const made = new StoryIndex(file, '', () => {});
  for (let count = 0; count < 50; count += 1) put(made, {});
  made.close();
  let lost = false;
  const index = new StoryIndex(file, '', () => {
    lost = true;
  });
  const bytes = await readFile(file);
  bytes.fill(0x55, 8192);
  await writeFile(file, bytes);

  index.list(ALL);
  put(index, {});

  expect(lost).toBe(true);
  expect(index.list(ALL).total).toBe(1);
});

test('keeps its file in memory where no folder can be made for it', () => {
  const index = new StoryIndex('/dev/null/index/newsroom.sqlite', '', () => {});

  put(index, {});

  expect(index.list(ALL).total).toBe(1);
});

test('shows readers’ text on cards and the desk’s in the list', () => {
  const index = memoryIndex();
  const since = '2026-11-24T06:00:00.000Z';
  const publication = { state: 'live', firstPublishedAt: since, updatedAt: since, liveVersion: 1 } as const;
  const live = sampleStory({ headline: 'Ferry sails', publication, version: 1 });
  const file = { name: 'a.json', story: { ...live, headline: 'Ferry sank', version: 2 }, revision: '', stamp: '' };

  index.putStory(indexedStory({ ...file, bytes: Buffer.alloc(0) }, SETTINGS, live));

  expect(index.list(ALL).rows).toMatchObject([{ headline: 'Ferry sank' }]);
  expect(index.liveSummaries(NOW, 10)).toMatchObject([{ headline: 'Ferry sails' }]);
  expect(index.summariesOf([live.id])).toMatchObject([{ headline: 'Ferry sails' }]);
});

test('knows which story was made from a version of the wire', () => {
  const index = memoryIndex();
  const wireSource = { file: 'mdn/0411.txt', slugline: 'SNOW', takenAt: '2026-11-24T06:00:00.000Z' };
  const story = put(index, { wireSource });

  expect(index.storyFromWire('mdn/0411.txt')).toBe(story.id);
  expect(index.storyFromWire('mdn/0412.txt')).toBeNull();
});

test('names are the words that several stories have, letter for letter', () => {
  const index = memoryIndex();
  for (const body of [
    'Tilerabad’s port',
    'In Tilerabad',
    'TILERABAD again',
    'Marufkot, Marufkot',
    'O’Tilery, Tilerabadi',
  ])
    put(index, { body: `<p>${body}</p>` });

  expect(index.namesAmong(['Tilerabad', 'Tiler', 'Marufkot', '—'], 3)).toEqual(['Tilerabad']);
  expect(index.namesAmong(['O’Tilery', 'Marufkot'], 1)).toEqual(['O’Tilery', 'Marufkot']);
});
