import path from 'node:path';
import { type FileSystem, type FileWriter, realFileSystem } from './file-system.ts';
import { tempFileName } from './temp-files.ts';

/** Decides, at the last moment, whether `replace` may run; false if it did not. */
export type Commit = (replace: () => Promise<void>) => Promise<boolean>;

export interface DurableWriting {
  readonly files?: FileSystem;
  readonly commit?: Commit;
}

const always: Commit = async (replace) => {
  await replace();
  return true;
};

/**
 * Puts `content` (a string as UTF-8) into `file`, whole or not at all, and returns when they would survive a power cut.
 *
 * A temp file in the same folder takes *all* the bytes (a full disk makes a write short, not wrong: the usual
 * libraries then put a cut file in the good one's place), its size is checked, it is synced, it takes the file's
 * name, and the folder is synced, without which the old name comes back. The folder must exist. Extended attributes
 * and hard links of a replaced file are not kept; its permission bits are.
 *
 * `commit` stands between the written temp file and the rename; if it refuses, nothing has changed and the answer is
 * false. Throws the system's error: the file is then the old one, whole, unless the error came from the folder's
 * sync, in which case it may be the new one.
 */
export async function writeFileDurably(
  file: string,
  content: Uint8Array | string,
  { files = realFileSystem, commit = always }: DurableWriting = {},
): Promise<boolean> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const folder = path.dirname(file);
  const temp = path.join(folder, tempFileName());
  try {
    await writeWhole(await files.create(temp, await files.modeOf(file)), bytes);
    if (!(await commit(() => files.rename(temp, file)))) {
      await files.remove(temp);
      return false;
    }
  } catch (error) {
    // The first trouble is the one to report; a temp file that can't be removed now is removed at the next start.
    await files.remove(temp).catch(() => undefined);
    throw error;
  }
  await files.syncFolder(folder);
  return true;
}

/** Writes, checks, syncs and closes. A failed sync is never repeated: the kernel may have dropped the pages already. */
async function writeWhole(writer: FileWriter, bytes: Uint8Array): Promise<void> {
  try {
    for (let written = 0; written < bytes.length; ) {
      const count = await writer.write(bytes, written);
      if (count === 0) throw new Error('The disk takes no more bytes and does not say why.');
      written += count;
    }
    const size = await writer.size();
    if (size !== bytes.length) throw new Error(`The disk has ${size} of ${bytes.length} bytes.`);
    await writer.sync();
  } catch (error) {
    await writer.close().catch(() => undefined);
    throw error;
  }
  await writer.close();
}
