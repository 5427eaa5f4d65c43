import { execFile } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export type DiskFormat = 'ext4' | 'xfs';

/** XFS can't be made smaller than 300 MB; the file is sparse and takes what is used of it. */
const SIZES: Readonly<Record<DiskFormat, string>> = { ext4: '48M', xfs: '320M' };

/** A disk of its own in a file, mounted. */
export interface LoopDisk {
  readonly folder: string;
  /** The disk as it would be found after a power cut now, mounted beside it while `look` runs. */
  readonly afterPowerCut: <T>(look: (folder: string) => Promise<T>) => Promise<T>;
  readonly remount: (options: string) => Promise<void>;
  readonly unmount: () => Promise<void>;
  readonly mountAgain: () => Promise<void>;
}

/** Runs `task` with a fresh disk; whatever happens, nothing stays mounted. Needs root. */
export async function withLoopDisk<T>(
  place: string,
  format: DiskFormat,
  task: (disk: LoopDisk) => Promise<T>,
): Promise<T> {
  const image = path.join(place, `${format}.img`);
  const folder = path.join(place, `${format} disk`);
  await mkdir(folder, { recursive: true });
  await run('truncate', ['-s', SIZES[format], image]);
  await run(`mkfs.${format}`, ['-q', image]);
  await mount(image, folder, 'rw');
  try {
    return await task({
      folder,
      afterPowerCut: (look) => withCrashedCopy(image, format, look),
      remount: async (options) => void (await run('mount', ['-o', `remount,${options}`, folder])),
      unmount: () => unmount(folder),
      mountAgain: () => mount(image, folder, 'rw'),
    });
  } finally {
    await unmount(folder);
    await rm(image);
  }
}

/** What is on the medium at this moment, without what the system still holds in memory, and its journal replayed. */
async function withCrashedCopy<T>(image: string, format: DiskFormat, look: (folder: string) => Promise<T>): Promise<T> {
  const copy = `${image}.crashed`;
  const folder = `${image} crashed disk`;
  await mkdir(folder, { recursive: true });
  await run('cp', ['--reflink=never', '--sparse=always', image, copy]);
  // The copy has the original's identity, which XFS does not mount twice without being told to.
  await mount(copy, folder, format === 'xfs' ? 'nouuid' : 'rw');
  try {
    return await look(folder);
  } finally {
    await unmount(folder);
    await rm(copy);
  }
}

async function mount(image: string, folder: string, options: string): Promise<void> {
  await run('mount', ['-o', `loop,${options}`, image, folder]);
}

/** Also of what is not mounted any more. */
async function unmount(folder: string): Promise<void> {
  if (await isMounted(folder)) await run('umount', [folder]);
}

async function isMounted(folder: string): Promise<boolean> {
  try {
    await run('mountpoint', ['-q', folder]);
    return true;
  } catch {
    return false;
  }
}

/** Runs `task` with a small disk in memory, mounted at a fresh folder. Needs root. */
export async function withTinyDisk<T>(place: string, size: string, task: (folder: string) => Promise<T>): Promise<T> {
  const folder = path.join(place, 'tiny disk');
  await mkdir(folder, { recursive: true });
  await run('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'dateline-torture', folder]);
  try {
    return await task(folder);
  } finally {
    await unmount(folder);
  }
}
