import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readInstalledRuntime } from './installed-runtime.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'electron-package-'));
  await writeFile(path.join(folder, 'package.json'), '{"version":"45.4.1"}');
});
afterEach(() => rm(folder, { recursive: true }));

async function installVersion(version: string): Promise<void> {
  await mkdir(path.join(folder, 'dist'), { recursive: true });
  await writeFile(path.join(folder, 'dist', 'electron'), '');
  await writeFile(path.join(folder, 'dist', 'version'), version);
  await writeFile(path.join(folder, 'path.txt'), 'electron');
}

test('finds nothing in the package as npm installs it', async () => {
  expect(await readInstalledRuntime(folder)).toBeUndefined();
});

test.each(['45.4.1', 'v45.4.1\n'])('takes version %j for the package’s own runtime', async (version) => {
  await installVersion(version);

  expect(await readInstalledRuntime(folder)).toEqual({
    executable: path.join(folder, 'dist', 'electron'),
    version: '45.4.1',
    origin: 'official',
  });
});

test('tells a borrowed runtime from an official one', async () => {
  await installVersion('33.2.1');

  expect(await readInstalledRuntime(folder)).toMatchObject({ version: '33.2.1', origin: 'borrowed' });
});

test('does not use a runtime left by another version of the package', async () => {
  await installVersion('44.0.0');

  expect(await readInstalledRuntime(folder)).toBeUndefined();
});

test('does not use a runtime whose unpacking never reached path.txt', async () => {
  await installVersion('45.4.1');
  await rm(path.join(folder, 'path.txt'));

  expect(await readInstalledRuntime(folder)).toBeUndefined();
});
