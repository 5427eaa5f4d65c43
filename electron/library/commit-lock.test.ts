import { readdir, readlink, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openCommitLock } from './commit-lock.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

test('lets one holder in at a time, whichever of two newsrooms it is in', async () => {
  const file = path.join(await temporaryFolder(), '.dateline-lock');
  const [first, second] = [openCommitLock(file), openCommitLock(file)];
  const inside: string[] = [];
  const task = (name: string) => async () => {
    inside.push(name);
    await new Promise(setImmediate);
    inside.push(name);
  };

  await Promise.all([first.hold(task('a')), second.hold(task('b')), first.hold(task('c'))]);

  expect(inside.filter((_, index) => index % 2 === 0)).toEqual(inside.filter((_, index) => index % 2 === 1));
  first.close();
  second.close();
});

test('gives the lock back when the task fails', async () => {
  const file = path.join(await temporaryFolder(), '.dateline-lock');
  const [first, second] = [openCommitLock(file), openCommitLock(file)];

  await expect(first.hold(() => Promise.reject(new Error('disk full')))).rejects.toThrow('disk full');

  expect(await second.hold(async () => 'held')).toBe('held');
  first.close();
  second.close();
});

test('locks the folder that is there now, after one was taken away and another brought', async () => {
  const folder = path.join(await temporaryFolder(), 'newsroom');
  const lock = openCommitLock(`${folder}-lock`);
  await lock.hold(async () => undefined);
  await rename(`${folder}-lock`, `${folder}-taken-away`);

  expect(await lock.hold(async () => 'held')).toBe('held');

  await rm(`${folder}-taken-away`);
  lock.close();
});

test('runs the task without a lock where none can be had', async () => {
  const lock = openCommitLock('/nowhere/at/all/.dateline-lock');

  expect(await lock.hold(async () => 'saved')).toBe('saved');
});

test.runIf(process.platform === 'linux')(
  'has nothing open once it is closed, so that a drive can be unplugged',
  async () => {
    const file = path.join(await temporaryFolder(), '.dateline-lock');
    const lock = openCommitLock(file);
    await lock.hold(async () => undefined);

    lock.close();

    const open = await Promise.all(
      (await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')),
    );
    expect(open).not.toContain(file);
    expect(await lock.hold(async () => 'held again')).toBe('held again');
    lock.close();
  },
);
