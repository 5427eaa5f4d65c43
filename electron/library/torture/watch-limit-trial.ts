import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { textFromStory } from '../../../domain/story-file.ts';
import { closeNewsroom } from '../newsroom.ts';
import { sampleStory } from '../testing/sample-story.ts';
import { tortureNewsroom } from './torture-newsroom.ts';
import type { Trial } from './trial.ts';

/** The system's limit of watched folders is reached: in a user namespace of its own, so that nobody else feels it. */
export const watchLimitTrial: Trial = {
  name: 'No watches left (inotify limit)',
  isLong: false,
  run: async ({ folder, children }) => {
    if (process.platform !== 'linux') return { skipped: 'The limit is Linux’s.' };
    const [root, userData] = [path.join(folder, 'newsroom'), path.join(folder, 'user data')];
    const { newsroom, id } = await tortureNewsroom(root, userData);
    await closeNewsroom(newsroom);
    const limit = 'echo 0 > /proc/sys/user/max_inotify_watches && echo limited && exec "$@"';
    const command = [process.execPath, path.join(children, 'watcher.js'), root, userData, id];
    const child = spawn('unshare', ['-r', 'sh', '-c', limit, 'sh', ...command], { stdio: ['pipe', 'pipe', 'ignore'] });
    const exited = once(child, 'exit');
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    try {
      if ((await lines.next()).value !== 'limited') return { skipped: 'It needs a user namespace of its own.' };
      await lines.next();
      await writeFile(path.join(root, 'stories/by another program.json'), textFromStory(sampleStory()));
      const told = (await lines.next()).value;
      return {
        rounds: 1,
        losses: told === 'changed' ? [] : ['The change was not noticed.'],
        counts: {},
        note: 'found by looking through the files',
      };
    } finally {
      child.kill('SIGKILL');
      await exited;
    }
  },
};
