import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { realFileSystem } from './file-system.ts';
import { type Fault, faultyFileSystem } from './testing/faulty-file-system.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { writeFileDurably } from './write-file-durably.ts';

const OLD = Buffer.from('The old text, whole.');
const NEW = Buffer.from('The new text, a good deal longer than the old one, and whole as well.');

test('writes a new file and leaves nothing beside it', async () => {
  const folder = await temporaryFolder();

  const written = await writeFileDurably(path.join(folder, 'story.json'), NEW);

  expect(written).toBe(true);
  expect(await readdir(folder)).toEqual(['story.json']);
  expect(await readFile(path.join(folder, 'story.json'))).toEqual(NEW);
});

test('keeps the permission bits of the file it replaces', async () => {
  const file = path.join(await temporaryFolder(), 'story.json');
  await writeFile(file, OLD);
  await chmod(file, 0o640);

  await writeFileDurably(file, NEW);

  expect((await stat(file)).mode & 0o777).toBe(0o640);
});

test('goes on after short writes until every byte is written', async () => {
  const file = path.join(await temporaryFolder(), 'story.json');
  const bytes = Buffer.alloc(100_000, 'long read ');
  const { files } = faultyFileSystem(realFileSystem, { kind: 'short' }, 1, true);

  await writeFileDurably(file, bytes, { files });

  expect(await readFile(file)).toEqual(bytes);
});

test('changes nothing and leaves nothing when the commit refuses', async () => {
  const folder = await temporaryFolder();
  const file = path.join(folder, 'story.json');
  await writeFile(file, OLD);

  const written = await writeFileDurably(file, NEW, { commit: async () => false });

  expect(written).toBe(false);
  expect(await readFile(file)).toEqual(OLD);
  expect(await readdir(folder)).toEqual(['story.json']);
});

const FAULTS: readonly Fault[] = [
  { kind: 'error', code: 'ENOSPC' },
  { kind: 'error', code: 'EIO' },
  { kind: 'error', code: 'EACCES' },
  { kind: 'error-after', code: 'EIO' },
  { kind: 'short' },
  { kind: 'crash' },
  { kind: 'crash-after' },
];

test.each(FAULTS.flatMap((fault) => [false, true].map((persistent) => ({ fault, persistent }))))(
  'has the old or the new text, whole, whichever operation suffers $fault (for good: $persistent)',
  async ({ fault, persistent }) => {
    for (let at = 1; ; at += 1) {
      const folder = await temporaryFolder();
      const file = path.join(folder, 'story.json');
      await writeFile(file, OLD);
      const faulty = faultyFileSystem(realFileSystem, fault, at, persistent);

      const acknowledged = await writeFileDurably(file, NEW, { files: faulty.files }).catch(() => false);

      const onDisk = await readFile(file);
      expect(acknowledged ? [NEW] : [OLD, NEW]).toContainEqual(onDisk);
      expect(await writeFileDurably(file, OLD)).toBe(true);
      if (faulty.count() < at) break;
    }
  },
);
