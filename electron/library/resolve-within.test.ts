import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { resolveRealWithin, resolveWithin } from './resolve-within.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const ROOT = path.resolve('/data/root');

test.each([
  ['a file of the folder', 'stories/a.json'],
  ['a name that begins with two dots', '..almost/a.json'],
  ['a way round that ends inside', 'stories/../media/a.jpg'],
  ['a name with a line break', 'stories/a\nb.json'],
])('allows %s', (_, name) => {
  expect(resolveWithin(ROOT, name)).toBe(path.join(ROOT, name));
});

test.each([
  ['the folder itself', '.'],
  ['nothing', ''],
  ['the parent', '..'],
  ['a neighbour whose name begins the same', '../root-evil/a.json'],
  ['a climb', 'stories/../../other/a.json'],
  ['an absolute path', '/etc/passwd'],
  ['an absolute path to the neighbour', '/data/root-evil'],
  ['a NUL byte', 'stories/a.json\0.jpg'],
])('refuses %s', (_, name) => {
  expect(resolveWithin(ROOT, name)).toBeNull();
});

test('refuses a link that leads out, and what is below one', async () => {
  const folder = await temporaryFolder();
  await mkdir(path.join(folder, 'root/stories'), { recursive: true });
  await mkdir(path.join(folder, 'root-evil'));
  await writeFile(path.join(folder, 'root-evil/a.json'), '{}');
  await writeFile(path.join(folder, 'root/stories/own.json'), '{}');
  await symlink('../../root-evil', path.join(folder, 'root/stories/linked'));
  await symlink('own.json', path.join(folder, 'root/stories/inside.json'));
  const root = path.join(folder, 'root');

  expect(await resolveRealWithin(root, 'stories/linked/a.json')).toBeNull();
  expect(await resolveRealWithin(root, 'stories/linked')).toBeNull();
  expect(await resolveRealWithin(root, 'stories/missing.json')).toBeNull();
  expect(await resolveRealWithin(root, 'stories/own.json')).toBe(path.join(root, 'stories/own.json'));
  expect(await resolveRealWithin(root, 'stories/inside.json')).toBe(path.join(root, 'stories/inside.json'));
});
