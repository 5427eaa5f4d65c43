import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { closeNewsroom } from '../newsroom.ts';
import { reopenNewsroom, saveOnDisk, tempFilesIn, tortureNewsroom } from './torture-newsroom.ts';
import { inLanes, scaled, shareOf, type Trial } from './trial.ts';

const ROUNDS = 1_000;
/** The saver is killed at a random moment of this many milliseconds after its first save: several saves' time. */
const WINDOW_MS = 60;

/** A newsroom takes as many kills: each begins with a text to keep, and a history of a thousand versions an hour is no one's. */
const ROUNDS_A_NEWSROOM = 50;
const LANES = 4;

/** What the rounds found so far. */
interface Findings {
  readonly losses: string[];
  readonly timesMs: number[];
  tempFiles: number;
}

/** `kill -9` of a process that saves without pause, at random moments. */
export const killTrial: Trial = {
  name: 'kill -9 of the saver',
  isLong: true,
  run: async ({ folder, children, share }, scale) => {
    const rounds = scaled(ROUNDS, scale);
    const findings: Findings = { losses: [], timesMs: [], tempFiles: 0 };
    const newsrooms = Array.from({ length: Math.ceil(rounds / ROUNDS_A_NEWSROOM) }, (_, index) => index);
    let killed = 0;
    await inLanes(shareOf(newsrooms, share), LANES, async (index) => {
      const count = Math.min(ROUNDS_A_NEWSROOM, rounds - index * ROUNDS_A_NEWSROOM);
      killed += count;
      await killRounds(path.join(folder, String(index)), children, count, findings);
    });
    const { losses, timesMs, tempFiles } = findings;
    const longestMs = timesMs.reduce((longest, ms) => Math.max(longest, ms), 0);
    const counts = {
      'saves acknowledged': timesMs.length,
      'kills left a temp file, which the next start removed': tempFiles,
    };
    return { rounds: killed, losses, counts, longestMs };
  },
};

/** As many rounds on one newsroom of its own. */
async function killRounds(folder: string, children: string, rounds: number, findings: Findings): Promise<void> {
  const [root, userData] = [path.join(folder, 'newsroom'), path.join(folder, 'user data')];
  const { losses, timesMs } = findings;
  const { newsroom, id } = await tortureNewsroom(root, userData);
  await closeNewsroom(newsroom);
  for (let round = 1; round <= rounds; round += 1) {
    const child = spawn(process.execPath, [path.join(children, 'saver.js'), root, userData, id], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const acknowledged = await killAmongSaves(child, timesMs);
    const onDisk = await saveOnDisk(root).catch((error: unknown) => String(error));
    if (typeof onDisk === 'string') losses.push(`Round ${round}: ${onDisk}`);
    else if (onDisk < acknowledged) losses.push(`Round ${round}: save ${acknowledged} was lost; ${onDisk} is there.`);
    findings.tempFiles += (await tempFilesIn(root)).length > 0 ? 1 : 0;
  }
  await lookAround(root, userData);
  for (const name of await tempFilesIn(root)) losses.push(`${name} was left behind.`);
}

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
