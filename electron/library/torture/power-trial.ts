import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { closeNewsroom } from '../newsroom.ts';
import { saveStory } from '../save-story.ts';
import { openStory } from '../story-library.ts';
import { withLoopDisk } from './loop-disk.ts';
import { saveOnDisk, textOfSave, tortureNewsroom } from './torture-newsroom.ts';
import { scaled, type Trial, whyNoMounts } from './trial.ts';

const ROUNDS = 50;

/** A power cut at the moment after a save was acknowledged, on a real ext4 and a real XFS. */
export const powerTrial: Trial = {
  name: 'Power cut after “saved”, ext4 and XFS',
  isLong: false,
  run: async ({ folder }, scale) => {
    const skipped = whyNoMounts();
    if (skipped !== null) return { skipped };
    const rounds = scaled(ROUNDS, scale);
    const losses: string[] = [];
    for (const format of scale < 1 ? (['ext4'] as const) : (['ext4', 'xfs'] as const)) {
      await withLoopDisk(folder, format, async (disk) => {
        const root = path.join(disk.folder, 'newsroom');
        await mkdir(path.join(folder, 'user data'), { recursive: true });
        const { newsroom, id } = await tortureNewsroom(root, path.join(folder, 'user data'));
        try {
          for (let round = 1; round <= rounds; round += 1) {
            const opened = await openStory(newsroom, id);
            if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
            const { story, revision } = opened.value;
            const saved = await saveStory(newsroom, { ...story, ...textOfSave(round) }, revision);
            if (!saved.ok) throw new Error(JSON.stringify(saved.failure));
            const found = await disk.afterPowerCut((copy) => saveOnDisk(path.join(copy, 'newsroom')).catch(String));
            if (found !== round) losses.push(`${format}, save ${round}: ${found} is there after the cut.`);
          }
        } finally {
          await closeNewsroom(newsroom);
        }
      });
    }
    const note = 'the disk’s medium is copied at that moment and mounted';
    return { rounds: rounds * (scale < 1 ? 1 : 2), losses, counts: {}, note };
  },
};
