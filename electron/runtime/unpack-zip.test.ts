import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { unpackZip } from './unpack-zip.ts';

test('unpacks what it is told to, under the new names, with the modes kept', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'unpack-'));
  const zip = new ZipFile();
  zip.addEmptyDirectory('Desk/');
  zip.addBuffer(Buffer.from('#!/bin/sh'), 'Desk/Desk', { mode: 0o100755 });
  zip.addBuffer(Buffer.from('words'), 'Desk/deep/words.txt', { mode: 0o100644 });
  zip.addBuffer(Buffer.from('left out'), 'Desk/own-code.js');
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path.join(folder, 'desk.zip')));
  const places = new Map([
    ['Desk/', ''],
    ['Desk/Desk', 'editor'],
    ['Desk/deep/words.txt', 'deep/words.txt'],
  ]);

  const out = path.join(folder, 'out');
  await unpackZip(path.join(folder, 'desk.zip'), out, (entryName) => places.get(entryName));

  expect((await readdir(out)).sort()).toEqual(['deep', 'editor']);
  expect((await stat(path.join(out, 'editor'))).mode & 0o777).toBe(0o755);
  expect(await readFile(path.join(out, 'deep', 'words.txt'), 'utf8')).toBe('words');
  await rm(folder, { recursive: true });
});
