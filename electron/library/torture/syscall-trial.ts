import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { StoryId } from '../../../domain/story.ts';
import { closeNewsroom } from '../newsroom.ts';
import { saveOnDisk, tortureNewsroom } from './torture-newsroom.ts';
import { inLanes, shareOf, type Trial } from './trial.ts';

/** Every call that a save makes of the system, and what can be made of it. */
const CALLS = [
  'openat',
  'read',
  'pread64',
  'write',
  'pwrite64',
  'fsync',
  'rename',
  'close',
  'statx',
  'mkdir',
  'unlink',
];
const ERRORS = ['ENOSPC', 'EIO', 'EACCES', 'EMFILE', 'EINTR'];
/** A save makes fewer of each; this only ends a loop that would not end. */
const MOST_CALLS = 60;
const LANES = 4;
/** The error met a pipe of the process instead of a file, and ended it: as after a kill, nothing may be half-written. */
const DIED = 'died';

/** An error injected at call 1, 2, 3 … of each kind during one real save by a real process. */
export const syscallTrial: Trial = {
  name: 'A failure of every single system call of a save',
  isLong: true,
  run: async ({ folder, children, share }, scale) => {
    if (process.platform !== 'linux' || !(await hasStrace()))
      return { skipped: 'It needs strace and leave to use it.' };
    const calls = scale < 1 ? ['fsync', 'close'] : CALLS;
    const errors = scale < 1 ? ['EIO'] : ERRORS;
    const losses: string[] = [];
    let cases = 0;
    let refused = 0;
    let died = 0;
    const pairs = calls.flatMap((call) => errors.map((error) => ({ call, error })));
    await inLanes(shareOf(pairs, share), LANES, async ({ call, error }) => {
      const place = path.join(folder, `${call} ${error}`);
      for (let at = 1; at <= MOST_CALLS; at += 1) {
        const outcome = await injectedSave(place, children, `${call}:error=${error}:when=${at}`);
        if (!outcome.isReached) break;
        cases += 1;
        if (outcome.answer === DIED) died += 1;
        else if (outcome.answer !== 'saved') refused += 1;
        losses.push(...outcome.losses.map((loss) => `${error} at ${call} ${at}: ${loss}`));
      }
    });
    const through = cases - refused - died;
    const counts = { 'saves refused': refused, 'got through all the same': through, 'ended the process': died };
    return { rounds: cases, losses, counts, note: `${calls.length} calls × ${errors.length} errors` };
  },
};

interface InjectedSave {
  readonly isReached: boolean;
  readonly answer: string;
  readonly losses: readonly string[];
}

async function injectedSave(folder: string, children: string, injection: string): Promise<InjectedSave> {
  const [root, userData] = [path.join(folder, 'newsroom'), path.join(folder, 'user data')];
  const { newsroom, id } = await tortureNewsroom(root, userData);
  await closeNewsroom(newsroom);
  const child = startSaver(children, root, userData, id);
  try {
    await nextLine(child);
    const tracer = await attach(child.process.pid ?? 0, injection);
    const answer = await ask(child, 'save 1');
    const isReached = (await tracer.detach()).includes('(INJECTED)');
    const losses: string[] = [];
    const onDisk = await saveOnDisk(root).catch(String);
    if (answer === 'saved' ? onDisk !== 1 : onDisk !== 0 && onDisk !== 1)
      losses.push(`“${answer}”, and ${onDisk} is there.`);
    if (answer !== 'saved' && answer !== DIED && !answer.includes('"rescued":true'))
      losses.push(`“${answer}”, and not rescued.`);
    const answered = answer === DIED ? DIED : await ask(child, 'save 2');
    const next = answered === DIED ? await saveAnew(children, root, userData, id) : answered;
    const after = await saveOnDisk(root).catch(String);
    if (next !== 'saved' || after !== 2) losses.push(`The next save: “${next}”, and ${after} is there.`);
    return { isReached, answer, losses };
  } finally {
    child.process.kill('SIGKILL');
    await child.exited;
    await rm(folder, { recursive: true });
  }
}

/** A new process saves where the last one died. */
async function saveAnew(children: string, root: string, userData: string, id: StoryId): Promise<string> {
  const child = startSaver(children, root, userData, id);
  try {
    await nextLine(child);
    return await ask(child, 'save 2');
  } finally {
    child.process.kill('SIGKILL');
    await child.exited;
  }
}

interface Saver {
  readonly process: ChildProcess;
  readonly lines: Interface;
  readonly exited: Promise<readonly unknown[]>;
}

function startSaver(children: string, root: string, userData: string, id: StoryId): Saver {
  const started = spawn(process.execPath, [path.join(children, 'one-save.js'), root, userData, id], {
    // What it says as it dies of an injected error is no news.
    stdio: ['pipe', 'pipe', 'ignore'],
    // One thread makes all calls to the disk, so that “call number N” means one thing.
    env: { ...process.env, UV_THREADPOOL_SIZE: '1' },
  });
  // Its end is told by `exited`; what was written to it too late is no failure of the trial.
  started.stdin.on('error', () => undefined);
  return { process: started, lines: createInterface({ input: started.stdout }), exited: once(started, 'exit') };
}

async function ask(saver: Saver, line: string): Promise<string> {
  const answered = nextLine(saver);
  saver.process.stdin?.write(`${line}\n`);
  return answered;
}

async function nextLine({ lines, exited }: Saver): Promise<string> {
  const [line]: readonly unknown[] = await Promise.race([once(lines, 'line'), exited]);
  return typeof line === 'string' ? line : DIED;
}

/** Lets strace make the running process's calls fail. */
async function attach(pid: number, injection: string): Promise<{ readonly detach: () => Promise<string> }> {
  const [call = ''] = injection.split(':');
  const tracer = spawn('strace', ['-f', '-p', String(pid), '-e', `trace=${call}`, '-e', `inject=${injection}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  const attached = new Promise<void>((resolve) => {
    tracer.stderr.on('data', (text: Buffer) => {
      log += text.toString();
      if (log.includes('attached')) resolve();
    });
  });
  const exited = once(tracer, 'exit');
  await Promise.race([attached, exited]);
  return {
    detach: async () => {
      tracer.kill('SIGINT');
      await exited;
      return log;
    },
  };
}

async function hasStrace(): Promise<boolean> {
  const tried = spawn('strace', ['-o', '/dev/null', 'true'], { stdio: 'ignore' });
  return Promise.race([once(tried, 'exit').then(([code]) => code === 0), once(tried, 'error').then(() => false)]);
}
