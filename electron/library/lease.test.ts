import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { HEARTBEAT_MS, heldBy, holdStory, releaseStory } from './lease.ts';
import { createStory, openStory } from './story-library.ts';
import { openTestNewsroom, type TestNewsroom } from './testing/open-test-newsroom.ts';
import { succeed } from './testing/succeed.ts';

/** Another desk on the shared folder has the story open. */
async function heldElsewhere({ newsroom, root, desk }: TestNewsroom, host = 'newsdesk-2', process = 4_000_001) {
  const { story } = succeed(await createStory(newsroom, { headline: 'Ferry' }));
  expect(await holdStory(newsroom, story.id)).toBe(true);
  const lease = { host, user: 'Bilal', process, heartbeat: new Date(desk.now()).toISOString() };
  await writeFile(path.join(root, 'leases', `${story.id}.json`), JSON.stringify(lease));
  return story.id;
}

test('a story open here is held by nobody else', async () => {
  const { newsroom, root } = await openTestNewsroom();
  const { story } = succeed(await createStory(newsroom, { headline: 'Ferry' }));

  expect(await holdStory(newsroom, story.id)).toBe(true);

  expect(await heldBy(newsroom, story.id)).toBeNull();
  await releaseStory(newsroom, story.id);
  expect(await readdir(path.join(root, 'leases'))).toEqual([]);
});

test('a story open on another machine says who has it, and the lease is left to them', async () => {
  const test = await openTestNewsroom();
  const id = await heldElsewhere(test);

  expect(succeed(await openStory(test.newsroom, id)).heldBy).toBe('Bilal on newsdesk-2');
  expect(await holdStory(test.newsroom, id)).toBe(false);
  await releaseStory(test.newsroom, id);
  expect(await heldBy(test.newsroom, id)).toBe('Bilal on newsdesk-2');
});

test('a lease without a heartbeat expires', async () => {
  const test = await openTestNewsroom();
  const id = await heldElsewhere(test);

  test.desk.wait(4 * HEARTBEAT_MS + 1);

  expect(await heldBy(test.newsroom, id)).toBeNull();
  expect(await holdStory(test.newsroom, id)).toBe(true);
});

test('the lease of a dead process of this machine has expired at once', async () => {
  const test = await openTestNewsroom();
  const id = await heldElsewhere(test, 'newsdesk-1', 99_999_999);

  expect(await heldBy(test.newsroom, id)).toBeNull();
});

test('a lease that says nothing sensible is none', async () => {
  const test = await openTestNewsroom();
  const id = await heldElsewhere(test);
  await writeFile(path.join(test.root, 'leases', `${id}.json`), '{"host": 7}');

  expect(await heldBy(test.newsroom, id)).toBeNull();
});
