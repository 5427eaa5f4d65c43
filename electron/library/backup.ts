import { createWriteStream, type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { BackedUp, BackupFailure, BackupProgress } from '../../ipc/backup-requests.ts';
import { BACKED_UP_FILES, BACKED_UP_FOLDERS, MANIFEST, textFromManifest, verifyBackup } from './backup-file.ts';
import { hasCode, realFileSystem } from './file-system.ts';
import type { Newsroom } from './newsroom.ts';
import { fileOf } from './newsroom-layout.ts';
import { readRegularFile, reasonFrom } from './read-regular-file.ts';
import { revisionOf } from './revision.ts';
import { isTempFileName, tempFileName } from './temp-files.ts';

export interface BackupOptions {
  readonly onProgress?: (progress: BackupProgress) => void;
  /** Cancels; nothing is left behind. */
  readonly signal?: AbortSignal;
}

/** Every file goes through memory whole; nothing of a newsroom's own is nearly as large. */
const MAX_FILE_BYTES = 1_000_000_000;

/**
 * Writes the newsroom into the zip file `to`: settings, lists, stories, media, history and trash, each file whole as
 * it was at one moment. The zip is read again and compared by hash before it takes its name; what was there under
 * that name stays until then.
 */
export async function backUpNewsroom(
  newsroom: Newsroom,
  to: string,
  options: BackupOptions = {},
): Promise<Result<BackedUp, BackupFailure>> {
  const temp = path.join(path.dirname(to), tempFileName());
  try {
    await writeZip(newsroom, temp, options);
    const verified = await verifyBackup(temp, (done, total) => report(options, 'verifying', done, total));
    if (!verified.ok) return fail({ kind: 'not-verified', reason: verified.failure.reason });
    await realFileSystem.rename(temp, to);
    await realFileSystem.syncFolder(path.dirname(to));
    const sizes = Object.values(verified.value.files).map(({ bytes }) => bytes);
    return ok({ files: sizes.length, bytes: sizes.reduce((sum, bytes) => sum + bytes, 0) });
  } catch (error) {
    if (options.signal?.aborted) return fail({ kind: 'cancelled' });
    return fail({ kind: 'not-written', reason: reasonFrom(error) });
  } finally {
    // Renamed already, or never made; one that can't be removed is a hidden file beside the backup, and no backup.
    await realFileSystem.remove(temp).catch(() => undefined);
  }
}

/** Tells how far it is; throws once it is cancelled. */
export function report(options: BackupOptions, step: BackupProgress['step'], done: number, total: number): void {
  options.signal?.throwIfAborted();
  options.onProgress?.({ step, done, total });
}

async function writeZip({ root, desk, settings }: Newsroom, file: string, options: BackupOptions): Promise<void> {
  const names = await namesToBackUp(root);
  const zip = new ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(file, { flags: 'wx', flush: true }));
  // It is waited for at every entry below; a failure between two waits is not yet anybody's.
  written.catch(() => undefined);
  const add = async (name: string, bytes: Buffer) => {
    const content = Readable.from([bytes]);
    zip.addReadStream(content, name, { compress: name.endsWith('.json') });
    await Promise.race([finished(content), written]);
  };

  const files: Record<string, { sha256: string; bytes: number }> = {};
  for (const [done, name] of names.entries()) {
    report(options, 'writing', done, names.length);
    const read = await readRegularFile(fileOf(root, name), MAX_FILE_BYTES);
    if (read.ok) {
      const { bytes } = read.value;
      files[name] = { sha256: revisionOf(bytes), bytes: bytes.length };
      await add(name, bytes);
    } else if (read.failure.kind !== 'missing') {
      throw new Error(`${name} could not be read. ${read.failure.reason}`);
    }
  }
  const madeAt = new Date(desk.now()).toISOString();
  await add(MANIFEST, Buffer.from(textFromManifest({ format: 1, name: settings().name, madeAt, files })));
  zip.end();
  await written;
}

async function namesToBackUp(root: string): Promise<readonly string[]> {
  const names: string[] = [...BACKED_UP_FILES];
  for (const folder of BACKED_UP_FOLDERS) {
    for (const entry of await filesIn(fileOf(root, folder))) {
      const name = path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/');
      if (!isTempFileName(entry.name)) names.push(name);
    }
  }
  return names;
}

/** Every ordinary file in the folder and below; links are not followed. */
async function filesIn(folder: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    return entries.filter((entry) => entry.isFile());
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}
