import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { closeNewsroom, createNewsroom, openNewsroom, openSampleNewsroom } from './newsroom.ts';
import { saveSettings } from './save-settings.ts';
import { createStory } from './story-library.ts';
import { openTestNewsroom, testDesk } from './testing/open-test-newsroom.ts';
import { succeed } from './testing/succeed.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

test('makes a newsroom that opens again with its name', async () => {
  const { newsroom, root, openAgain } = await openTestNewsroom();

  expect(newsroom.settings()).toMatchObject({ format: 1, name: 'The Alder Gazette', recentPostsCount: 6 });
  expect((await readdir(root)).sort()).toEqual(['newsroom.json', 'recent-posts.json', 'stories']);
  expect((await openAgain()).settings()).toEqual(newsroom.settings());
});

test('makes none in a folder that has something in it', async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, 'thesis.txt'), 'mine');

  const made = await createNewsroom(folder, { name: 'The Alder Gazette' }, testDesk(folder));

  expect(made).toEqual({ ok: false, failure: { kind: 'not-empty', folder } });
  expect(await readdir(folder)).toEqual(['thesis.txt']);
});

test.each([
  ['a missing folder', 'folder-missing', async (folder: string) => rm(folder, { recursive: true })],
  ['a folder that is no newsroom', 'not-a-newsroom', async (folder: string) => rm(path.join(folder, 'newsroom.json'))],
  ['settings that are not JSON', 'settings-invalid', (folder: string) => put(folder, '{"format": 1')],
  ['settings without a name', 'settings-invalid', (folder: string) => put(folder, '{"format": 1}')],
  [
    'settings in another encoding',
    'settings-invalid',
    (folder: string) => put(folder, Buffer.from([0xff, 0xfe, 0x7b])),
  ],
  ['settings of a later Dateline', 'too-new', (folder: string) => put(folder, '{"format": 2, "name": "x"}')],
  [
    'a folder in the place of the settings',
    'not-readable',
    async (folder: string) => {
      await rm(path.join(folder, 'newsroom.json'));
      await mkdir(path.join(folder, 'newsroom.json'));
    },
  ],
])('says what is wrong with %s, and writes nothing', async (_, kind, spoil) => {
  const { root, newsroom } = await openTestNewsroom();
  await closeNewsroom(newsroom);
  await spoil(root);
  const before = await readdir(root).catch(() => 'gone');

  const opened = await openNewsroom(root, testDesk(path.join(root, '../other user data')));

  expect(opened).toMatchObject({ ok: false, failure: { kind } });
  expect(await readdir(root).catch(() => 'gone')).toEqual(before);
});

test('opening writes nothing into the folder', async () => {
  const { root, openAgain } = await openTestNewsroom();
  const before = await readdir(root, { recursive: true });

  await (await openAgain()).scanned;

  expect(await readdir(root, { recursive: true })).toEqual(before);
});

test('saving settings keeps what a later Dateline has put beside them', async () => {
  const { newsroom, root, openAgain } = await openTestNewsroom();
  const file = path.join(root, 'newsroom.json');
  const later = { ...JSON.parse(await readFile(file, 'utf8')), printEdition: { pages: 8 } };
  await writeFile(file, JSON.stringify(later));

  succeed(await saveSettings(newsroom, { ...newsroom.settings(), tagline: 'Harbour and hills' }));

  expect((await openAgain()).settings()).toMatchObject({ tagline: 'Harbour and hills', printEdition: { pages: 8 } });
});

test('cuts the cards of all stories anew when the settings say so', async () => {
  const { newsroom } = await openTestNewsroom();
  await newsroom.scanned;
  succeed(
    await createStory(newsroom, { headline: 'Tides', body: `<p>${'one two three four five six '.repeat(3)}</p>` }),
  );

  const stories = new Promise<void>((resolve) =>
    newsroom.changes.on((change) => change.kind === 'stories' && resolve()),
  );
  succeed(await saveSettings(newsroom, { ...newsroom.settings(), excerptWords: 5 }));
  await stories;

  const [row] = newsroom.index.list({ query: '', filter: 'all', offset: 0, limit: 10, now: 0 }).rows;
  expect(row?.excerpt).toBe('one two three four five…');
});

test('copies the sample once, and then opens the copy with what was changed in it', async () => {
  const { root: sample } = await openTestNewsroom();
  const folder = path.join(await temporaryFolder(), 'Sample Newsroom');
  const desk = testDesk(path.join(folder, '../user data'));

  const first = succeed(await openSampleNewsroom(sample, folder, desk));
  succeed(await saveSettings(first, { ...first.settings(), name: 'My own' }));
  await closeNewsroom(first);
  const second = succeed(await openSampleNewsroom(sample, folder, desk));

  expect(second.settings().name).toBe('My own');
  await closeNewsroom(second);
});

async function put(folder: string, settings: string | Uint8Array): Promise<void> {
  await writeFile(path.join(folder, 'newsroom.json'), settings);
}
