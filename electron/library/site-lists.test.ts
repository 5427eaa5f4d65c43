import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { instantFromMs } from '../../domain/instant.ts';
import { type CuratedList, EMPTY_LIST } from '../../domain/lists/recent-posts.ts';
import { type ListId, RECENT_POSTS } from '../../domain/lists/site-list.ts';
import type { ReadList } from '../../ipc/list-requests.ts';
import { noteListPublished, readLists } from './list-files.ts';
import type { Newsroom } from './newsroom.ts';
import { bringBackList, createList, deleteList, readSiteLists, renameList, saveListDraft } from './site-lists.ts';
import { createStory, moveStory, openStory } from './story-library.ts';
import { openTestNewsroom } from './testing/open-test-newsroom.ts';
import { succeed } from './testing/succeed.ts';

const DRAFT: CuratedList = {
  ...EMPTY_LIST,
  entries: [
    {
      kind: 'outside',
      id: '7a6f6e6b-1c5e-4d57-9a93-0f2f6a3b8c11',
      pin: null,
      headline: 'Tide tables',
      excerpt: '',
      url: '',
      publishedAt: '2026-11-20T06:00:00.000Z',
    },
  ],
};

async function listOf(newsroom: Newsroom, id: ListId = RECENT_POSTS): Promise<ReadList> {
  const read = (await readLists(newsroom.root)).find(({ list }) => list.id === id);
  if (read === undefined) throw new Error(`There is no list ${id}.`);
  return read;
}

test('the draft comes back as it was saved', async () => {
  const { newsroom, openAgain } = await openTestNewsroom();
  const { revision } = await listOf(newsroom);

  const saved = succeed(await saveListDraft(newsroom, RECENT_POSTS, DRAFT, revision));

  expect(await listOf(await openAgain())).toMatchObject({ list: { draft: DRAFT }, revision: saved.revision });
});

test('what another program keeps in a list’s file stays there', async () => {
  const { newsroom, root } = await openTestNewsroom();
  const file = path.join(root, 'recent-posts.json');
  await writeFile(file, JSON.stringify({ 'other-program': { seen: 3 }, ...JSON.parse(await readFile(file, 'utf8')) }));
  const { revision } = await listOf(newsroom);

  succeed(await saveListDraft(newsroom, RECENT_POSTS, DRAFT, revision));

  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ 'other-program': { seen: 3 }, draft: DRAFT });
});

test('a list that another hand has changed is not written over, and is shown', async () => {
  const { newsroom, openAgain } = await openTestNewsroom();
  const { revision } = await listOf(newsroom);
  succeed(await saveListDraft(await openAgain(), RECENT_POSTS, DRAFT, revision));

  const saved = await saveListDraft(newsroom, RECENT_POSTS, EMPTY_LIST, revision);

  expect(saved).toMatchObject({ ok: false, failure: { kind: 'list-conflict', onDisk: { list: { draft: DRAFT } } } });
  expect((await listOf(newsroom)).list.draft).toEqual(DRAFT);
});

test('a newsroom with one list, written before there were rules, goes on working', async () => {
  const { newsroom, root } = await openTestNewsroom();
  const { rules: _rules, ...old } = DRAFT;
  const { rules: _others, ...empty } = EMPTY_LIST;
  const text = JSON.stringify({ format: 1, draft: old, live: empty, publishedAt: null });
  await writeFile(path.join(root, 'recent-posts.json'), text);

  const { lists } = await readSiteLists(newsroom);

  expect(lists).toMatchObject([{ list: { id: RECENT_POSTS, draft: DRAFT } }]);
});

test('a missing list is an empty one that can be saved', async () => {
  const { newsroom, root } = await openTestNewsroom();
  await rm(path.join(root, 'recent-posts.json'));

  const { list, revision } = await listOf(newsroom);

  expect(list.draft).toEqual(EMPTY_LIST);
  expect((await saveListDraft(newsroom, RECENT_POSTS, DRAFT, revision)).ok).toBe(true);
});

test('a list that can’t be read shows as empty and is put aside by a save', async () => {
  const { newsroom, root } = await openTestNewsroom();
  await writeFile(path.join(root, 'recent-posts.json'), '{"half');

  const { list, revision } = await listOf(newsroom);
  succeed(await saveListDraft(newsroom, RECENT_POSTS, DRAFT, revision));

  expect(list.draft).toEqual(EMPTY_LIST);
  const aside = (await readdir(root)).find((name) => name.includes('unreadable')) ?? '';
  expect(await readFile(path.join(root, aside), 'utf8')).toBe('{"half');
});

test('a list is made for a place, as a file of its own', async () => {
  const { newsroom, root } = await openTestNewsroom();

  const { list } = succeed(await createList(newsroom, 'Most useful', { kind: 'sidebar' }));
  const second = succeed(await createList(newsroom, 'Most useful', { kind: 'sidebar' }));

  expect(list).toMatchObject({ id: 'most-useful', name: 'Most useful', place: { kind: 'sidebar' }, draft: EMPTY_LIST });
  expect(second.list.id).toBe('most-useful-2');
  expect((await readdir(path.join(root, 'lists'))).sort()).toEqual(['most-useful-2.json', 'most-useful.json']);
  expect((await readLists(root)).map((read) => read.list.id)).toEqual([RECENT_POSTS, 'most-useful-2', 'most-useful']);
});

