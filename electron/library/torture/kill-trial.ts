import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { closeNewsroom } from '../newsroom.ts';
import { reopenNewsroom, saveOnDisk, tempFilesIn, tortureNewsroom } from './torture-newsroom.ts';
import { scaled, type Trial } from './trial.ts';

const ROUNDS = 1_000;
/** The saver is killed at a random moment of this many milliseconds after its first save: several saves' time. */
const WINDOW_MS = 60;

/** `kill -9` of a process that saves without pause, at random moments. */
export const killTrial: Trial = {
  name: 'kill -9 of the saver',
  run: async ({ folder, children }, scale) => {
    const rounds = scaled(ROUNDS, scale);
    const [root, userData] = [path.join(folder, 'newsroom'), path.join(folder, 'user data')];
    const { newsroom, id } = await tortureNewsroom(root, userData);
    await closeNewsroom(newsroom);
    const losses: string[] = [];
    const timesMs: number[] = [];
    let tempFiles = 0;
    for (let round = 1; round <= rounds; round += 1) {
      const child = spawn(process.execPath, [path.join(children, 'saver.js'), root, userData, id], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const acknowledged = await killAmongSaves(child, timesMs);
      const onDisk = await saveOnDisk(root).catch((error: unknown) => String(error));
      if (typeof onDisk === 'string') losses.push(`Round ${round}: ${onDisk}`);
      else if (onDisk < acknowledged) losses.push(`Round ${round}: save ${acknowledged} was lost; ${onDisk} is there.`);
      tempFiles += (await tempFilesIn(root)).length > 0 ? 1 : 0;
    }
    await lookAround(root, userData);
    for (const name of await tempFilesIn(root)) losses.push(`${name} was left behind.`);
    const figures = `${timesMs.length} saves acknowledged; ${tempFiles} kills left a temp file, the next start removed it; longest time at risk ${Math.max(...timesMs).toFixed(0)} ms`;
    return { rounds, losses, figures };
  },
};

/** The number of the last save that the child acknowledged before it died. */
async function killAmongSaves(child: ChildProcess, timesMs: number[]): Promise<number> {
  const exited = once(child, 'exit');
  let acknowledged = 0;
  if (child.stdout === null) throw new Error('The saver has no output.');
  const lines = createInterface({ input: child.stdout });
  const first = once(lines, 'line');
  lines.on('line', (line) => {
    const [count, ms] = line.split(' ').map(Number);
    acknowledged = count ?? 0;
    timesMs.push(ms ?? 0);
  });
  const closed = once(lines, 'close');
  await Promise.race([first, exited]);
  await delay(Math.random() * WINDOW_MS);
  child.kill('SIGKILL');
  await Promise.all([exited, closed]);
  if (acknowledged === 0) throw new Error('The saver ended by itself.');
  return acknowledged;
}

/** Starts the library once more and lets it look at its folder. */
async function lookAround(root: string, userData: string): Promise<void> {
  const newsroom = await reopenNewsroom(root, userData);
  await newsroom.scanned;
  await closeNewsroom(newsroom);
}
