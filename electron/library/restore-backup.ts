import { mkdir, open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { BackedUp, RestoreFailure } from '../../ipc/backup-requests.ts';
import { type BackupOptions, report } from './backup.ts';
import { readBackup, verifyBackup } from './backup-file.ts';
import { LAYOUT } from './newsroom-layout.ts';
import { reasonFrom } from './read-regular-file.ts';
import { resolveWithin } from './resolve-within.ts';
import { writeFileDurably } from './write-file-durably.ts';

/**
 * Makes a newsroom in `folder`, which must be empty or not there yet, from a backup. The backup is read through and
 * compared with its hashes before anything is written; what makes the folder a newsroom is written last, so that one
 * that was cut off is not taken for whole.
 */
export async function restoreNewsroom(
  file: string,
  folder: string,
  options: BackupOptions = {},
): Promise<Result<BackedUp, RestoreFailure>> {
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length > 0) return fail({ kind: 'not-empty', folder });
    const sound = await verifyBackup(file, (done, total) => report(options, 'verifying', done, total));
    return sound.ok ? await unpack(file, folder, options) : sound;
  } catch (error) {
    if (options.signal?.aborted) return fail({ kind: 'cancelled' });
    return fail({ kind: 'not-written', reason: reasonFrom(error) });
  }
}

async function unpack(file: string, folder: string, options: BackupOptions): Promise<Result<BackedUp, RestoreFailure>> {
  let settings: Buffer | null = null;
  let bytesWritten = 0;
  const unpacked = await readBackup(
    file,
    async (name, bytes) => {
      bytesWritten += bytes.length;
      if (name === LAYOUT.settings) settings = bytes;
      else await writeNew(folder, name, bytes);
    },
    (done, total) => report(options, 'restoring', done, total),
  );
  if (!unpacked.ok) return unpacked;
  if (settings === null) return fail({ kind: 'not-a-backup', reason: `${LAYOUT.settings} is not in it.` });
  await writeFileDurably(path.join(folder, LAYOUT.settings), settings);
  return ok({ files: Object.keys(unpacked.value.files).length, bytes: bytesWritten });
}

async function writeNew(folder: string, name: string, bytes: Buffer): Promise<void> {
  const file = resolveWithin(folder, name);
  if (file === null) throw new Error(`${name} leads out of the folder.`);
  await mkdir(path.dirname(file), { recursive: true });
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
