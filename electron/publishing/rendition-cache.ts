import { Buffer } from 'node:buffer';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MediaOutput } from '../../domain/site/site-media.ts';
import { hasCode } from '../library/file-system.ts';
import { makeRendition } from './renditions.ts';

/**
 * A picture file of the site: from the cache, or made and kept there. `null` if its original is gone or can't be
 * decoded; the press then says so and goes on.
 */
export async function renditionFrom(
  media: MediaOutput,
  cacheFolder: string | null,
  readOriginal: () => Promise<Uint8Array | null>,
): Promise<Uint8Array | null> {
  // The name holds the hash of the original and the recipe: what is kept under it can't be out of date.
  const kept = cacheFolder === null ? null : path.join(cacheFolder, 'renditions', path.posix.basename(media.file));
  const known = kept === null ? null : await readKept(kept);
  if (known !== null) return known;
  const original = await readOriginal();
  const made = original === null ? null : await makeRendition(Buffer.from(original), media).catch(() => null);
  if (made !== null && kept !== null) await keep(kept, made);
  return made;
}

async function readKept(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return null;
    throw error;
  }
}

async function keep(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const temp = `${file}.${process.pid}.tmp`;
  await writeFile(temp, bytes);
  await rename(temp, file);
}
