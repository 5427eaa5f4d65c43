import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';

/** One dot-prefixed pattern, so that a sync client can be told to leave them alone. */
const TEMP_NAME = /^\.dateline-([0-9a-f]{6})-(\d+)-[0-9a-f]{12}\.tmp$/;
const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);
/** A temp file lives for milliseconds; one of this age from another machine has no owner any more. */
const ORPHANED_AFTER_MS = 24 * 60 * 60 * 1000;

/** A fresh name for a temp file; it tells which machine and process it belongs to. */
export function tempFileName(): string {
  return `.dateline-${HOST}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
}

export function isTempFileName(name: string): boolean {
  return TEMP_NAME.test(name);
}

/** Removes what saves that were cut off by a crash left in `root` itself and anywhere in these folders of it. */
export async function removeOrphanedTempFiles(root: string, folders: readonly string[], now: number): Promise<number> {
  let removed = await removeOrphansIn(root, now, false);
  for (const folder of folders) removed += await removeOrphansIn(path.join(root, folder), now, true);
  return removed;
}

/**
 * Says how many it removed.
 *
 * A file of a running process of this machine, or a young one of another machine, may belong to a save under way and
 * is left alone. Links are not followed, and a folder that can't be read is passed over.
 */
async function removeOrphansIn(folder: string, now: number, below: boolean): Promise<number> {
  let removed = 0;
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const child = path.join(folder, entry.name);
    if (entry.isDirectory() && below) removed += await removeOrphansIn(child, now, below);
    else if (entry.isFile() && (await isOrphaned(child, now))) {
      await rm(child, { force: true });
      removed += 1;
    }
  }
  return removed;
}

async function isOrphaned(file: string, now: number): Promise<boolean> {
  const [, host, pid] = TEMP_NAME.exec(path.basename(file)) ?? [];
  if (host === undefined) return false;
  if (host === HOST) return !isRunning(Number(pid));
  const modified = await stat(file).catch(() => null);
  return modified !== null && now - modified.mtimeMs > ORPHANED_AFTER_MS;
}

/** Whether a process of this machine has this id. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
