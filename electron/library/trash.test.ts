import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createStory, openStory } from './story-library.ts';
import { openTestNewsroom } from './testing/open-test-newsroom.ts';
import { succeed } from './testing/succeed.ts';
import { emptyTrash, listTrash, restoreFromTrash, trashStory } from './trash.ts';

const ALL = { query: '', filter: 'all', offset: 0, limit: 100, now: 0 } as const;
const DAY_MS = 24 * 60 * 60 * 1000;

test('a deleted story leaves the list and says until when it can be brought back', async () => {
  const { newsroom, desk } = await openTestNewsroom();
  const { story } = succeed(await createStory(newsroom, { headline: 'Ferry' }));
  desk.wait(1_000);

  const trashed = succeed(await trashStory(newsroom, story.id));

  expect(trashed).toEqual({
    id: story.id,
    headline: 'Ferry',
    trashedAt: '2026-11-24T09:00:01.000Z',
    emptiedAt: '2026-12-24T09:00:01.000Z',
  });
  expect(newsroom.index.list(ALL).total).toBe(0);
  expect(await listTrash(newsroom)).toEqual([trashed]);
  expect(await openStory(newsroom, story.id)).toMatchObject({ failure: { kind: 'not-found' } });
});

test('a story comes back as it was, under the name it had', async () => {
  const { newsroom, root } = await openTestNewsroom();
  const made = succeed(await createStory(newsroom, { headline: 'Ferry' }));
  const name = newsroom.index.nameOf(made.story.id) ?? '';
  succeed(await trashStory(newsroom, made.story.id));
  await rm(path.join(root, 'stories'), { recursive: true });

  expect(succeed(await restoreFromTrash(newsroom, made.story.id))).toEqual(made);

  expect(newsroom.index.nameOf(made.story.id)).toBe(name);
  expect(await listTrash(newsroom)).toEqual([]);
});

test('a story is not put over a file that has taken its place', async () => {
  const { newsroom, root } = await openTestNewsroom();
  const { story } = succeed(await createStory(newsroom, { headline: 'Ferry' }));
  const name = newsroom.index.nameOf(story.id) ?? '';
  succeed(await trashStory(newsroom, story.id));
  await writeFile(path.join(root, name), 'Somebody else’s');

  expect(await restoreFromTrash(newsroom, story.id)).toMatchObject({ failure: { kind: 'disk-trouble' } });

  expect(await listTrash(newsroom)).toHaveLength(1);
});

test('the trash is emptied of what has been in it for thirty days, and of nothing that is not its own', async () => {
  const { newsroom, desk, root } = await openTestNewsroom();
  const old = succeed(await createStory(newsroom, { headline: 'Old' }));
  const young = succeed(await createStory(newsroom, { headline: 'Young' }));
  succeed(await trashStory(newsroom, old.story.id));
  desk.wait(DAY_MS);
  succeed(await trashStory(newsroom, young.story.id));
  await mkdir(path.join(root, 'trash/holiday photos'));
  desk.wait(29 * DAY_MS);

  expect(await emptyTrash(newsroom)).toBe(1);

  expect(await listTrash(newsroom)).toMatchObject([{ headline: 'Young' }]);
  expect(await readdir(path.join(root, 'trash'))).toHaveLength(2);
});
