import { z } from 'zod';
import type { StoryId } from '../../domain/story.ts';
import { makeFolders } from './file-system.ts';
import type { Newsroom } from './newsroom.ts';
import { fileOf, LAYOUT } from './newsroom-layout.ts';
import { valueFromJson } from './newsroom-settings.ts';
import { readRegularFile } from './read-regular-file.ts';
import { isNewsroomMissing } from './save-failure.ts';
import { isRunning } from './temp-files.ts';
import { writeFileDurably } from './write-file-durably.ts';

/** Who has a story open: advice to people, not a lock. The saves themselves never rely on it. */
const leaseSchema = z.object({
  host: z.string(),
  user: z.string(),
  process: z.int(),
  /** Renewed while the story is open. */
  heartbeat: z.iso.datetime(),
});
type Lease = Readonly<z.infer<typeof leaseSchema>>;

const MAX_LEASE_BYTES = 10_000;
/** How often a held lease is to be renewed. */
export const HEARTBEAT_MS = 30_000;
/** Without a heartbeat for this long its holder is gone: asleep, unplugged or crashed. */
const STALE_AFTER_MS = 4 * HEARTBEAT_MS;

/** `user on host` of another Dateline that has the story open; null when none is known to. */
export async function heldBy(newsroom: Newsroom, id: StoryId): Promise<string | null> {
  const lease = await readLease(newsroom, id);
  if (lease === null || isOurs(lease, newsroom) || isStale(lease, newsroom)) return null;
  return `${lease.user} on ${lease.host}`;
}

/**
 * Says that this Dateline has the story open, or still has: to be repeated every `HEARTBEAT_MS`. A lease that somebody
 * else holds is left to them; false then, and also where nothing can be written.
 */
export async function holdStory(newsroom: Newsroom, id: StoryId): Promise<boolean> {
  const { root, files, desk } = newsroom;
  const file = leaseFile(newsroom, id);
  return newsroom.queue.run(file, async () => {
    if ((await isNewsroomMissing(root)) || (await heldBy(newsroom, id)) !== null) return false;
    const heartbeat = new Date(desk.now()).toISOString();
    const lease: Lease = { host: desk.host, user: desk.user, process: process.pid, heartbeat };
    try {
      await makeFolders(files, root, fileOf(root, LAYOUT.leases));
      return await writeFileDurably(file, JSON.stringify(lease), { files });
    } catch {
      return false;
    }
  });
}

/** Says that this Dateline has closed the story. */
export async function releaseStory(newsroom: Newsroom, id: StoryId): Promise<void> {
  const file = leaseFile(newsroom, id);
  await newsroom.queue.run(file, async () => {
    const lease = await readLease(newsroom, id);
    // A lease that can't be removed expires by itself.
    if (lease !== null && isOurs(lease, newsroom)) await newsroom.files.remove(file).catch(() => undefined);
  });
}

async function readLease(newsroom: Newsroom, id: StoryId): Promise<Lease | null> {
  const read = await readRegularFile(leaseFile(newsroom, id), MAX_LEASE_BYTES);
  if (!read.ok) return null;
  const lease = leaseSchema.safeParse(valueFromJson(read.value.bytes.toString('utf8')));
  return lease.success ? lease.data : null;
}

function isOurs(lease: Lease, { desk }: Newsroom): boolean {
  return lease.host === desk.host && lease.process === process.pid;
}

/** A process of this machine can be asked after; of another machine's, only its heartbeat tells. */
function isStale(lease: Lease, { desk }: Newsroom): boolean {
  if (lease.host === desk.host && !isRunning(lease.process)) return true;
  return Math.abs(desk.now() - Date.parse(lease.heartbeat)) > STALE_AFTER_MS;
}

function leaseFile({ root }: Newsroom, id: StoryId): string {
  return fileOf(root, `${LAYOUT.leases}/${id}.json`);
}
