/**
 * The test's ground: a fresh newsroom and profile for every test, the built app on them, and a watch on everything that
 * must not happen. Import `test` and `expect` from here.
 */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { test as base } from '@playwright/test';
import { type Desk, launchDesk, startSecondTime } from './desk.ts';
import { Outside } from './outside.ts';
import { Problems } from './problems.ts';

export { expect } from '@playwright/test';

const COMMAND_LINE = path.join(import.meta.dirname, '..', 'electron', 'runtime', 'dateline.js');

type Options = {
  /** Start from the sample newsroom instead of an empty one. */
  sample: boolean;
  /** Where the app's clock stands still; undefined lets it run. */
  now: string | undefined;
};

/** A newsroom as the command line makes it, to copy. */
type WorkerFixtures = {
  madeNewsroom: (kind: 'empty' | 'sample') => Promise<string>;
};

type Fixtures = {
  /** A folder for whatever a test makes, removed after it. */
  folder: string;
  newsroomFolder: string;
  problems: Problems;
  outside: Outside;
  /** Opens the app on the test's newsroom and profile; again after a close or a kill, it finds what was left. */
  openDesk: () => Promise<Desk>;
  /** Starts the program again on the test's profile, as from the system's menu; answers its exit code. */
  startAgain: (newsroomFolder: string) => Promise<number | null>;
  /** The app, opened once. */
  desk: Desk;
};

export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  madeNewsroom: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructuring pattern
    async ({}, use) => {
      const folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-e2e-newsrooms-'));
      const made = new Map<string, Promise<string>>();
      await use((kind) => {
        const newsroom = made.get(kind) ?? makeNewsroom(path.join(folder, kind), kind);
        made.set(kind, newsroom);
        return newsroom;
      });
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],

  sample: [false, { option: true }],
  now: [undefined, { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructuring pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-e2e-'));
    await use(folder);
    // The helpers of a killed app write to its profile until they notice.
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  },

  newsroomFolder: async ({ folder, sample, madeNewsroom }, use) => {
    const newsroomFolder = path.join(folder, 'newsroom');
    const made = await madeNewsroom(sample ? 'sample' : 'empty');
    await cp(made, newsroomFolder, { recursive: true, preserveTimestamps: true });
    await use(newsroomFolder);
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructuring pattern
  problems: async ({}, use) => {
    const problems = new Problems();
    await use(problems);
    problems.assertNone();
  },

  outside: async ({ folder, problems }, use) => {
    const outside = new Outside(path.join(folder, 'outside.jsonl'));
    await use(outside);
    for (const request of await outside.requests()) problems.add(`asked for ${request}`);
    for (const error of await outside.mainErrors()) problems.add(`main process: ${error}`);
  },

  openDesk: async ({ folder, newsroomFolder, now, outside, problems }, use) => {
    const opened: Desk[] = [];
    await use(async () => {
      const userDataFolder = path.join(folder, 'profile');
      const desk = await launchDesk({ newsroomFolder, userDataFolder, now, outside, problems });
      opened.push(desk);
      return desk;
    });
    for (const desk of opened) await desk.close();
  },

  startAgain: async ({ folder }, use) => {
    await use((newsroomFolder) => startSecondTime({ newsroomFolder, userDataFolder: path.join(folder, 'profile') }));
  },

  desk: async ({ openDesk }, use) => {
    await use(await openDesk());
  },
});

async function makeNewsroom(folder: string, kind: 'empty' | 'sample'): Promise<string> {
  const site = ['--name', 'The Harbour Post', '--url', 'https://harbourpost.example'];
  const options = kind === 'sample' ? ['--sample'] : site;
  await promisify(execFile)(process.execPath, [COMMAND_LINE, 'init', '--newsroom', folder, ...options]);
  return folder;
}
