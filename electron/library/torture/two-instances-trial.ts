import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { closeNewsroom } from '../newsroom.ts';
import { openStory } from '../story-library.ts';
import { reopenNewsroom, tortureNewsroom } from './torture-newsroom.ts';
import { scaled, type Trial } from './trial.ts';

const run = promisify(execFile);
const SECONDS = 60;

/** Two processes that save the same story as fast as they can, each with a user-data folder of its own. */
export const twoInstancesTrial: Trial = {
  name: 'Two Datelines on one story',
  isLong: false,
  run: async ({ folder, children }, scale) => {
    const seconds = scaled(SECONDS, scale);
    const root = path.join(folder, 'newsroom');
    const { newsroom, id } = await tortureNewsroom(root, path.join(folder, 'user data'));
    await closeNewsroom(newsroom);
    const outputs = await Promise.all(
      ['A', 'B'].map((name) => {
        const args = [root, path.join(folder, `user data of ${name}`), id, name, String(seconds)];
        return run(process.execPath, [path.join(children, 'writer.js'), ...args], { maxBuffer: 100_000_000 });
      }),
    );
    const lines = outputs.flatMap(({ stdout }) => stdout.trim().split('\n'));
    const marks = lines.filter((line) => !line.startsWith('conflicts '));
    const conflicts = lines.filter((line) => line.startsWith('conflicts ')).map((line) => Number(line.slice(10)));

    const after = await reopenNewsroom(root, path.join(folder, 'user data'));
    const opened = await openStory(after, id);
    await closeNewsroom(after);
    if (!opened.ok) return { rounds: marks.length, losses: [JSON.stringify(opened.failure)], counts: {} };
    const onDisk = new Set(opened.value.story.body.match(/[AB]\d+/g));
    const losses = marks.filter((mark) => !onDisk.has(mark)).map((mark) => `${mark} was acknowledged and is gone.`);
    const counts = { seconds, 'conflicts, every one shown': conflicts.reduce((sum, count) => sum + count, 0) };
    return { rounds: marks.length, losses, counts };
  },
};
