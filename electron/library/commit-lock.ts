import { stat } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import Database from 'libsql';

/** Runs a task while no other process that uses the same lock file does. */
export interface CommitLock {
  readonly hold: <T>(task: () => Promise<T>) => Promise<T>;
  readonly close: () => void;
}

/** A commit takes about a millisecond; who waits this long waits for a stopped process. */
const GIVE_UP_AFTER_MS = 5_000;
const ASK_AGAIN_MS = 3;
/** An open file keeps a drive from being unplugged, so nothing is open while nobody saves. */
const CLOSE_AFTER_MS = 3_000;

interface LockFile {
  readonly database: Database.Database;
  readonly inode: string;
}

/**
 * A lock between processes on `file`, made when missing and always empty.
 *
 * Compare-and-swap of a story's file needs one: between comparing the revision and renaming, another Dateline could
 * do the same. Node can't lock files, but SQLite can, with the system's own locks: they work between machines on a
 * shared drive and end with the process that holds them, however it dies, so there are no stale locks to break. On a
 * drive that knows no locks the task runs without one.
 *
 * `hold` throws if another process keeps the lock for five seconds.
 */
export function openCommitLock(file: string): CommitLock {
  let lockFile: LockFile | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let closing: NodeJS.Timeout | undefined;

  async function hold<T>(task: () => Promise<T>): Promise<T> {
    clearTimeout(closing);
    lockFile = await currentLockFile(file, lockFile);
    const isTaken = lockFile !== null && (await take(lockFile.database));
    try {
      return await task();
    } finally {
      if (isTaken) lockFile?.database.exec('ROLLBACK');
      closing = setTimeout(close, CLOSE_AFTER_MS).unref();
    }
  }

  function close(): void {
    clearTimeout(closing);
    // libsql 0.5 ends the whole process when a closed database is used, closing included.
    lockFile?.database.close();
    lockFile = null;
  }

  return {
    hold: (task) => {
      const result = last.then(() => hold(task));
      // Whoever asked hears of the failure; the next in line only waits for the end.
      last = result.catch(() => undefined);
      return result;
    },
    close,
  };
}

/** The open lock file; another one if the newsroom's folder was taken away and brought back in the meantime. */
async function currentLockFile(file: string, open: LockFile | null): Promise<LockFile | null> {
  if (open !== null && open.inode === (await inodeOf(file))) return open;
  open?.database.close();
  try {
    const database = new Database(file, { timeout: 0 });
    // Nothing is ever written, so there is nothing to keep a journal for. Only `exec` is used here and below: libsql
    // keeps a closed database's file open as long as a prepared statement of it is in memory.
    database.exec('PRAGMA journal_mode = OFF');
    return { database, inode: await inodeOf(file) };
  } catch {
    return null;
  }
}

/** `missing` where the file can't be looked at. */
async function inodeOf(file: string): Promise<string> {
  const found = await stat(file, { bigint: true }).catch(() => null);
  return found === null ? 'missing' : `${found.dev}:${found.ino}`;
}

/** True when the lock is ours, false where there are no locks to be had. */
async function take(database: Database.Database): Promise<boolean> {
  for (let waitedMs = 0; ; waitedMs += ASK_AGAIN_MS) {
    try {
      database.exec('BEGIN IMMEDIATE');
      return true;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY')) return false;
      if (waitedMs >= GIVE_UP_AFTER_MS) throw new Error('Another Dateline holds this newsroom and does not answer.');
    }
    await delay(ASK_AGAIN_MS);
  }
}
