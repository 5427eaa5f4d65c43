import { chmod, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { textFromStory } from '../../domain/story-file.ts';
import { realFileSystem } from './file-system.ts';
import { listVersions } from './history.ts';
import type { Newsroom } from './newsroom.ts';
import { fileOf } from './newsroom-layout.ts';
import { listRescued, readRescued } from './rescue-files.ts';
import { saveStory } from './save-story.ts';
import { createStory, openStory } from './story-library.ts';
import { faultyFileSystem } from './testing/faulty-file-system.ts';
import { openTestNewsroom } from './testing/open-test-newsroom.ts';
import { succeed } from './testing/succeed.ts';

const FERRY = { headline: 'Ferry', body: '<p>It sails.</p>' };

async function fileOfStory(newsroom: Newsroom, id: Parameters<Newsroom['index']['nameOf']>[0]): Promise<string> {
  return fileOf(newsroom.root, newsroom.index.nameOf(id) ?? 'missing');
}

test('a saved text is what another process reads', async () => {
  const { newsroom, openAgain, desk } = await openTestNewsroom();
  const { story, revision } = succeed(await createStory(newsroom, FERRY));
  desk.wait(1_000);

  const saved = succeed(await saveStory(newsroom, { ...story, headline: 'Ferries' }, revision));

  const reopened = succeed(await openStory(await openAgain(), story.id));
  expect(reopened).toMatchObject({ story: { headline: 'Ferries' }, revision: saved.revision });
  expect(reopened.story.modifiedAt).toBe('2026-11-24T09:00:01.000Z');
});

test('an unchanged text is not written again', async () => {
  const { newsroom, desk } = await openTestNewsroom();
  const { story, revision } = succeed(await createStory(newsroom, FERRY));
  const file = await fileOfStory(newsroom, story.id);
  const before = await stat(file);
  desk.wait(3_600_000);

  const saved = succeed(await saveStory(newsroom, story, revision));

  expect(saved).toMatchObject({ revision, version: 1, modifiedAt: story.modifiedAt });
  expect((await stat(file)).ino).toBe(before.ino);
  expect(await listVersions(newsroom, story.id)).toEqual([]);
});

test('a text that another hand has changed is kept, and the answer shows it', async () => {
  const { newsroom, openAgain } = await openTestNewsroom();
  const { story, revision } = succeed(await createStory(newsroom, FERRY));
  const other = await openAgain();
  succeed(await saveStory(other, { ...story, headline: 'Theirs' }, revision));

  const saved = await saveStory(newsroom, { ...story, headline: 'Ours' }, revision);

  expect(saved).toMatchObject({ ok: false, failure: { kind: 'conflict', onDisk: { story: { headline: 'Theirs' } } } });
  expect(succeed(await openStory(newsroom, story.id)).story.headline).toBe('Theirs');
});

test('what a conflict was settled over stays in the history', async () => {
  const { newsroom, openAgain } = await openTestNewsroom();
  const { story, revision } = succeed(await createStory(newsroom, FERRY));
  const theirs = succeed(await saveStory(await openAgain(), { ...story, headline: 'Theirs' }, revision));
  await saveStory(newsroom, { ...story, headline: 'Ours' }, revision);

  succeed(await saveStory(newsroom, { ...story, headline: 'Ours' }, theirs.revision));

  const [newest] = await listVersions(newsroom, story.id);
  expect(newest).toMatchObject({ reason: 'conflict', headline: 'Theirs' });
});

test('of two saves made from the same text only the first is taken', async () => {
  const { newsroom } = await openTestNewsroom();
  const { story, revision } = succeed(await createStory(newsroom, FERRY));

  const [first, second] = await Promise.all([
    saveStory(newsroom, { ...story, headline: 'First' }, revision),
    saveStory(newsroom, { ...story, headline: 'Second' }, revision),
  ]);

  expect(first.ok).toBe(true);
  expect(second).toMatchObject({ failure: { kind: 'conflict', onDisk: { story: { headline: 'First' } } } });
});

test('an external edit in the same size and second is noticed', async () => {
  const { newsroom } = await openTestNewsroom();
  const { story, revision } = succeed(await createStory(newsroom, { ...FERRY, headline: 'Ferry one' }));
  const file = await fileOfStory(newsroom, story.id);
  const { atime, mtime } = await stat(file);
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll('Ferry one', 'Ferry two'));
  await utimes(file, atime, mtime);

  const saved = await saveStory(newsroom, { ...story, headline: 'Mine' }, revision);

  expect(saved).toMatchObject({ failure: { kind: 'conflict', onDisk: { story: { headline: 'Ferry two' } } } });
});

