import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../../domain/result.ts';
import type { TrashMediaFailure, UnusedMediaFailure, UnusedPicture } from '../../../ipc/media-use-requests.ts';
import { hasCode } from '../file-system.ts';
import { mediaName } from '../media.ts';
import { moveFile } from '../move-file.ts';
import type { Newsroom } from '../newsroom.ts';
import { fileOf, LAYOUT, timeKey } from '../newsroom-layout.ts';
import { reasonFrom, stampOnDisk } from '../read-regular-file.ts';
import { type Looking, picturesInUse } from './find-uses.ts';

/** Pictures just added may stand in a text that is not saved yet. */
const YOUNG_MS = 60 * 60 * 1000;

/** Pictures that nothing of the newsroom names any more, the largest first. */
export async function unusedMedia(
  newsroom: Newsroom,
  looking: Looking,
): Promise<Result<readonly UnusedPicture[], UnusedMediaFailure>> {
  try {
    const used = await picturesInUse(newsroom, looking);
    if (used === null) return fail({ kind: 'cancelled' });
    const all = await mediaFiles(newsroom);
    const isOld = ({ addedAtMs }: MediaFile) => newsroom.desk.now() - addedAtMs > YOUNG_MS;
    const unused = all.filter((file) => !used.has(file.src) && isOld(file));
    return ok(unused.toSorted((one, other) => other.bytes - one.bytes).map(({ src, bytes }) => ({ src, bytes })));
  } catch (error) {
    return fail({ kind: 'not-readable', reason: reasonFrom(error) });
  }
}

/** Moves pictures to the trash, those that are still unused; `key` brings them back. */
export async function trashMedia(
  newsroom: Newsroom,
  sources: readonly string[],
  looking: Looking,
): Promise<Result<{ readonly key: string; readonly moved: readonly string[] }, TrashMediaFailure>> {
  const unused = await unusedMedia(newsroom, looking);
  if (!unused.ok) return unused;
  const still = new Set(unused.value.map(({ src }) => src));
  const key = timeKey(newsroom.desk.now());
  const moved: string[] = [];
  try {
    for (const src of sources) {
      const name = still.has(src) ? mediaName(src) : null;
      if (name === null) continue;
      await newsroom.queue.run(name, () => moveFile(newsroom, name, `${LAYOUT.trash}/${key}/${name}`));
      moved.push(src);
    }
    return ok({ key, moved });
  } catch (error) {
    return fail({ kind: 'not-writable', reason: reasonFrom(error) });
  }
}

/** Brings pictures back from the trash; one whose place is taken is the same picture, added again. */
export async function restoreMedia(newsroom: Newsroom, key: string, sources: readonly string[]): Promise<number> {
  let restored = 0;
  for (const src of sources) {
    const name = mediaName(src);
    const trashed = `${LAYOUT.trash}/${key}/${name}`;
    const isThere = (each: string) => stampOnDisk(fileOf(newsroom.root, each));
    if (name === null || (await isThere(name)) !== null || (await isThere(trashed)) === null) continue;
    await newsroom.queue.run(name, () => moveFile(newsroom, trashed, name));
    restored += 1;
  }
  return restored;
}

interface MediaFile extends UnusedPicture {
  readonly addedAtMs: number;
}

async function mediaFiles({ root }: Newsroom): Promise<readonly MediaFile[]> {
  const folder = fileOf(root, LAYOUT.media);
  const names = await readdir(folder, { recursive: true }).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  });
  const files = await Promise.all(
    names.map(async (name): Promise<readonly MediaFile[]> => {
      const src = `media:${path.basename(name)}`;
      // Whatever else lies there is somebody else's.
      if (mediaName(src) !== `${LAYOUT.media}/${name.split(path.sep).join('/')}`) return [];
      const { size, mtimeMs } = await stat(path.join(folder, name));
      return [{ src, bytes: size, addedAtMs: mtimeMs }];
    }),
  );
  return files.flat();
}
