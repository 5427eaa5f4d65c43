import { rm } from 'node:fs/promises';
import path from 'node:path';
import { realFileSystem } from '../file-system.ts';
import { closeNewsroom } from '../newsroom.ts';
import { listRescued } from '../rescue-files.ts';
import { saveStory } from '../save-story.ts';
import { openStory } from '../story-library.ts';
import { type Fault, faultyFileSystem } from '../testing/faulty-file-system.ts';
import { reopenNewsroom, saveOnDisk, textOfSave, tortureNewsroom } from './torture-newsroom.ts';
import { inLanes, shareOf, type Trial } from './trial.ts';

const FAULTS: readonly Fault[] = [
  { kind: 'error', code: 'ENOSPC' },
  { kind: 'error', code: 'EIO' },
  { kind: 'error', code: 'EACCES' },
  { kind: 'error-after', code: 'EIO' },
  { kind: 'short' },
  { kind: 'crash' },
  { kind: 'crash-after' },
];

const LANES = 2;

/** SQLite's way: a fault at operation N of a save with a version to keep, for N = 1, 2, 3 … until it goes through. */
export const faultTrial: Trial = {
  name: 'A fault at operation N of a save',
  isLong: true,
  run: async ({ folder, share }, scale) => {
    const losses: string[] = [];
    let cases = 0;
    const faults = scale < 1 ? FAULTS.filter(({ kind }) => kind !== 'error-after') : FAULTS;
    const ways = (scale < 1 ? [true] : [false, true]).flatMap((persistent) =>
      faults.map((fault) => ({ fault, persistent })),
    );
    await inLanes(shareOf(ways, share), LANES, async ({ fault, persistent }) => {
      const what = `${JSON.stringify(fault)}${persistent ? ' for good' : ''}`;
      for (let at = 1; ; at += 1) {
        const outcome = await faultyRound(path.join(folder, what.replace(/\W+/g, ' ')), fault, at, persistent);
        losses.push(...outcome.losses.map((loss) => `${what}, at ${at}: ${loss}`));
        if (!outcome.isReached) break;
        cases += 1;
      }
    });
    const note = `${FAULTS.length} kinds of fault at operation 1, 2, 3 … of a save with a version to keep, once and for good`;
    return { rounds: cases, losses, counts: {}, note };
  },
};

async function faultyRound(folder: string, fault: Fault, at: number, persistent: boolean) {
  const losses: string[] = [];
  const [root, userData] = [path.join(folder, 'newsroom'), path.join(folder, 'user data')];
  const { newsroom, id } = await tortureNewsroom(root, userData);
  await closeNewsroom(newsroom);

  const faulty = faultyFileSystem(realFileSystem, fault, at, persistent);
  const troubled = await reopenNewsroom(root, userData, faulty.files);
  const opened = await openStory(troubled, id);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  const saved = await saveStory(troubled, { ...opened.value.story, ...textOfSave(1) }, opened.value.revision);
  await closeNewsroom(troubled);
  const hasCrashed = fault.kind.startsWith('crash') && faulty.count() >= at;

  const onDisk = await saveOnDisk(root);
  if (saved.ok && onDisk !== 1) losses.push('It was acknowledged and is not on disk.');
  const after = await reopenNewsroom(root, userData);
  const rescued = await listRescued(after);
  if (!saved.ok && onDisk === 0 && rescued[0]?.headline !== 'Save 1') losses.push('The text was not rescued.');
  if (saved.ok && !hasCrashed && rescued.length > 0) losses.push('A rescue is offered for a text that is saved.');
  const again = await openStory(after, id);
  const next = again.ok
    ? await saveStory(after, { ...again.value.story, ...textOfSave(2) }, again.value.revision)
    : again;
  await closeNewsroom(after);
  if (!next.ok || (await saveOnDisk(root)) !== 2) losses.push('The next save did not work.');
  await rm(folder, { recursive: true });
  return { losses, isReached: faulty.count() >= at };
}
