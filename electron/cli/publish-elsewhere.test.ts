import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { setUpBench } from './testing/run-here.ts';

it('takes the published site into a zip and onto a git branch, and says what it did', async () => {
  const { dateline, newsroom, folder } = await setUpBench();
  await dateline(['init', '--name', 'The Pass Times']);
  execFileSync('git', ['init', '-q', '-b', 'main'], { cwd: newsroom });
  execFileSync('git', ['config', 'user.name', 'Desk'], { cwd: newsroom });
  execFileSync('git', ['config', 'user.email', 'desk@example.org'], { cwd: newsroom });
  const zip = path.join(folder, 'site.zip');

  const { exitCode, stdout } = await dateline(['publish', '--zip', zip, '--git', 'site']);

  expect(exitCode).toBe(0);
  expect(existsSync(zip)).toBe(true);
  expect(stdout).toMatch(/site\.zip: \d+ files\.\nsite is at [0-9a-f]{12}\.\n?$/);
  expect((await dateline(['publish', '--git', 'site'])).stdout).toContain('site has this site already.');
  const pushed = await dateline(['publish', '--git', 'site', '--push']);
  expect([pushed.exitCode, pushed.stderr]).toEqual([1, expect.stringContaining('went no further. git says:')]);
});

it('goes no further than the folder where there is nothing to go to', async () => {
  const { dateline, newsroom } = await setUpBench();
  await dateline(['init', '--name', 'The Pass Times']);

  const { exitCode, stderr } = await dateline(['publish', '--git', 'site']);

  expect([exitCode, stderr]).toEqual([1, expect.stringContaining('is not in a git repository')]);
  expect(existsSync(path.join(newsroom, 'public', 'index.html'))).toBe(true);
  expect((await dateline(['publish', '--push'])).exitCode).toBe(2);
  expect((await dateline(['publish', '--yes'])).exitCode).toBe(2);
});