test('a list for a category fills itself with that category', async () => {
  const { newsroom } = await openTestNewsroom();

  const { list } = succeed(await createList(newsroom, 'Sport', { kind: 'category', category: 'Sport' }));

  expect(list.draft.rules.categories).toEqual(['Sport']);
});

test('a place that only one list can have is not given twice', async () => {
  const { newsroom } = await openTestNewsroom();
  succeed(await createList(newsroom, 'Lead', { kind: 'front' }));
  succeed(await createList(newsroom, 'Sport', { kind: 'category', category: 'Sport' }));

  expect(await createList(newsroom, 'Other', { kind: 'front' })).toMatchObject({
    failure: { kind: 'place-taken', by: 'Lead' },
  });
  expect(await createList(newsroom, 'Other', { kind: 'category', category: 'sport' })).toMatchObject({
    failure: { kind: 'place-taken', by: 'Sport' },
  });
});

test('a renamed list keeps its file and its draft', async () => {
  const { newsroom } = await openTestNewsroom();
  const made = succeed(await createList(newsroom, 'Lead', { kind: 'front' }));
  succeed(await saveListDraft(newsroom, 'lead', DRAFT, made.revision));

  const { list } = succeed(await renameList(newsroom, 'lead', 'Front page'));

  expect(list).toMatchObject({ id: 'lead', name: 'Front page', draft: DRAFT });
});

test('a deleted list is in the trash and comes back as it was', async () => {
  const { newsroom } = await openTestNewsroom();
  const made = succeed(await createList(newsroom, 'Lead', { kind: 'front' }));
  succeed(await saveListDraft(newsroom, 'lead', DRAFT, made.revision));

  expect(succeed(await deleteList(newsroom, 'lead'))).toEqual({ name: 'Lead' });
  expect(await readLists(newsroom.root)).toHaveLength(1);
  expect(await saveListDraft(newsroom, 'lead', EMPTY_LIST, made.revision)).toMatchObject({
    failure: { kind: 'list-conflict', onDisk: null },
  });
  const { list } = succeed(await bringBackList(newsroom, 'lead'));

  expect(list).toMatchObject({ name: 'Lead', draft: DRAFT });
  expect(await bringBackList(newsroom, 'lead')).toMatchObject({ failure: { kind: 'not-found' } });
});

test('a file among the lists that is none is left alone', async () => {
  const { newsroom, root } = await openTestNewsroom();
  await mkdir(path.join(root, 'lists'));
  await writeFile(path.join(root, 'lists', 'notes.json'), '[]');
  await writeFile(path.join(root, 'lists', 'Lead (copy).json'), '{}');

  expect(await readLists(root)).toHaveLength(1);
  expect(succeed(await createList(newsroom, 'Notes', { kind: 'front' })).list.id).toBe('notes-2');
  expect(await readFile(path.join(root, 'lists', 'notes.json'), 'utf8')).toBe('[]');
});

test('what was published is noted, and the draft stays', async () => {
  const { newsroom } = await openTestNewsroom();
  const made = succeed(await createList(newsroom, 'Lead', { kind: 'front' }));
  succeed(await saveListDraft(newsroom, 'lead', DRAFT, made.revision));
  const { id, name, place } = made.list;

  await noteListPublished(newsroom, { id, name, place, list: DRAFT }, '2026-11-24T09:00:00.000Z');

  const { list } = await listOf(newsroom, 'lead');
  expect(list).toMatchObject({ draft: DRAFT, live: DRAFT, publishedAt: '2026-11-24T09:00:00.000Z' });
});

test('comes with the live stories, those that a list names, and those whose embargo ends within a day', async () => {
  const { newsroom } = await openTestNewsroom();
  const live = succeed(await createStory(newsroom, { headline: 'Live', body: '<p>It sails.</p>' }));
  succeed(await moveStory(newsroom, live.story.id, 'put-live'));
  const soon = instantFromMs(newsroom.desk.now() + 3 * 3_600_000);
  const held = succeed(await createStory(newsroom, { headline: 'Soon', body: '<p>Later.</p>', embargoedUntil: soon }));
  succeed(await moveStory(newsroom, held.story.id, 'put-live'));
  const named = succeed(await createStory(newsroom, { headline: 'Named' }));
  succeed(await createStory(newsroom, { headline: 'Neither' }));
  const { revision } = await listOf(newsroom);
  const entry = { kind: 'story', storyId: named.story.id, pin: null, headline: '', excerpt: '' } as const;
  succeed(await saveListDraft(newsroom, RECENT_POSTS, { ...EMPTY_LIST, entries: [entry] }, revision));

  const { stories } = await readSiteLists(newsroom);

  expect(stories.map(({ headline }) => headline).sort()).toEqual(['Live', 'Named', 'Soon']);
  expect(succeed(await openStory(newsroom, held.story.id)).story.embargoedUntil).toBe(soon);
});
