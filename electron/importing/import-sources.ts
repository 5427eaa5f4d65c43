import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fail, type Result } from '../../domain/result.ts';
import { type ReadFailure, readRegularFile, reasonFrom } from '../library/read-regular-file.ts';

/** No story is larger; an agency file that claims to be is refused unread. */
const MAX_FILE_BYTES = 50_000_000;

/**
 * The files that a list of files and folders means, each folder with all that is in it, in the order of their names.
 * Hidden files are left out, and links inside a folder are not followed. A name that means nothing stays, so that
 * reading it says why.
 */
export async function filesToImport(names: readonly string[]): Promise<readonly string[]> {
  const files = await Promise.all(names.map(async (name) => ((await isFolder(name)) ? filesIn(name) : [name])));
  return files.flat();
}

/** What is not there is no folder: reading it as a file says why. */
async function isFolder(name: string): Promise<boolean> {
  return (await stat(name).catch(() => null))?.isDirectory() ?? false;
}

/** Every file in a folder and the folders in it, by name; hidden ones and links are left out. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const shown = entries
    .filter((entry) => !entry.name.startsWith('.') && !entry.isSymbolicLink())
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const files = await Promise.all(
    shown.map(async (entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? filesIn(file) : [file];
    }),
  );
  return files.flat();
}

/** The bytes of a file that a person named, through a link too; pipes and devices are refused. */
export async function readImportFile(
  file: string,
): Promise<Result<Uint8Array, { readonly kind: 'not-readable'; readonly reason: string }>> {
  try {
    const read = await readRegularFile(await realpath(file), MAX_FILE_BYTES);
    return read.ok ? { ok: true, value: read.value.bytes } : notReadable(reasonOf(read.failure));
  } catch (error) {
    return notReadable(reasonFrom(error));
  }
}

function notReadable(reason: string) {
  return fail({ kind: 'not-readable' as const, reason });
}

function reasonOf(failure: ReadFailure): string {
  return failure.kind === 'missing' ? 'There is no such file.' : failure.reason;
}
