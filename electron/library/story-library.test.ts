import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listVersions } from './history.ts';
import { saveStory } from './save-story.ts';
import { correctStory, createStory, duplicateStory, moveStory, openStory, readersText } from './story-library.ts';
import { openTestNewsroom } from './testing/open-test-newsroom.ts';
import { succeed } from './testing/succeed.ts';
import { readVersion } from './version-files.ts';

const NOON = '2026-11-24T12:00:00.000Z';
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
    failure: { kind: 'not-allowed', why: { kind: 'fields-missing', fields: ['text'] } },
  });
  expect(await readdir(root, { recursive: true })).toEqual(before);
});

test('readers keep the text that was put live while the desk works on', async () => {
  const { newsroom } = await openTestNewsroom();
  const { story } = succeed(await createStory(newsroom, { headline: 'Ferry', body: '<p>It sails.</p>' }));
  const live = succeed(await moveStory(newsroom, story.id, 'put-live'));
  const saved = succeed(await saveStory(newsroom, { ...live.story, headline: 'Ferries' }, live.revision));
  succeed(await saveStory(newsroom, { ...live.story, headline: 'Ferries again' }, saved.revision));

  expect(succeed(await readersText(newsroom, story.id))).toEqual(live.story);
  expect(newsroom.index.summariesOf([story.id])).toMatchObject([{ headline: 'Ferry' }]);
  await moveStory(newsroom, story.id, 'put-live');
  expect(succeed(await readersText(newsroom, story.id)).headline).toBe('Ferries again');
});

test('a text that another program put live is kept before the first change to it', async () => {
  const { newsroom } = await openTestNewsroom();
  const publication = { state: 'live', firstPublishedAt: NOON, updatedAt: NOON, liveVersion: 1 } as const;
  const given = succeed(await createStory(newsroom, { headline: 'Ferry', body: '<p>It sails.</p>', publication }));

  const saved = succeed(await saveStory(newsroom, { ...given.story, headline: 'Ferries' }, given.revision));

  expect(saved.version).toBe(2);
  expect(succeed(await readersText(newsroom, given.story.id)).headline).toBe('Ferry');
});

test('a correction gives readers the text of now with its notice, and is in the history', async () => {
  const { newsroom } = await openTestNewsroom();
  const { story } = succeed(await createStory(newsroom, { headline: 'Ferry', body: '<p>It sails at six.</p>' }));
  const live = succeed(await moveStory(newsroom, story.id, 'put-live'));
  succeed(await saveStory(newsroom, { ...live.story, body: '<p>It sails at seven.</p>' }, live.revision));

  const notice = 'The ferry sails at seven, not at six.';
  const { story: corrected } = succeed(await correctStory(newsroom, story.id, { kind: 'correction', notice }));

  expect(corrected.corrections).toEqual([{ kind: 'correction', notice, at: corrected.modifiedAt }]);
  expect(succeed(await readersText(newsroom, story.id))).toEqual(corrected);
  expect((await listVersions(newsroom, story.id)).map(({ reason }) => reason)).toEqual([
    'published',
    'state-change',
    'published',
    'state-change',
  ]);
});

test('a withdrawn story keeps the address that readers know', async () => {
  const { newsroom } = await openTestNewsroom();
  const { story } = succeed(await createStory(newsroom, { headline: 'Ferry', body: '<p>It sails.</p>' }));
  const live = succeed(await moveStory(newsroom, story.id, 'put-live'));
  succeed(await saveStory(newsroom, { ...live.story, slug: 'boat' }, live.revision));

  const withdrawn = { kind: 'withdrawn', notice: 'There is no ferry.' } as const;
  const { story: killed } = succeed(await correctStory(newsroom, story.id, withdrawn));

  expect(killed).toMatchObject({ slug: 'ferry', publication: { state: 'killed' } });
  expect(await moveStory(newsroom, story.id, 'put-live')).toMatchObject({ failure: { why: { kind: 'killed' } } });
});
