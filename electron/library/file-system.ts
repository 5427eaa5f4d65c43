import { constants, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { patiently } from './patiently.ts';

/** A file being written, before it takes its name. */
export interface FileWriter {
  /** Writes what the disk takes of `bytes`, from `offset` on, at the end of the file; may be less than all. */
  readonly write: (bytes: Uint8Array, offset: number) => Promise<number>;
  readonly size: () => Promise<number>;
  /** Returns when the file's content is on the medium. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * All that the library's writing asks of a disk: one small interface, so that a test can fail, cut short or crash
 * the operation of its choice.
 *
 * Every operation throws Node's error with its `code`.
 */
export interface FileSystem {
  /** Makes the file, which must not exist. `mode` is set as it is; null leaves it to the process's umask. */
  readonly create: (file: string, mode: number | null) => Promise<FileWriter>;
  /** Permission bits of a file; null if there is none. */
  readonly modeOf: (file: string) => Promise<number | null>;
  /** Gives a file its name, in place of any file that has it. */
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Removes a file; a missing one is no error. */
  readonly remove: (file: string) => Promise<void>;
  /** Makes one folder. False if it is there already. */
  readonly makeFolder: (folder: string) => Promise<boolean>;
  /** Returns when the folder's names are on the medium. */
  readonly syncFolder: (folder: string) => Promise<void>;
}

const CREATE_EXCLUSIVE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);

/** The disk itself. */
export const realFileSystem: FileSystem = {
  create: (file, mode) => patiently(() => createFile(file, mode)),
  modeOf: async (file) => {
    try {
      return (await patiently(() => stat(file))).mode & 0o777;
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return null;
      throw error;
    }
  },
  rename: (from, to) => patiently(() => rename(from, to)),
  remove: (file) => rm(file, { force: true }),
  makeFolder: async (folder) => {
    try {
      await patiently(() => mkdir(folder));
      return true;
    } catch (error) {
      if (hasCode(error, 'EEXIST') && (await stat(folder)).isDirectory()) return false;
      throw error;
    }
  },
  syncFolder: async (folder) => {
    // Windows has no way to sync a folder; its rename is written through the file system's own journal.
    if (process.platform === 'win32') return;
    const handle = await patiently(() => open(folder, 'r'));
    try {
      await handle.sync();
    } catch (error) {
      // Some network and user-space file systems don't know the operation at all: there is nothing more to ask for.
      if (!hasCode(error, 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'EBADF')) throw error;
    } finally {
      await handle.close();
    }
  },
};

async function createFile(file: string, mode: number | null): Promise<FileWriter> {
  const handle = await open(file, CREATE_EXCLUSIVE, mode ?? 0o666);
  // The umask takes bits from the mode given at creation; a file that is replaced keeps exactly its own.
  if (mode !== null) await handle.chmod(mode);
  return {
    write: async (bytes, offset) => (await handle.write(bytes, offset)).bytesWritten,
    size: async () => (await handle.stat()).size,
    sync: () => handle.sync(),
    close: () => handle.close(),
  };
}

/** Makes `folder` and what is missing above it, down from `root`, each durable in its parent. `root` must exist. */
export async function makeFolders(files: FileSystem, root: string, folder: string): Promise<void> {
  let parent = root;
  for (const name of path.relative(root, folder).split(path.sep).filter(Boolean)) {
    const child = path.join(parent, name);
    if (await files.makeFolder(child)) await files.syncFolder(parent);
    parent = child;
  }
}

/** Whether `error` is a system error with one of these codes. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  const code = codeOf(error);
  return code !== null && codes.includes(code);
}

/** The system's code of an error (`ENOSPC`); null if it has none. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