test('a deleted file is not brought back behind the editor’s back, and her text is rescued', async () => {
  const { newsroom, root } = await openTestNewsroom();
  const { story, revision } = succeed(await createStory(newsroom, FERRY));
  await rm(await fileOfStory(newsroom, story.id));

  const saved = await saveStory(newsroom, { ...story, headline: 'Ferries' }, revision);

  expect(saved).toEqual({ ok: false, failure: { kind: 'deleted-on-disk', rescued: true } });
  expect(await readdir(path.join(root, 'stories/2026/11'))).toEqual([]);
  expect(succeed(await readRescued(newsroom, story.id)).headline).toBe('Ferries');
});

test('a folder that has gone is called missing, and saving goes on when it is back', async () => {
  const { newsroom, root } = await openTestNewsroom();
  const { story, revision } = succeed(await createStory(newsroom, FERRY));
  await rename(root, `${root} (unplugged)`);

  const lost = await saveStory(newsroom, { ...story, headline: 'Ferries' }, revision);
  await rename(`${root} (unplugged)`, root);
  const saved = await saveStory(newsroom, { ...story, headline: 'Ferries again' }, revision);

  expect(lost).toEqual({ ok: false, failure: { kind: 'folder-missing', rescued: true } });
  expect(saved.ok).toBe(true);
  expect(succeed(await openStory(newsroom, story.id)).story.headline).toBe('Ferries again');
  expect(await listRescued(newsroom)).toEqual([]);
});

test('an emptied mount point is a missing folder, not a deleted story', async () => {
  const { newsroom, root } = await openTestNewsroom();
  const { story, revision } = succeed(await createStory(newsroom, FERRY));
  for (const name of await readdir(root)) await rm(path.join(root, name), { recursive: true });

  const saved = await saveStory(newsroom, { ...story, headline: 'Ferries' }, revision);

  expect(saved).toEqual({ ok: false, failure: { kind: 'folder-missing', rescued: true } });
  expect(await readdir(root)).toEqual([]);
});

test.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EACCES', 'no-permission'],
  ['EROFS', 'no-permission'],
  ['ENAMETOOLONG', 'name-too-long'],
  ['EIO', 'disk-trouble'],
])('says truly what %s means, rescues the text, and saves it when the trouble is over', async (code, kind) => {
  const { newsroom, openAgain } = await openTestNewsroom();
  const { story, revision } = succeed(await createStory(newsroom, FERRY));
  const faulty = faultyFileSystem(realFileSystem, { kind: 'error', code }, 1, true);
  const troubled = await openAgain({ files: faulty.files });

  const lost = await saveStory(troubled, { ...story, headline: 'Ferries' }, revision);

  expect(lost).toMatchObject({ ok: false, failure: { kind, rescued: true } });
  expect(succeed(await openStory(newsroom, story.id)).story.headline).toBe('Ferry');
  expect(await listRescued(newsroom)).toMatchObject([{ id: story.id, headline: 'Ferries' }]);
});

test('when the folder’s sync fails the text is not called saved, and the next save is no conflict with it', async () => {
  const { newsroom, openAgain } = await openTestNewsroom();
  const { story, revision } = succeed(await createStory(newsroom, FERRY));
  let isFailing = true;
  const troubled = await openAgain({
    files: {
      ...realFileSystem,
      syncFolder: (folder) =>
        isFailing && folder.includes('stories')
          ? Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' }))
          : realFileSystem.syncFolder(folder),
    },
  });

  const lost = await saveStory(troubled, { ...story, headline: 'Ferries' }, revision);
  isFailing = false;
  const saved = await saveStory(troubled, { ...story, headline: 'Ferries!' }, revision);

  expect(lost).toMatchObject({ failure: { kind: 'disk-trouble', rescued: true } });
  expect(saved.ok).toBe(true);
});

