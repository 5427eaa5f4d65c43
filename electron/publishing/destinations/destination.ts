import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Instant } from '../../../domain/instant.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import type { NotSent } from '../../../ipc/press-requests.ts';
import type { Desk } from '../../library/desk.ts';
import { newsroomKey } from '../../library/newsroom-layout.ts';
import { valueFromJson } from '../../library/newsroom-settings.ts';
import { reasonFrom } from '../../library/read-regular-file.ts';
import { writeFileDurably } from '../../library/write-file-durably.ts';
import { commitSite } from './commit-site.ts';
import { zipSite } from './zip-site.ts';

/** Where the window's presses go: into a folder only, or from the newsroom's own site folder on. */
const destinationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('own-folder') }),
  z.strictObject({ kind: z.literal('folder'), folder: z.string().min(1) }),
  z.strictObject({ kind: z.literal('zip'), file: z.string().min(1) }),
  z.strictObject({ kind: z.literal('git') }),
]);
export type Destination = Readonly<z.infer<typeof destinationSchema>>;

const OWN_FOLDER: Destination = { kind: 'own-folder' };
/** The branch that the window commits to; the command line takes any. */
export const SITE_BRANCH = 'site';

/** Of this computer, not of the newsroom: its paths mean nothing on another one. */
function memoryFile(root: string, { userData }: Pick<Desk, 'userData'>): string {
  return path.join(userData, 'press', newsroomKey(root), 'destination.json');
}

/** Where this computer's last press of the newsroom went. */
export function readDestination(root: string, desk: Pick<Desk, 'userData'>): Destination {
  try {
    const read = destinationSchema.safeParse(valueFromJson(readFileSync(memoryFile(root, desk), 'utf8')));
    return read.success ? read.data : OWN_FOLDER;
  } catch {
    return OWN_FOLDER;
  }
}

export async function rememberDestination(
  root: string,
  desk: Pick<Desk, 'userData'>,
  destination: Destination,
): Promise<void> {
  const file = memoryFile(root, desk);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFileDurably(file, JSON.stringify(destination));
}

/** Takes a pressed site on from its folder; says why it could not. */
export async function sendOn(
  destination: Destination,
  place: { readonly root: string; readonly out: string; readonly now: Instant },
): Promise<Result<null, NotSent>> {
  const { root, out, now } = place;
  if (destination.kind === 'zip') {
    try {
      await zipSite(out, destination.file, now);
    } catch (error) {
      return fail({ kind: 'not-sent', why: { kind: 'zip-not-written', reason: reasonFrom(error) } });
    }
  }
  if (destination.kind !== 'git') return ok(null);
  const order = { folder: root, out, branch: SITE_BRANCH, message: `Publish the site as of ${now}` };
  const committed = await commitSite(order);
  return committed.ok ? ok(null) : fail({ kind: 'not-sent', why: committed.failure });
}
