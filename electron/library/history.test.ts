import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { StoryId } from '../../domain/story.ts';
import { keepVersion, listVersions, nameVersion } from './history.ts';
import { saveStory } from './save-story.ts';
import { createStory, moveStory } from './story-library.ts';
import { openTestNewsroom, type TestNewsroom } from './testing/open-test-newsroom.ts';
import { succeed } from './testing/succeed.ts';
import { readVersion } from './version-files.ts';

/** A story that was put live and then changed twice, a day apart, so that it has three versions. */
async function storyWithVersions({ newsroom, desk }: TestNewsroom): Promise<StoryId> {
  const { story } = succeed(await createStory(newsroom, { headline: 'One', body: '<p>It sails at dawn.</p>' }));
  desk.wait(86_400_000);
  const live = succeed(await moveStory(newsroom, story.id, 'put-live'));
  let { revision } = live;
  for (const headline of ['Two', 'Three']) {
    desk.wait(86_400_000);
    revision = succeed(await saveStory(newsroom, { ...live.story, headline }, revision)).revision;
  }
  return story.id;
}

test('lists the versions, the newest first, with why and when they were kept', async () => {
  const test = await openTestNewsroom();
  const id = await storyWithVersions(test);

  expect(await listVersions(test.newsroom, id)).toEqual([
    {
      key: '20261127T090000000Z',
      keptAt: '2026-11-27T09:00:00.000Z',
      reason: 'work',
      name: '',
      words: 4,
      headline: 'Two',
      changed: { added: 1, removed: 1 },
    },
    expect.objectContaining({ key: '20261125T090000000Z-1', reason: 'published', headline: 'One' }),
    expect.objectContaining({ key: '20261125T090000000Z', reason: 'state-change', headline: 'One' }),
  ]);
});

test('a version is the whole story as it was', async () => {
  const { newsroom } = await openTestNewsroom();
  const { story } = succeed(await createStory(newsroom, { headline: 'Ferry', keywords: ['Sea'] }));

  const { key } = succeed(await keepVersion(newsroom, story.id, 'before-restore'));

  expect(succeed(await readVersion(newsroom, story.id, key))).toEqual(story);
});

test('the same text is kept once, and stays known as published', async () => {
  const { newsroom } = await openTestNewsroom();
  const { story } = succeed(await createStory(newsroom, { headline: 'Ferry', body: '<p>It sails.</p>' }));
  succeed(await moveStory(newsroom, story.id, 'put-live'));

  succeed(await keepVersion(newsroom, story.id, 'batch'));

  expect((await listVersions(newsroom, story.id)).map(({ reason }) => reason)).toEqual(['published', 'state-change']);
});

test('a version keeps the name that a person gives it', async () => {
  const { newsroom, openAgain } = await openTestNewsroom();
  const { story } = succeed(await createStory(newsroom, { headline: 'Ferry' }));
  const { key } = succeed(await keepVersion(newsroom, story.id, 'work'));

  succeed(await nameVersion(newsroom, story.id, key, 'As sent to the lawyer'));

  expect(await listVersions(await openAgain(), story.id)).toMatchObject([{ name: 'As sent to the lawyer' }]);
  expect(await nameVersion(newsroom, story.id, '20200101T000000000Z', 'None')).toEqual({
    ok: false,
    failure: { kind: 'not-found' },
  });
});

test('versions without their notes still say what they are', async () => {
  const test = await openTestNewsroom();
  const id = await storyWithVersions(test);
  await rm(path.join(test.root, 'history', id, 'versions.json'));

  const versions = await listVersions(test.newsroom, id);

  expect(versions.map(({ reason, headline, words }) => [reason, headline, words])).toEqual([
    ['work', 'Two', 4],
    ['published', 'One', 4],
    ['work', 'One', 4],
  ]);
});

test('notes that can’t be read are put aside when new ones are written', async () => {
  const { newsroom, root } = await openTestNewsroom();
  const { story } = succeed(await createStory(newsroom, { headline: 'Ferry' }));
  const { key } = succeed(await keepVersion(newsroom, story.id, 'work'));
  const folder = path.join(root, 'history', story.id);
  await writeFile(path.join(folder, 'versions.json'), '{"half');

  succeed(await nameVersion(newsroom, story.id, key, 'Kept'));

  const aside = (await readdir(folder)).find((name) => name.includes('unreadable')) ?? '';
  expect(await readFile(path.join(folder, aside), 'utf8')).toBe('{"half');
  expect(await listVersions(newsroom, story.id)).toMatchObject([{ name: 'Kept' }]);
});

