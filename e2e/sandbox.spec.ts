import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readInstalledRuntime } from '../electron/runtime/installed-runtime.ts';
import { isSandboxUsable } from '../electron/runtime/sandbox-support.ts';
import { expect, test } from './fixtures.ts';

const PROJECT_FOLDER = path.join(import.meta.dirname, '..');
/** Debian's `nobody`: root can't have a sandbox, so as root the test runs the app as someone who can. */
const NOBODY = 65534;

let app: ChildProcess | undefined;

test.afterEach(() => {
  app?.kill('SIGKILL');
});

test('the page runs in a sandboxed process for an ordinary user', async ({ folder, newsroomFolder }) => {
  const userId = process.getuid?.() === 0 ? NOBODY : process.getuid?.();
  test.skip(process.platform !== 'linux', 'looks into /proc');
  test.skip(!isSandboxUsable(userId), 'this system lets no ordinary user make a namespace, which the sandbox needs');
  const executable = (await readInstalledRuntime())?.executable ?? '';
  test.skip(!canRun(executable, userId), 'the project lies in a folder that only its owner, root, may enter');
  const profile = path.join(folder, 'profile');
  if (userId === NOBODY) execFileSync('chown', ['-R', String(NOBODY), folder]);

  app = spawn(executable, [PROJECT_FOLDER, `--newsroom=${newsroomFolder}`, `--user-data-dir=${profile}`], {
    uid: userId,
    stdio: 'ignore',
    env: { ...process.env, HOME: folder },
  });

  // Chromium turns the filter on after the process starts. 2 is "filtered" (proc_pid_status(5)).
  await expect.poll(() => rendererStatus(profile).match(/^Seccomp:\s*(\d)$/m)?.[1], { timeout: 30_000 }).toBe('2');
});

/** A folder of root's own (as `mktemp -d` makes) keeps everybody else from what is in it. */
function canRun(executable: string, userId: number | undefined): boolean {
  return spawnSync('sh', ['-c', 'test -x "$0"', executable], { uid: userId }).status === 0;
}

/** The kernel's account of the renderer that belongs to a profile, or nothing while there is none. */
function rendererStatus(profile: string): string {
  for (const processId of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const commandLine = readOrEmpty(`/proc/${processId}/cmdline`);
    if (commandLine.includes('--type=renderer') && commandLine.includes(profile)) {
      return readOrEmpty(`/proc/${processId}/status`);
    }
  }
  return '';
}

/** Processes end while one looks at them. */
function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
