import { expect, test } from 'vitest';
import { setUpBench } from './testing/run-here.ts';

test.each(['init', 'import', 'list', 'export', 'check'])('%s explains itself', async (name) => {
  const { dateline } = await setUpBench();

  const { exitCode, stdout } = await dateline([name, '--help']);

  expect(exitCode).toBe(0);
  expect(stdout).toMatch(new RegExp(`^Usage: dateline ${name} `));
  expect(stdout).toContain('--newsroom DIR');
});

test('lists its commands when asked for help', async () => {
  const { dateline } = await setUpBench();

  expect((await dateline(['--help'])).stdout).toMatch(/init {7}make a newsroom folder/);
});

test.each([
  [['publicise'], /There is no command “publicise”/],
  [['list', '--colour'], /Unknown option '--colour'/],
  [['list', 'stray'], /Unexpected argument 'stray'/],
  [['list', '--now', 'yesterday'], /--now needs a time with a zone/],
  [['list', '--status', 'lost'], /--status is one of all, draft/],
  [['import'], /import needs files/],
  [['export', '--to', 'a.html'], /needs the id of one story/],
  [['export', 'abc', '--to', 'a.html'], /“abc” is not the id of a story/],
  [['export', '6f0c1d52-8a43-4b0e-9b6e-2f1d7c9a4e01'], /export needs --to FILE/],
  [['export', '6f0c1d52-8a43-4b0e-9b6e-2f1d7c9a4e01', '--to', 'a.pdf'], /exported as .html, not as “.pdf”/],
  [['init', '--url', 'news.example'], /--url needs an address like/],
  [['init', '--sample', '--name', 'X'], /--sample brings its own name/],
])('calls %j bad usage and says why', async (args, reason) => {
  const { dateline } = await setUpBench();

  const { exitCode, stdout, stderr } = await dateline(args);

  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toMatch(reason);
});

test.each([['list'], ['check'], ['import', '-'], ['export', '6f0c1d52-8a43-4b0e-9b6e-2f1d7c9a4e01', '--to', 'a.html']])(
  '%s fails in a folder that is no newsroom',
  async (...args) => {
    const { dateline, folder } = await setUpBench();

    const { exitCode, stderr } = await dateline([...args, '--newsroom', folder].filter((arg) => arg !== ''));

    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/There is no folder|is not a newsroom/);
  },
);
