import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { hasCode } from '../library/file-system.ts';

export interface Stamped {
  /** Changes with the file's size or time. */
  readonly stamp: string;
  /** When the file was last written, milliseconds since 1970. */
  readonly writtenMs: number;
}

/** Enough to keep every thread of the file system's pool busy. */
const AT_ONCE = 64;

/** The stamps of files, by their names relative to `folder` with `/`; a file that has gone meanwhile is left out. */
export async function readStamps(folder: string, files: readonly string[]): Promise<ReadonlyMap<string, Stamped>> {
  const stamps = new Map<string, Stamped>();
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const looks = files.slice(at, at + AT_ONCE).map(async (file) => {
      const stamped = await stampOf(file);
      if (stamped !== null) stamps.set(path.relative(folder, file).split(path.sep).join('/'), stamped);
    });
    await Promise.all(looks);
  }
  return stamps;
}

async function stampOf(file: string): Promise<Stamped | null> {
  try {
    const { size, mtimeMs } = await lstat(file);
    return { stamp: `${size}:${mtimeMs}`, writtenMs: Math.floor(mtimeMs) };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}
