import path from 'node:path';
import { realFileSystem } from '../file-system.ts';
import { closeNewsroom } from '../newsroom.ts';
import { listRescued } from '../rescue-files.ts';
import { saveStory } from '../save-story.ts';
import { openStory } from '../story-library.ts';
import { faultyFileSystem } from '../testing/faulty-file-system.ts';
import { reopenNewsroom, tortureNewsroom } from './torture-newsroom.ts';
import type { Trial } from './trial.ts';

const MEGABYTE = 1_000_000;

/** Stories of 1, 10 and 50 MB over a disk that takes half of every write. */
export const largeTrial: Trial = {
  name: 'Stories of 1, 10 and 50 MB, every write cut short',
  isLong: false,
  run: async ({ folder }, scale) => {
    const [root, userData] = [path.join(folder, 'newsroom'), path.join(folder, 'user data')];
    const { newsroom: first, id } = await tortureNewsroom(root, userData);
    await closeNewsroom(first);
    const newsroom = await reopenNewsroom(
      root,
      userData,
      faultyFileSystem(realFileSystem, { kind: 'short' }, 1, true).files,
    );
    const losses: string[] = [];
    const sizes = scale < 1 ? [1] : [1, 10, 50];
    for (const megabytes of sizes) {
      const opened = await openStory(newsroom, id);
      if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
      const { story, revision } = opened.value;
      const note = 'A long read. '.repeat(Math.round((megabytes * MEGABYTE) / 13));
      const saved = await saveStory(newsroom, { ...story, internalNote: note }, revision);
      const after = await openStory(newsroom, id);
      const found = after.ok ? after.value.story.internalNote.length : -1;
      // A file of fifty megabytes is refused: it would not be opened again.
      const isRefused = megabytes === 50 && !saved.ok && (await listRescued(newsroom)).length === 1;
      if (!isRefused && (!saved.ok || found !== note.length))
        losses.push(`${megabytes} MB: ${found} letters are there.`);
    }
    await closeNewsroom(newsroom);
    return { rounds: sizes.length, losses, counts: {}, note: '50 MB is refused and rescued: more than a story has' };
  },
};
