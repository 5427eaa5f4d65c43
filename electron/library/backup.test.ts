import { createWriteStream } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { backUpNewsroom } from './backup.ts';
import { MANIFEST, textFromManifest } from './backup-file.ts';
import { closeNewsroom, openNewsroom } from './newsroom.ts';
import { restoreNewsroom } from './restore-backup.ts';
import { revisionOf } from './revision.ts';
import { createStory, moveStory, openStory } from './story-library.ts';
import { openTestNewsroom, type TestNewsroom, testDesk } from './testing/open-test-newsroom.ts';
import { succeed } from './testing/succeed.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { trashStory } from './trash.ts';

/** A newsroom with something of everything, and where its backup and its restored copy go. */
async function fullNewsroom() {
  const test = await openTestNewsroom();
  const { newsroom, root } = test;
  const { story } = succeed(await createStory(newsroom, { headline: 'بارش', body: '<p>It rains.</p>' }));
  succeed(await moveStory(newsroom, story.id, 'put-live'));
  const deleted = succeed(await createStory(newsroom, { headline: 'Deleted' }));
  succeed(await trashStory(newsroom, deleted.story.id));
  await mkdir(path.join(root, 'wire'));
  await writeFile(path.join(root, 'wire/agency.txt'), 'Theirs');
  await writeFile(path.join(root, 'stories/half.json'), '{"half');
  const folder = await temporaryFolder();
  return { ...test, story, zip: path.join(folder, 'backup.zip'), copy: path.join(folder, 'copy'), folder };
}

async function contentOf({ root }: Pick<TestNewsroom, 'root'>): Promise<Record<string, string>> {
  const content: Record<string, string> = {};
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile()) content[path.relative(root, file)] = revisionOf(await readFile(file));
  }
  return content;
}

test('a restored newsroom has every file of its own, to the byte, and opens', async () => {
  const newsroom = await fullNewsroom();

  const made = succeed(await backUpNewsroom(newsroom.newsroom, newsroom.zip));
  succeed(await restoreNewsroom(newsroom.zip, newsroom.copy));

  const { 'wire/agency.txt': _, '.dateline-lock': __, ...own } = await contentOf(newsroom);
  expect(await contentOf({ root: newsroom.copy })).toEqual(own);
  expect(made.files).toBe(Object.keys(own).length);
  const copy = succeed(await openNewsroom(newsroom.copy, testDesk(newsroom.folder)));
  expect(succeed(await openStory(copy, newsroom.story.id)).story.headline).toBe('بارش');
  await closeNewsroom(copy);
});

test('tells how far it is, through writing and verifying', async () => {
  const { newsroom, zip } = await fullNewsroom();
  const steps: string[] = [];

  await backUpNewsroom(newsroom, zip, {
    onProgress: ({ step, done, total }) => steps.push(`${step} ${done}/${total}`),
  });

  expect(steps[0]).toMatch(/^writing 0\//);
  expect(steps.at(-1)).toMatch(/^verifying/);
});

test.each(['writing', 'verifying'])(
  'leaves nothing behind, and the backup of last week, when cancelled while %s',
  async (step) => {
    const { newsroom, zip, folder } = await fullNewsroom();
    await writeFile(zip, 'Last week’s');
    const cancelling = new AbortController();

    const made = await backUpNewsroom(newsroom, zip, {
      signal: cancelling.signal,
      onProgress: (progress) => progress.step === step && progress.done === 1 && cancelling.abort(),
    });

    expect(made).toEqual({ ok: false, failure: { kind: 'cancelled' } });
    expect(await readdir(folder)).toEqual(['backup.zip']);
    expect(await readFile(zip, 'utf8')).toBe('Last week’s');
  },
);

test('says why a backup could not be written', async () => {
  const { newsroom, folder } = await fullNewsroom();

  expect(await backUpNewsroom(newsroom, path.join(folder, 'nowhere/backup.zip'))).toEqual({
    ok: false,
    failure: { kind: 'not-written', reason: 'It is not there any more.' },
  });
});

test('restores into no folder that has something in it', async () => {
  const { newsroom, zip, copy } = await fullNewsroom();
  succeed(await backUpNewsroom(newsroom, zip));
  await mkdir(copy);
  await writeFile(path.join(copy, 'thesis.txt'), 'mine');

  expect(await restoreNewsroom(zip, copy)).toMatchObject({ failure: { kind: 'not-empty' } });
  expect(await readdir(copy)).toEqual(['thesis.txt']);
});

test('refuses a backup with a changed byte anywhere, before it writes anything', async () => {
  const { newsroom, zip, copy } = await fullNewsroom();
  succeed(await backUpNewsroom(newsroom, zip));
  const sound = await readFile(zip);

  for (let at = 40; at < sound.length - 40; at += 97) {
    const damaged = Buffer.from(sound);
    damaged[at] = (damaged[at] ?? 0) ^ 0xff;
    await writeFile(zip, damaged);
    const restored = await restoreNewsroom(zip, copy);
    // A time or a permission in a header is not content: such a backup is as good as before.
    if (restored.ok) await rm(copy, { recursive: true });
    else {
      expect(restored.failure.kind).toBe('not-a-backup');
      expect(await readdir(copy)).toEqual([]);
    }
  }
});

test('refuses what is no backup', async () => {
  const { zip, copy } = await fullNewsroom();

  await writeFile(zip, 'Dear diary');
  expect(await restoreNewsroom(zip, copy)).toMatchObject({ failure: { kind: 'not-a-backup' } });
  await appendFile(zip, Buffer.alloc(100_000));
  expect(await restoreNewsroom(zip, copy)).toMatchObject({ failure: { kind: 'not-a-backup' } });
});

test.each([
  '../evil.json',
  '/etc/evil.json',
  'stories/../../evil.json',
  'stories\\evil.json',
  'evil.json',
  'public/index.html',
])('refuses a backup that would write %s', async (name) => {
  const { zip, copy, folder } = await fullNewsroom();
  const bytes = Buffer.from('evil');
  const files = { [name]: { sha256: revisionOf(bytes), bytes: 4 } };
  await zipOf(zip, {
    [name]: bytes,
    [MANIFEST]: Buffer.from(textFromManifest({ format: 1, name: 'x', madeAt: '2026-11-24T09:00:00.000Z', files })),
  });

  expect(await restoreNewsroom(zip, copy)).toMatchObject({ failure: { kind: 'not-a-backup' } });
  expect((await readdir(folder)).sort()).toEqual(['backup.zip', 'copy']);
});

/** yazl refuses to write hostile names, so they are put into the finished file. */
async function zipOf(file: string, entries: Readonly<Record<string, Buffer>>): Promise<void> {
  const zip = new ZipFile();
  const harmless = new Map(Object.keys(entries).map((name) => [name, name.replace(/[^a-z-.]/g, '_')]));
  for (const [name, bytes] of Object.entries(entries))
    zip.addBuffer(bytes, harmless.get(name) ?? '', { compress: false });
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file));
  let content = (await readFile(file)).toString('latin1');
  for (const [name, replaced] of harmless) content = content.replaceAll(replaced, name);
  await writeFile(file, Buffer.from(content, 'latin1'));
}
