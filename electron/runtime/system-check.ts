/**
 * What Electron needs of a Linux system beyond its own files: shared libraries, and a display, real or virtual. Bare
 * servers and containers lack both.
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

/**
 * What brings every library that Electron links to, and Xvfb. libasound2 is called libasound2t64 on newer releases; its
 * -dev package has one name on all of them and depends on the right one.
 */
const DEBIAN_PACKAGES = ['xvfb', 'libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2-dev'];
const APT_COMMANDS = ['apt-get update', `apt-get install -y --no-install-recommends ${DEBIAN_PACKAGES.join(' ')}`];

/** Whether windows can be shown. Only Linux can be without a display. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/**
 * Makes sure that `executable` can run here: installs what is missing when root on Debian or Ubuntu.
 *
 * @throws naming the one command that helps, when it can't be done from here.
 */
export async function prepareSystem(executable: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const missing = await findMissing(executable);
  if (missing.length === 0) return;

  const hasApt = isOnPath('apt-get');
  if (!hasApt || process.getuid?.() !== 0) {
    const advice = hasApt
      ? `Run: ${APT_COMMANDS.map((command) => `sudo ${command}`).join(' && ')}`
      : 'Install them with this system’s package manager.';
    throw new Error(`Electron needs ${missing.join(', ')}. ${advice}`);
  }
  console.log(`Installing what Electron needs of this system: ${missing.join(', ')}`);
  await runInShell(APT_COMMANDS.join(' && '));
  const stillMissing = await findMissing(executable);
  if (stillMissing.length > 0) throw new Error(`Still missing after apt-get: ${stillMissing.join(', ')}`);
}

/** The libraries that `ldd` could not find, from what it printed. */
export function missingLibraries(lddOutput: string): readonly string[] {
  return Array.from(lddOutput.matchAll(/^\s*(\S+) => not found$/gm), ([, library]) => library ?? '');
}

async function findMissing(executable: string): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)('ldd', [executable]);
  const needsXvfb = !hasDisplay() && !isOnPath('Xvfb');
  return [...missingLibraries(stdout), ...(needsXvfb ? ['Xvfb'] : [])];
}

function isOnPath(program: string): boolean {
  return (process.env['PATH'] ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, program)));
}

async function runInShell(command: string): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const child = spawn('sh', ['-c', command], { stdio: ['ignore', 'ignore', 'inherit'], env });
  await once(child, 'exit');
}
