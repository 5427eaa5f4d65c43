import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { scaled, type Trial } from './trial.ts';

/** What `e2e/kill-the-app.spec.ts` found, in the file that DATELINE_KILL_REPORT names. */
export interface KillReport {
  rounds: number;
  words: number;
  readonly losses: string[];
  /** Age of the oldest word that a kill took. Milliseconds. */
  longestMs: number;
}

const PROJECT = path.resolve(import.meta.dirname, '../../..');
const ROUNDS = 25;

/** kill -9 of the real app while keys are typed. Its short form is the end-to-end test that it runs. */
export const appKillTrial: Trial = {
  name: 'kill -9 of the real app while keys are typed',
  isLong: false,
  run: async ({ folder }, scale) => {
    const reportFile = path.join(folder, 'report.json');
    const rounds = scaled(ROUNDS, scale);
    const tests = spawn('npm', ['run', 'test:e2e', '--', 'kill-the-app'], {
      cwd: PROJECT,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DATELINE_KILL_ROUNDS: String(rounds), DATELINE_KILL_REPORT: reportFile },
    });
    const [code] = await once(tests, 'exit');
    const report: KillReport = JSON.parse(await readFile(reportFile, 'utf8'));
    const losses = code === 0 || report.losses.length > 0 ? report.losses : ['The test failed for another reason.'];
    return { rounds: report.rounds, losses, counts: { 'words typed': report.words }, longestMs: report.longestMs };
  },
};