test('a file that has become unreadable is left as it is, and the text is rescued', async () => {
  const { newsroom } = await openTestNewsroom();
  const { story, revision } = succeed(await createStory(newsroom, FERRY));
  const file = await fileOfStory(newsroom, story.id);
  const half = textFromStory(story).slice(0, 100);
  await writeFile(file, half);

  const saved = await saveStory(newsroom, { ...story, headline: 'Ferries' }, revision);

  expect(saved).toMatchObject({ failure: { kind: 'spoilt-on-disk', rescued: true } });
  expect(await readFile(file, 'utf8')).toBe(half);
});

test('the version rises when, and only when, the earlier text is in the history', async () => {
  const { newsroom, desk, openAgain } = await openTestNewsroom();
  const made = succeed(await createStory(newsroom, FERRY));
  const editing = await openAgain();
  const versions: number[] = [];
  let { revision } = made;
  for (const minute of [0, 1, 4, 6, 7]) {
    desk.wait(60_000);
    const saved = succeed(await saveStory(editing, { ...made.story, headline: `Minute ${minute}` }, revision));
    revision = saved.revision;
    versions.push(saved.version);
    desk.wait(60_000);
  }

  const history = await listVersions(editing, made.story.id);
  expect(versions).toEqual([2, 2, 2, 3, 3]);
  expect(history.map(({ reason, headline }) => [reason, headline])).toEqual([
    ['work', 'Minute 4'],
    ['opened-and-changed', 'Ferry'],
  ]);
});

test('a check that the desk leaves makes no other text of a story', async () => {
  const { newsroom } = await openTestNewsroom();
  const { story, revision } = succeed(await createStory(newsroom, FERRY));

  const saved = succeed(await saveStory(newsroom, { ...story, leftChecks: ['no-category'] }, revision));

  expect(saved.version).toBe(story.version);
  expect(succeed(await openStory(newsroom, story.id)).story.leftChecks).toEqual(['no-category']);
  expect(await listVersions(newsroom, story.id)).toEqual([]);
});

test('a save that empties the text keeps it in the history first', async () => {
  const { newsroom } = await openTestNewsroom();
  const body = `<p>${'It sails at dawn. '.repeat(30).trim()}</p>`;
  const { story, revision } = succeed(await createStory(newsroom, { ...FERRY, body }));

  succeed(await saveStory(newsroom, { ...story, body: '' }, revision));

  expect(await listVersions(newsroom, story.id)).toMatchObject([{ reason: 'work', words: 120 }]);
});

test('a history that can’t be written does not stop the save, and is told of', async () => {
  const { newsroom, root } = await openTestNewsroom();
  const { story, revision } = succeed(await createStory(newsroom, FERRY));
  await writeFile(path.join(root, 'history'), 'a file in the way');
  const told = new Promise((resolve) =>
    newsroom.changes.on((change) => change.kind === 'version-not-kept' && resolve(change.id)),
  );
  newsroom.memories.note(story.id, { keptAt: null });

  const saved = await saveStory(newsroom, { ...story, headline: 'Ferries' }, revision);

  expect(saved).toMatchObject({ ok: true, value: { version: 1 } });
  expect(await told).toBe(story.id);
});

test('the permission bits that a shared drive needs survive a save', async () => {
  const { newsroom } = await openTestNewsroom();
  const { story, revision } = succeed(await createStory(newsroom, FERRY));
  const file = await fileOfStory(newsroom, story.id);
  await chmod(file, 0o664);

  succeed(await saveStory(newsroom, { ...story, headline: 'Ferries' }, revision));

  expect((await stat(file)).mode & 0o777).toBe(0o664);
});
