import { setTimeout as delay } from 'node:timers/promises';

/** Codes of trouble that passes by itself: no free descriptor, a busy device, an interrupted call. */
const PASSING = new Set(['EMFILE', 'ENFILE', 'EAGAIN', 'EBUSY', 'EINTR']);

/**
 * On Windows a file can't be replaced while a virus scanner, an indexer or a sync client has it open; that too
 * passes (npm/write-file-atomic #28 and #227 are what comes of not waiting).
 */
const PASSING_ON_WINDOWS = new Set([...PASSING, 'EPERM', 'EACCES']);

/** Waits between attempts, 1.5 s in all: longer than a scanner holds a file, shorter than an editor's patience. */
const WAITS_MS = [2, 5, 10, 20, 50, 100, 200, 400, 700];

/** Does `operation`, again after a while if its trouble is one that passes. Throws the last error. */
export async function patiently<T>(operation: () => Promise<T>): Promise<T> {
  for (const waitMs of WAITS_MS) {
    try {
      return await operation();
    } catch (error) {
      if (!passesByItself(error)) throw error;
      await delay(waitMs);
    }
  }
  return operation();
}

function passesByItself(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false;
  return (process.platform === 'win32' ? PASSING_ON_WINDOWS : PASSING).has(error.code);
}
