import { z } from 'zod';
import { fail, type Result } from '../../domain/result.ts';
import type { PressFailure } from '../../ipc/press-requests.ts';
import { openCommitLock } from '../library/commit-lock.ts';
import type { Desk } from '../library/desk.ts';
import { makeFolders, realFileSystem } from '../library/file-system.ts';
import { fileOf, LAYOUT } from '../library/newsroom-layout.ts';
import { valueFromJson } from '../library/newsroom-settings.ts';
import { readRegularFile } from '../library/read-regular-file.ts';
import { isRunning } from '../library/temp-files.ts';
import { writeFileDurably } from '../library/write-file-durably.ts';

/** Who presses the newsroom. The clock is the machine's: `--now` fixes what the site says, not how long a press takes. */
const holderSchema = z.object({ host: z.string(), user: z.string(), process: z.int(), heartbeat: z.iso.datetime() });
type Holder = Readonly<z.infer<typeof holderSchema>>;

type Locked = Extract<PressFailure, { kind: 'locked' }>;

const PRESS_LEASE = `${LAYOUT.leases}/press.json`;
const MAX_BYTES = 10_000;
const HEARTBEAT_MS = 20_000;
/** Without a heartbeat for this long its holder is gone: asleep, unplugged or crashed. */
const STALE_AFTER_MS = 6 * HEARTBEAT_MS;

/**
 * Does `press` while no other press of the same newsroom is at work; refuses if one is. A lock whose holder is gone is
 * taken over: at once if it was on this machine, after two minutes without a heartbeat if on another. Where nothing
 * can be written into the newsroom the press goes on without a lock.
 */
export async function underPressLock<T, F extends { readonly kind: string }>(
  root: string,
  desk: Pick<Desk, 'host' | 'user'>,
  press: () => Promise<Result<T, F>>,
): Promise<Result<T, F | Locked>> {
  const commits = openCommitLock(fileOf(root, LAYOUT.lock));
  try {
    // Two that find a dead press's lease take it over one after the other.
    const other = await commits.hold(async () => {
      const holder = await readHolder(root);
      if (holder !== null && isAtWork(holder, desk)) return holder;
      await beat(root, desk);
      return null;
    });
    if (other !== null) return fail({ kind: 'locked', by: `${other.user} on ${other.host}` });
    const heart = setInterval(() => void beat(root, desk), HEARTBEAT_MS).unref();
    try {
      return await press();
    } finally {
      clearInterval(heart);
      await commits.hold(() => release(root, desk));
    }
  } finally {
    commits.close();
  }
}

async function beat(root: string, { host, user }: Pick<Desk, 'host' | 'user'>): Promise<void> {
  const holder: Holder = { host, user, process: process.pid, heartbeat: new Date().toISOString() };
  try {
    await makeFolders(realFileSystem, root, fileOf(root, LAYOUT.leases));
    await writeFileDurably(fileOf(root, PRESS_LEASE), JSON.stringify(holder));
  } catch {
    // A newsroom that can only be read is pressed without a lock.
  }
}

async function release(root: string, { host }: Pick<Desk, 'host'>): Promise<void> {
  const holder = await readHolder(root);
  if (holder?.host !== host || holder.process !== process.pid) return;
  // One that can't be removed is taken over once this process is gone.
  await realFileSystem.remove(fileOf(root, PRESS_LEASE)).catch(() => undefined);
}

async function readHolder(root: string): Promise<Holder | null> {
  const read = await readRegularFile(fileOf(root, PRESS_LEASE), MAX_BYTES);
  if (!read.ok) return null;
  const holder = holderSchema.safeParse(valueFromJson(read.value.bytes.toString('utf8')));
  return holder.success ? holder.data : null;
}

/** A process of this machine can be asked after; of another machine's, only its heartbeat tells. */
function isAtWork(holder: Holder, { host }: Pick<Desk, 'host'>): boolean {
  if (holder.host === host && !isRunning(holder.process)) return false;
  return Math.abs(Date.now() - Date.parse(holder.heartbeat)) <= STALE_AFTER_MS;
}
