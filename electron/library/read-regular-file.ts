import type { BigIntStats } from 'node:fs';
import { constants, type FileHandle, lstat, open } from 'node:fs/promises';
import { fail, ok, type Result } from '../../domain/result.ts';
import { codeOf, hasCode } from './file-system.ts';
import { patiently } from './patiently.ts';

export interface RegularFile {
  readonly bytes: Buffer;
  readonly stamp: FileStamp;
}

/**
 * Changes whenever a file does: another inode after a rename, another change time after a write in place, even one
 * that puts the modification time back.
 */
export type FileStamp = string;

export type ReadFailure =
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-a-file'; readonly reason: string }
  | { readonly kind: 'too-large'; readonly reason: string }
  /** The system refused: `error` is its own. */
  | { readonly kind: 'not-readable'; readonly reason: string; readonly error: unknown };

/** Neither follows a link nor waits for somebody to write into a pipe. */
const READ_ONLY = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a file whole, if it is an ordinary file of at most `maxBytes`. Links, folders, pipes, devices and sockets are
 * refused without being opened.
 */
export async function readRegularFile(file: string, maxBytes: number): Promise<Result<RegularFile, ReadFailure>> {
  try {
    const before = await lstat(file, { bigint: true });
    const refused = refusal(before, maxBytes);
    if (refused !== null) return fail(refused);
    const handle = await patiently(() => open(file, READ_ONLY));
    try {
      return await readOpened(handle, maxBytes);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return fail({ kind: 'missing' });
    if (hasCode(error, 'ELOOP')) return fail({ kind: 'not-a-file', reason: 'It is a link.' });
    return fail({ kind: 'not-readable', reason: reasonFrom(error), error });
  }
}

/** Something else may have taken the name since it was looked at, so what was opened is looked at again. */
async function readOpened(handle: FileHandle, maxBytes: number): Promise<Result<RegularFile, ReadFailure>> {
  const opened = await handle.stat({ bigint: true });
  const refused = refusal(opened, maxBytes);
  if (refused !== null) return fail(refused);
  const bytes = await handle.readFile();
  return ok({ bytes, stamp: stampOf(opened) });
}

function refusal(found: BigIntStats, maxBytes: number): ReadFailure | null {
  if (!found.isFile()) return { kind: 'not-a-file', reason: `It is ${kindOf(found)}.` };
  if (found.size > maxBytes) {
    return { kind: 'too-large', reason: `It has ${found.size} bytes; ${maxBytes} is the most a story has.` };
  }
  return null;
}

function kindOf(found: BigIntStats): string {
  if (found.isDirectory()) return 'a folder';
  if (found.isSymbolicLink()) return 'a link';
  if (found.isFIFO()) return 'a pipe';
  if (found.isSocket()) return 'a socket';
  return 'a device';
}

/** The stamp of whatever has this name, without opening it; null if nothing has. */
export async function stampOnDisk(file: string): Promise<FileStamp | null> {
  try {
    return stampOf(await lstat(file, { bigint: true }));
  } catch (error) {
    // Any other trouble is a fact about the file; reading it names the reason.
    return hasCode(error, 'ENOENT', 'ENOTDIR') ? null : `unknown: ${codeOf(error)}`;
  }
}

function stampOf(found: BigIntStats): FileStamp {
  return `${found.ino}:${found.size}:${found.mtimeNs}:${found.ctimeNs}`;
}

/** A system error as a short reason for a person: its code, or its message if it has none. */
export function reasonFrom(error: unknown): string {
  const code = codeOf(error);
  if (code !== null) return REASONS[code] ?? code;
  return error instanceof Error ? error.message : String(error);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'This account may not open it.',
  EPERM: 'This account may not do that.',
  EROFS: 'The drive is read-only.',
  ENOSPC: 'The drive is full.',
  EDQUOT: 'The account has used up its space on the drive.',
  EIO: 'The drive reports an error.',
  ENOENT: 'It is not there any more.',
  ENAMETOOLONG: 'Its name is too long for the drive.',
};
