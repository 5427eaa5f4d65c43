import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { setUpBench } from './testing/run-here.ts';

async function backedUp() {
  const bench = await setUpBench();
  await bench.dateline(['init', '--sample']);
  const zip = path.join(bench.folder, 'sample.zip');
  return { ...bench, zip, made: await bench.dateline(['backup', '--to', zip]) };
}

test('what was backed up is restored as it was', async () => {
  const { dateline, folder, zip, made } = await backedUp();
  const elsewhere = path.join(folder, 'elsewhere');

  expect(made).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(/sample\.zip: \d+ files, .* found whole\.$/),
  });
  const restored = await dateline(['restore', zip, '--newsroom', elsewhere]);
  const before = await dateline(['list']);
  const after = await dateline(['list', '--newsroom', elsewhere]);

  expect(restored.exitCode).toBe(0);
  expect(after).toEqual(before);
});

test('refuses to restore over something, and from a damaged file', async () => {
  const { dateline, folder, zip } = await backedUp();
  const bytes = await readFile(zip);
  await writeFile(zip, bytes.subarray(0, bytes.length / 2));

  expect(await dateline(['restore', zip])).toMatchObject({
    exitCode: 1,
    stderr: expect.stringMatching(/is not an empty folder/),
  });
  expect(await dateline(['restore', zip, '--newsroom', path.join(folder, 'new')])).toMatchObject({
    exitCode: 1,
    stderr: expect.stringMatching(/is not a whole backup/),
  });
});

test.each([
  [['backup'], /needs --to FILE\.zip/],
  [['restore'], /needs one FILE\.zip/],
])('calls %j bad usage', async (args, reason) => {
  const { dateline } = await setUpBench();

  expect(await dateline(args)).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(reason) });
});
