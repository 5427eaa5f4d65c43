import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ok } from '../../domain/result.ts';
import { underPressLock } from './press-lock.ts';

const DESK = { host: hostname(), user: 'zarmina' };

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'dateline-press-lock-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const leaseFile = () => path.join(root, 'leases', 'press.json');

function putLease(holder: { readonly host: string; readonly process: number; readonly minutesAgo: number }): void {
  const heartbeat = new Date(Date.now() - holder.minutesAgo * 60_000).toISOString();
  mkdirSync(path.dirname(leaseFile()), { recursive: true });
  writeFileSync(leaseFile(), JSON.stringify({ host: holder.host, user: 'amin', process: holder.process, heartbeat }));
}

it('lets one press at work and refuses a second one, naming who presses', async () => {
  const second = await underPressLock(root, DESK, async () => ok(await underPressLock(root, DESK, async () => ok(1))));

  expect(second).toMatchObject({
    ok: true,
    value: { ok: false, failure: { kind: 'locked', by: `zarmina on ${DESK.host}` } },
  });
  expect(existsSync(leaseFile())).toBe(false);
});

it('lets the next one press after a press that failed or threw', async () => {
  await expect(underPressLock(root, DESK, () => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug');

  expect(await underPressLock(root, DESK, async () => ok(2))).toEqual(ok(2));
});

it('takes over at once from a process of this machine that is gone', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  putLease({ host: DESK.host, process: pid, minutesAgo: 0 });

  expect(await underPressLock(root, DESK, async () => ok(readFileSync(leaseFile(), 'utf8')))).toMatchObject({
    ok: true,
    value: expect.stringContaining(`"process":${process.pid}`),
  });
});

it('waits two minutes for the heartbeat of another machine', async () => {
  putLease({ host: 'newsdesk-2', process: 1, minutesAgo: 1 });
  expect(await underPressLock(root, DESK, async () => ok(1))).toEqual({
    ok: false,
    failure: { kind: 'locked', by: 'amin on newsdesk-2' },
  });

  putLease({ host: 'newsdesk-2', process: 1, minutesAgo: 3 });
  expect(await underPressLock(root, DESK, async () => ok(1))).toEqual(ok(1));
});
