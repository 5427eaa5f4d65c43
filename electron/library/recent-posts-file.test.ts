import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { EMPTY_RECENT_POSTS, type RecentPosts } from '../../domain/lists/recent-posts.ts';
import { readRecentPosts, saveRecentPosts } from './recent-posts-file.ts';
import { createStory, moveStory } from './story-library.ts';
import { openTestNewsroom } from './testing/open-test-newsroom.ts';
import { succeed } from './testing/succeed.ts';

const LIST: RecentPosts = {
  ...EMPTY_RECENT_POSTS,
  draft: {
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
    hidden: [],
    removed: [],
  },
};

test('the list comes back as it was saved', async () => {
  const { newsroom, openAgain } = await openTestNewsroom();
  const { revision } = await readRecentPosts(newsroom);

  const saved = succeed(await saveRecentPosts(newsroom, LIST, revision));

  expect(await readRecentPosts(await openAgain())).toMatchObject({ list: LIST, revision: saved.revision });
});

test('a list that another hand has changed is not written over', async () => {
  const { newsroom, openAgain } = await openTestNewsroom();
  const { revision } = await readRecentPosts(newsroom);
  succeed(await saveRecentPosts(await openAgain(), LIST, revision));

  expect(await saveRecentPosts(newsroom, EMPTY_RECENT_POSTS, revision)).toMatchObject({
    ok: false,
    failure: { kind: 'disk-trouble' },
  });
  expect((await readRecentPosts(newsroom)).list).toEqual(LIST);
});

test('a missing list is an empty one that can be saved', async () => {
  const { newsroom, root } = await openTestNewsroom();
  await rm(path.join(root, 'recent-posts.json'));

  const { list, revision } = await readRecentPosts(newsroom);

  expect(list).toEqual(EMPTY_RECENT_POSTS);
  expect((await saveRecentPosts(newsroom, LIST, revision)).ok).toBe(true);
});

test('a list that can’t be read shows as empty and is put aside by a save', async () => {
  const { newsroom, root } = await openTestNewsroom();
  await writeFile(path.join(root, 'recent-posts.json'), '{"half');

  const { list, revision } = await readRecentPosts(newsroom);
  succeed(await saveRecentPosts(newsroom, LIST, revision));

  expect(list).toEqual(EMPTY_RECENT_POSTS);
  const aside = (await readdir(root)).find((name) => name.includes('unreadable')) ?? '';
  expect(await readFile(path.join(root, aside), 'utf8')).toBe('{"half');
});

test('comes with the live stories and with those that the list names', async () => {
  const { newsroom } = await openTestNewsroom();
  const live = succeed(await createStory(newsroom, { headline: 'Live', body: '<p>It sails.</p>' }));
  succeed(await moveStory(newsroom, live.story.id, 'put-live'));
  const named = succeed(await createStory(newsroom, { headline: 'Named' }));
  succeed(await createStory(newsroom, { headline: 'Neither' }));
  const { revision } = await readRecentPosts(newsroom);
  const entry = { kind: 'story', storyId: named.story.id, pin: null, headline: '', excerpt: '' } as const;
  succeed(await saveRecentPosts(newsroom, { ...LIST, draft: { ...LIST.draft, entries: [entry] } }, revision));

  const { stories } = await readRecentPosts(newsroom);

  expect(stories.map(({ headline }) => headline)).toEqual(['Live', 'Named']);
});