test('a damaged version is named as broken and hides no other', async () => {
  const { newsroom, root, desk } = await openTestNewsroom();
  const { story, revision } = succeed(await createStory(newsroom, { headline: 'Ferry' }));
  const first = succeed(await keepVersion(newsroom, story.id, 'work'));
  desk.wait(1_000);
  succeed(await saveStory(newsroom, { ...story, headline: 'Ferries' }, revision));
  succeed(await keepVersion(newsroom, story.id, 'work'));
  await writeFile(path.join(root, 'history', story.id, `${first.key}.json.gz`), 'no gzip');

  expect(await readVersion(newsroom, story.id, first.key)).toMatchObject({ failure: { kind: 'broken' } });
  expect(await readVersion(newsroom, story.id, '20200101T000000000Z')).toEqual({
    ok: false,
    failure: { kind: 'not-found' },
  });
  expect(await listVersions(newsroom, story.id)).toHaveLength(2);
});

test('a version that would unpack to more than any story is refused', async () => {
  const { newsroom, root } = await openTestNewsroom();
  const { story } = succeed(await createStory(newsroom, { headline: 'Ferry' }));
  const { key } = succeed(await keepVersion(newsroom, story.id, 'work'));
  await writeFile(path.join(root, 'history', story.id, `${key}.json.gz`), gzipSync(Buffer.alloc(60_000_000)));

  expect(await readVersion(newsroom, story.id, key)).toMatchObject({ failure: { kind: 'broken' } });
});

test('a history stays bounded, and what was published or named stays in it', async () => {
  const { newsroom, desk, root } = await openTestNewsroom();
  const { story } = succeed(await createStory(newsroom, { headline: 'Ferry', body: '<p>It sails.</p>' }));
  let current = succeed(await moveStory(newsroom, story.id, 'put-live'));
  for (let count = 0; count < 70; count += 1) {
    desk.wait(6 * 60_000);
    const saved = succeed(
      await saveStory(newsroom, { ...current.story, headline: `Ferry ${count}` }, current.revision),
    );
    current = { ...current, revision: saved.revision };
    const [newest] = await listVersions(newsroom, story.id);
    if (count === 1) succeed(await nameVersion(newsroom, story.id, newest?.key ?? '', 'As read on air'));
  }
  desk.wait(40 * 24 * 3_600_000);
  succeed(await saveStory(newsroom, { ...current.story, headline: 'Ferry again' }, current.revision));
  desk.wait(6 * 60_000);
  succeed(await keepVersion(newsroom, story.id, 'work'));

  const versions = await listVersions(newsroom, story.id);

  expect(versions.length).toBeLessThan(60);
  expect(versions.filter(({ reason }) => reason === 'published')).toHaveLength(1);
  expect(versions.filter(({ name }) => name === 'As read on air')).toHaveLength(1);
  expect(versions[0]).toMatchObject({ headline: 'Ferry again' });
  expect(await readdir(path.join(root, 'history', story.id))).toHaveLength(versions.length + 1);
});

test('each version says how many words it changed of the one before it, also after that one was dropped', async () => {
  const { newsroom, desk, root } = await openTestNewsroom();
  const { story, revision } = succeed(await createStory(newsroom, { headline: 'Ferry', body: '<p>It sails.</p>' }));
  succeed(await keepVersion(newsroom, story.id, 'work'));
  desk.wait(60_000);
  const next = succeed(await saveStory(newsroom, { ...story, body: '<p>It sails at dawn.</p>' }, revision));
  succeed(await keepVersion(newsroom, story.id, 'work'));
  desk.wait(60_000);
  succeed(await saveStory(newsroom, { ...story, body: '<p>At dawn it sailed.</p>' }, next.revision));
  succeed(await keepVersion(newsroom, story.id, 'work'));

  const [third, second, first] = await listVersions(newsroom, story.id);
  expect([first?.changed, second?.changed, third?.changed]).toEqual([
    null,
    { added: 2, removed: 0 },
    { added: 3, removed: 3 },
  ]);

  await rm(path.join(root, 'history', story.id, `${second?.key}.json.gz`));
  const [newest] = await listVersions(newsroom, story.id);
  expect(newest?.changed).toEqual({ added: 4, removed: 2 });
});
