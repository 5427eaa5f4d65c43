import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { removeOrphanedTempFiles, tempFileName } from './temp-files.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const NOW = Date.parse('2026-11-24T09:00:00Z');
/** No process has this id: Linux stops at 4,194,304. */
const DEAD = '99999999';

test('removes what a dead process left, at any depth of its own folders, and nothing that is not its own', async () => {
  const folder = await temporaryFolder();
  await mkdir(path.join(folder, 'stories/2026'), { recursive: true });
  const orphan = tempFileName().replace(String(process.pid), DEAD);
  await writeFile(path.join(folder, 'stories/2026', orphan), 'half a st');
  await writeFile(path.join(folder, 'stories/2026/.dateline-notes.tmp'), 'mine');
  await writeFile(path.join(folder, 'stories/a.json'), '{}');

  expect(await removeOrphanedTempFiles(folder, ['stories'], NOW)).toBe(1);

  expect(await readdir(path.join(folder, 'stories'), { recursive: true })).toEqual(
    expect.arrayContaining(['2026', 'a.json', '2026/.dateline-notes.tmp']),
  );
  expect(await readdir(path.join(folder, 'stories/2026'))).not.toContain(orphan);
});

test('leaves the temp file of a save under way', async () => {
  const folder = await temporaryFolder();
  const ours = tempFileName();
  await writeFile(path.join(folder, ours), '');

  expect(await removeOrphanedTempFiles(folder, ['stories'], NOW)).toBe(0);

  expect(await readdir(folder)).toEqual([ours]);
});

test('removes the temp file of another machine only when it is a day old', async () => {
  const folder = await temporaryFolder();
  const young = `.dateline-000000-${DEAD}-aaaaaaaaaaaa.tmp`;
  const old = `.dateline-000000-${DEAD}-bbbbbbbbbbbb.tmp`;
  for (const name of [young, old]) await writeFile(path.join(folder, name), '');
  await utimes(path.join(folder, young), NOW / 1000, NOW / 1000 - 60);
  await utimes(path.join(folder, old), NOW / 1000, NOW / 1000 - 25 * 3600);

  await removeOrphanedTempFiles(folder, ['stories'], NOW);

  expect(await readdir(folder)).toEqual([young]);
});
