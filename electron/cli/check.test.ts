import { lstat, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SPOILT_FILES } from '../library/testing/spoilt-files.ts';
import { setUpBench } from './testing/run-here.ts';

async function sample() {
  const bench = await setUpBench();
  await bench.dateline(['init', '--sample']);
  const picture = (await readdir(path.join(bench.newsroom, 'media'), { recursive: true })).find((name) =>
    name.endsWith('.jpg'),
  );
  if (picture === undefined) throw new Error('The sample has lost its picture.');
  const inNewsroom = (name: string) => path.join(bench.newsroom, name);
  return { ...bench, inNewsroom, picture: inNewsroom(path.join('media', picture)) };
}

test('names a file that is no story and says what it is', async () => {
  const { dateline, inNewsroom } = await sample();
  await writeFile(inNewsroom('stories/2026/11/notes.json'), 'buy milk');

  const { exitCode, stdout } = await dateline(['check']);

  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/^stories\/2026\/11\/notes\.json: .+\n18 stories read, 1 problem\.$/);
});

test('names the story whose picture is missing or was changed', async () => {
  const { dateline, picture } = await sample();
  await writeFile(picture, await readFile(picture).then((bytes) => bytes.subarray(1)));

  const changed = JSON.parse((await dateline(['check', '--json'])).stdout);
  await rm(picture);
  const missing = JSON.parse((await dateline(['check', '--json'])).stdout);

  expect(changed.problems).toMatchObject([{ file: expect.stringContaining('keti-bandar'), kind: 'picture-changed' }]);
  expect(missing.problems).toMatchObject([{ file: expect.stringContaining('keti-bandar'), kind: 'picture-missing' }]);
});

test('names a kept version that is damaged', async () => {
  const { dateline, inNewsroom } = await sample();
  const history = inNewsroom('history');
  const version = (await readdir(history, { recursive: true })).find((name) => name.endsWith('.gz')) ?? '';
  await writeFile(path.join(history, version), 'torn');

  expect((await dateline(['check'])).stdout).toMatch(/^history\/c84f20a6.*\.json\.gz: It is damaged/);
});

test('names entries of Recent Posts that lead nowhere, and a list that is none', async () => {
  const { dateline, inNewsroom } = await sample();
  const [buses] = (await readdir(inNewsroom('stories/2026/11'))).filter((name) => name.includes('lahore-canal-road'));
  await rm(inNewsroom(path.join('stories/2026/11', buses ?? '')));

  expect((await dateline(['check'])).stdout).toMatch(/^recent-posts\.json: It shows the story b3a7e914/);
  await writeFile(inNewsroom('recent-posts.json'), '[]');
  expect((await dateline(['check'])).stdout).toMatch(/^recent-posts\.json: It is not a list of recent posts/);
});

test('names settings that make no sense', async () => {
  const { dateline, inNewsroom } = await sample();
  await writeFile(inNewsroom('newsroom.json'), '{"format":1,"name":""}');

  const { exitCode, stderr } = await dateline(['check']);

  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/newsroom\.json .* can't be read/);
});

test.each(SPOILT_FILES)(
  'names %s, with what kind of wrong it is, and leaves it as it is',
  async (_, name, kind, spoil) => {
    const { dateline, inNewsroom } = await setUpNewsroom();
    const file = inNewsroom(`stories/${name}`);
    await spoil(file);
    const before = await lstat(file);

    const { exitCode, stdout } = await dateline(['check', '--json']);

    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout).problems).toMatchObject([{ file: `stories/${name}`, kind, reason: expect.any(String) }]);
    expect((await lstat(file)).mtimeMs).toBe(before.mtimeMs);
  },
);

async function setUpNewsroom() {
  const bench = await setUpBench();
  await bench.dateline(['init', '--name', 'The Pass Times']);
  return { ...bench, inNewsroom: (name: string) => path.join(bench.newsroom, name) };
}

test('names own rules that are faulty, do not hold their examples or come to no end', async () => {
  const { dateline, inNewsroom } = await sample();
  const settings = JSON.parse(await readFile(inNewsroom('newsroom.json'), 'utf8'));
  const ownRules = [
    { id: 'broken', pattern: '(', explanation: 'x' },
    { id: 'no-tomorrow', pattern: 'tomorrow', explanation: 'Name the day.', examples: [['today', null]] },
    { id: 'endless', pattern: '(a+)+$', explanation: 'x', examples: [[`${'a'.repeat(60)}!`, null]] },
  ];
  await writeFile(inNewsroom('newsroom.json'), JSON.stringify({ ...settings, ownRules }));

  const { problems } = JSON.parse((await dateline(['check', '--json'])).stdout);

  expect(problems.map(({ reason }: { readonly reason: string }) => reason)).toEqual([
    expect.stringMatching(/“broken” .*faulty pattern/),
    expect.stringMatching(/“no-tomorrow” .*does not find its example “today”/),
    expect.stringMatching(/“endless” .*comes to no end/),
  ]);
});
