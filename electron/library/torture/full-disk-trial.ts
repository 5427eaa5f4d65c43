import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Result } from '../../../domain/result.ts';
import type { StoryId } from '../../../domain/story.ts';
import type { OpenedStory } from '../../../ipc/opened-story.ts';
import type { SavedStory, SaveFailure } from '../../../ipc/save-failure.ts';
import { closeNewsroom, type Newsroom } from '../newsroom.ts';
import { listRescued } from '../rescue-files.ts';
import { saveStory } from '../save-story.ts';
import { openStory } from '../story-library.ts';
import { type LoopDisk, withLoopDisk, withTinyDisk } from './loop-disk.ts';
import { saveOnDisk, tempFilesIn, textOfSave, tortureNewsroom } from './torture-newsroom.ts';
import { type Trial, whyNoMounts } from './trial.ts';

/** Saves that fail on the full disk before room is made. */
const FAILURES = 40;

/** A disk that is full, one that is read-only, and one that is unplugged and comes back. */
export const fullDiskTrial: Trial = {
  name: 'Full disk, read-only disk, disk unplugged',
  isLong: false,
  run: async ({ folder }) => {
    const skipped = whyNoMounts();
    if (skipped !== null) return { skipped };
    const losses: string[] = [];
    const filled = await withTinyDisk(folder, '1m', async (disk) => {
      const { newsroom, id } = await tortureNewsroom(path.join(disk, 'newsroom'), path.join(folder, 'user data, full'));
      return saveUntilFull(newsroom, id, path.join(disk, 'filler'), losses).finally(() => closeNewsroom(newsroom));
    });
    await withLoopDisk(folder, 'ext4', async (disk) => {
      const { newsroom, id } = await tortureNewsroom(
        path.join(disk.folder, 'newsroom'),
        path.join(folder, 'user data'),
      );
      await takeDiskAway(newsroom, id, disk, losses).finally(() => closeNewsroom(newsroom));
    });
    return { rounds: filled + 4, losses, counts: { 'saves on a disk of 1 MB that filled up': filled } };
  },
};

/** Fills the disk bit by bit under a story that is saved all the while; then makes room. */
async function saveUntilFull(newsroom: Newsroom, id: StoryId, filler: string, losses: string[]): Promise<number> {
  let onDisk = 0;
  let count = 0;
  for (let failures = 0; failures < FAILURES; ) {
    count += 1;
    await writeFile(filler, Buffer.alloc(3_000), { flag: 'a' }).catch(() => undefined);
    const saved = await saveNumber(newsroom, await openNow(newsroom, id), count);
    if (saved.ok) onDisk = count;
    else {
      failures += 1;
      await expectRescue(newsroom, saved, 'disk-full', count, losses);
    }
    const found = await saveOnDisk(newsroom.root).catch(String);
    if (found !== onDisk) losses.push(`Full disk: save ${onDisk} was acknowledged, ${found} is there.`);
  }
  await rm(filler);
  await expectSave(newsroom, await openNow(newsroom, id), count + 1, losses);
  if ((await tempFilesIn(newsroom.root)).length > 0) losses.push('Temp files stayed on the full disk.');
  return count + 1;
}

/** Makes the disk read-only and writable again, then takes it away and brings it back. */
async function takeDiskAway(newsroom: Newsroom, id: StoryId, disk: LoopDisk, losses: string[]): Promise<void> {
  const first = await openNow(newsroom, id);
  // As it is a few seconds after a save by itself: an open file would keep the disk from being taken away.
  newsroom.lock.close();
  await disk.remount('ro');
  await expectRescue(newsroom, await saveNumber(newsroom, first, 1), 'no-permission', 1, losses);
  await disk.remount('rw');
  await expectSave(newsroom, first, 2, losses);

  const second = await openNow(newsroom, id);
  newsroom.lock.close();
  await disk.unmount();
  await expectRescue(newsroom, await saveNumber(newsroom, second, 3), 'folder-missing', 3, losses);
  await disk.mountAgain();
  await expectSave(newsroom, second, 4, losses);
}

async function expectRescue(
  newsroom: Newsroom,
  saved: Result<SavedStory, SaveFailure>,
  kind: SaveFailure['kind'],
  count: number,
  losses: string[],
): Promise<void> {
  if (saved.ok || saved.failure.kind !== kind) losses.push(`Save ${count}: ${JSON.stringify(saved)}, not ${kind}.`);
  const [rescued] = await listRescued(newsroom);
  if (rescued?.headline !== `Save ${count}`) losses.push(`Save ${count}, ${kind}: it was not rescued.`);
}

async function expectSave(newsroom: Newsroom, from: OpenedStory, count: number, losses: string[]): Promise<void> {
  const saved = await saveNumber(newsroom, from, count);
  if (!saved.ok || (await saveOnDisk(newsroom.root)) !== count) losses.push(`Save ${count}: ${JSON.stringify(saved)}.`);
  if ((await listRescued(newsroom)).length > 0) losses.push('A rescue is offered for a text that is saved.');
}

function saveNumber(newsroom: Newsroom, { story, revision }: OpenedStory, count: number) {
  return saveStory(newsroom, { ...story, ...textOfSave(count) }, revision);
}

async function openNow(newsroom: Newsroom, id: StoryId): Promise<OpenedStory> {
  const opened = await openStory(newsroom, id);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  return opened.value;
}
