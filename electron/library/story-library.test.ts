import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listVersions } from './history.ts';
import { saveStory } from './save-story.ts';
import { createStory, duplicateStory, moveStory, openStory } from './story-library.ts';
import { openTestNewsroom } from './testing/open-test-newsroom.ts';
import { succeed } from './testing/succeed.ts';
import { readVersion } from './version-files.ts';

const ALL = { query: '', filter: 'all', offset: 0, limit: 100, now: 0 } as const;

test('a new story gets a file named after the day, its headline and its identity', async () => {
  const { newsroom, root } = await openTestNewsroom();

  const { story } = succeed(await createStory(newsroom, { headline: 'Ferry service resumes' }));

  const name = `2026-11-24-ferry-service-resumes-${story.id.slice(0, 8)}.json`;
  expect(await readdir(path.join(root, 'stories/2026/11'))).toEqual([name]);
  expect(story).toMatchObject({ language: 'en-GB', version: 1, createdAt: '2026-11-24T09:00:00.000Z' });
});

test('a story opens as it was made, in another process too', async () => {
  const { newsroom, openAgain } = await openTestNewsroom();
  const made = succeed(await createStory(newsroom, { headline: 'بارش جاری', language: 'ur', body: '<p>کراچی</p>' }));

  expect(succeed(await openStory(newsroom, made.story.id))).toEqual(made);
  expect(succeed(await openStory(await openAgain(), made.story.id))).toEqual(made);
});

test('a headline of any length and letters makes a name that the disk takes', async () => {
  const { newsroom, root } = await openTestNewsroom();

  for (const headline of ['', '/../../etc/passwd', '.', '\0', 'a'.repeat(5000), 'م'.repeat(5000), '😀😀', 'CON']) {
    expect(await createStory(newsroom, { headline, slug: headline })).toMatchObject({ ok: true });
  }

  expect(await readdir(path.join(root, 'stories/2026/11'))).toHaveLength(8);
});

test('a story is found again after another program moved its file', async () => {
  const { newsroom, root } = await openTestNewsroom();
  const { story } = succeed(await createStory(newsroom, { headline: 'Ferry' }));
  const folder = path.join(root, 'stories/2026/11');
  const [name = ''] = await readdir(folder);
  await rename(path.join(folder, name), path.join(root, 'stories/ferry (from the shared drive).json'));

  expect(succeed(await openStory(newsroom, story.id)).story).toEqual(story);
});

test('a story whose file is gone is not found', async () => {
  const { newsroom, root } = await openTestNewsroom();
  const { story } = succeed(await createStory(newsroom, { headline: 'Ferry' }));
  await rm(path.join(root, 'stories/2026'), { recursive: true });

  expect(await openStory(newsroom, story.id)).toEqual({ ok: false, failure: { kind: 'not-found' } });
  expect(newsroom.index.list(ALL).total).toBe(0);
});

test('a duplicate is a draft of its own that no reader has seen and no embargo holds', async () => {
  const { newsroom } = await openTestNewsroom();
  const { story } = succeed(
    await createStory(newsroom, {
      headline: 'Ferry',
      body: '<p>It sails.</p>',
      slug: 'ferry',
      embargoedUntil: '2026-12-01T00:00:00.000Z',
    }),
  );
  succeed(await moveStory(newsroom, story.id, 'put-live'));

  const copy = succeed(await duplicateStory(newsroom, story.id)).story;

  expect(copy.id).not.toBe(story.id);
  expect(copy).toMatchObject({
    headline: 'Ferry',
    body: '<p>It sails.</p>',
    slug: '',
    workflow: 'draft',
    publication: { state: 'never' },
    embargoedUntil: null,
    version: 1,
  });
});

test('putting a story live keeps what readers were given, and the next change shows as changed', async () => {
  const { newsroom, desk } = await openTestNewsroom();
  const { story } = succeed(await createStory(newsroom, { headline: 'Ferry', body: '<p>It sails.</p>' }));
  desk.wait(60_000);

  const live = succeed(await moveStory(newsroom, story.id, 'put-live'));
  desk.wait(1_000);
  const saved = succeed(await saveStory(newsroom, { ...live.story, headline: 'Ferries' }, live.revision));

  expect(live.story.publication).toMatchObject({ state: 'live', liveVersion: live.story.version });
  expect(saved.version).toBe(live.story.version + 1);
  const versions = await listVersions(newsroom, story.id);
  expect(versions.map(({ reason }) => reason)).toEqual(['published', 'state-change']);
  expect(succeed(await readVersion(newsroom, story.id, versions[0]?.key ?? ''))).toEqual(live.story);
});

test('a move that is not allowed says why and changes nothing', async () => {
  const { newsroom, root } = await openTestNewsroom();
  const { story } = succeed(await createStory(newsroom, { headline: 'Ferry' }));
  const before = await readdir(root, { recursive: true });

  expect(await moveStory(newsroom, story.id, 'put-live')).toEqual({
    ok: false,
    failure: { kind: 'not-allowed', why: 'A live story needs text.' },
  });
  expect(await readdir(root, { recursive: true })).toEqual(before);
});
