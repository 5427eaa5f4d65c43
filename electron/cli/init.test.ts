import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { setUpBench } from './testing/run-here.ts';

test('makes a newsroom with the name and address that it is given', async () => {
  const { dateline, newsroom } = await setUpBench();

  const { exitCode, stdout } = await dateline([
    'init',
    '--name',
    'The Bolan Courier',
    '--url',
    'https://bolan.example/',
  ]);

  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: newsroom });
  expect(JSON.parse(await readFile(path.join(newsroom, 'newsroom.json'), 'utf8'))).toMatchObject({
    name: 'The Bolan Courier',
    url: 'https://bolan.example',
  });
});

test('calls a newsroom after its folder when no name is given', async () => {
  const { dateline, newsroom } = await setUpBench();

  const { stdout } = await dateline(['init', '--json']);

  expect(JSON.parse(stdout)).toEqual({ newsroom, name: 'The Pass Times' });
});

test.each([[], ['--sample']])('refuses a folder that holds something, and leaves it alone', async (...options) => {
  const { dateline, newsroom } = await setUpBench();
  await mkdir(newsroom);
  await writeFile(path.join(newsroom, 'holiday.txt'), 'mine');

  const { exitCode, stderr } = await dateline(['init', ...options]);

  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/is not an empty folder/);
  expect(await readFile(path.join(newsroom, 'holiday.txt'), 'utf8')).toBe('mine');
});

test('begins with the sample newsroom, in which nothing is wrong', async () => {
  const { dateline } = await setUpBench();

  await dateline(['init', '--sample']);

  expect(await dateline(['check'])).toEqual({ exitCode: 0, stdout: '18 stories read, 0 problems.', stderr: '' });
});
