import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Instant } from '../../../domain/instant.ts';
import { filesOfSite } from './site-files.ts';

/**
 * Puts the whole site into one zip file, in place of one of that name only when it is whole. The same site and the
 * same `now` give the same bytes. Throws the system's error.
 */
export async function zipSite(out: string, file: string, now: Instant): Promise<{ readonly files: number }> {
  const to = path.resolve(file);
  const temp = `${to}.${process.pid}.unfinished`;
  const zip = new ZipFile();
  const names = (await filesOfSite(out)).filter((name) => path.join(out, name) !== to);
  // A zip's dates have no zone: UTC's, so that every machine writes the same.
  const at = new Date(now);
  const mtime = new Date(at.getTime() + at.getTimezoneOffset() * 60_000);
  for (const name of names) zip.addFile(path.join(out, name), name, { mtime, mode: 0o100644 });
  zip.end();
  try {
    const failing = new Promise<never>((_resolve, reject) => zip.once('error', reject));
    await Promise.race([pipeline(zip.outputStream, createWriteStream(temp, { flags: 'wx' })), failing]);
    await rename(temp, to);
  } finally {
    await rm(temp, { force: true });
  }
  return { files: names.length };
}
