import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { isSandboxUsable } from '../electron/runtime/sandbox-support.ts';
import type { Outside } from './outside.ts';
import type { Problems } from './problems.ts';

const PROJECT_FOLDER = path.join(import.meta.dirname, '..');
const RECORDER = path.join(import.meta.dirname, 'record-outside.cjs');

/** The running app and its window. */
export type Desk = {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Quits as a person does, and waits until the process is gone. */
  readonly close: () => Promise<void>;
  /** Ends the process as a power cut would: no quit handler runs. */
  readonly kill: () => Promise<void>;
  /** Writes `screenshots/<name>.png` (ignored by git), for a person to look at. */
  readonly picture: (name: string) => Promise<void>;
};

export type LaunchOptions = {
  readonly newsroomFolder: string;
  readonly userDataFolder: string;
  readonly now: string | undefined;
  readonly outside: Outside;
  readonly problems: Problems;
};

/** Starts the built app and waits for its window. Chromium's sandbox is on wherever it works. */
export async function launchDesk(options: LaunchOptions): Promise<Desk> {
  const app = await _electron.launch({
    args: ['-r', RECORDER, PROJECT_FOLDER, ...appArguments(options)],
    chromiumSandbox: isSandboxUsable(),
    env: { ...process.env, DATELINE_OUTSIDE_RECORD: options.outside.recordFile },
  });
  watch(app, options.problems);
  const ended = new Promise<void>((resolve) => app.process().once('exit', () => resolve()));
  return {
    app,
    page: await app.firstWindow(),
    close: () => app.close(),
    kill: async () => {
      app.process().kill('SIGKILL');
      await ended;
    },
    picture: async (name) => {
      const page = await app.firstWindow();
      await page.screenshot({ path: path.join(PROJECT_FOLDER, 'screenshots', `${name}.png`) });
    },
  };
}

/** A second start beside a running app: the system's own way, which Playwright has no hand in. Answers the exit code. */
export async function startSecondTime(options: Pick<LaunchOptions, 'newsroomFolder' | 'userDataFolder'>) {
  const sandbox = isSandboxUsable() ? [] : ['--no-sandbox'];
  const program: unknown = createRequire(import.meta.url)('electron');
  const started = spawn(String(program), [...sandbox, PROJECT_FOLDER, ...appArguments({ ...options, now: undefined })]);
  const [code]: readonly unknown[] = await once(started, 'exit');
  return typeof code === 'number' ? code : null;
}

function appArguments({
  newsroomFolder,
  userDataFolder,
  now,
}: Pick<LaunchOptions, 'newsroomFolder' | 'userDataFolder' | 'now'>): readonly string[] {
  const clock = now === undefined ? [] : [`--now=${now}`];
  return [`--newsroom=${newsroomFolder}`, `--user-data-dir=${userDataFolder}`, ...clock];
}

function watch(app: ElectronApplication, problems: Problems): void {
  app.context().on('weberror', (error) => problems.add(`page: ${error.error().stack ?? error.error().message}`));
  app.context().on('console', (message) => {
    if (message.type() === 'error') problems.add(`page console: ${message.text()}`);
  });
  // The program's own log (electron/log.ts) begins a line with "error" for each bug; Chromium's noise looks different.
  app.process().stderr?.on('data', (chunk) => {
    for (const line of String(chunk).split('\n')) if (line.startsWith('error ')) problems.add(`main log: ${line}`);
  });
}
