/** `npm test`: every check there is, in order, all of them even when one fails. The last line is `N passed, N failed`. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from './build-targets.js';
import { sumTotals, type TestTotals, totalsFromPlaywright, totalsFromVitest } from './test-totals.ts';

type Step = {
  /** A script of package.json. */
  readonly script: string;
  /** Where the script leaves its results, if it counts tests. */
  readonly report?: { readonly file: string; readonly read: (text: string) => TestTotals };
};

const STEPS: readonly Step[] = [
  { script: 'types' },
  { script: 'lint' },
  { script: 'test:unit', report: { file: inProject('test-results/unit.json'), read: totalsFromVitest } },
  { script: 'test:e2e', report: { file: inProject('test-results/e2e.json'), read: totalsFromPlaywright } },
];

async function runStep(step: Step): Promise<TestTotals> {
  console.log(`\n== ${step.script}`);
  if (step.report) await rm(step.report.file, { force: true });
  const startedAt = performance.now();
  const succeeded = await runScript(step.script);
  const totals = await totalsOf(step, succeeded);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const skipped = totals.skipped === 0 ? '' : `, ${totals.skipped} skipped`;
  console.log(`== ${step.script}: ${succeeded ? 'ok' : 'FAILED'} in ${seconds} s${skipped}`);
  return totals;
}

async function runScript(script: string): Promise<boolean> {
  // On Windows npm is a batch file, which only a shell can run.
  const child = spawn('npm', ['run', '--silent', script], {
    cwd: projectFolder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const [exitCode] = await once(child, 'exit');
  return exitCode === 0;
}

/** A step that failed counts as one failure at least, also when it broke before it counted anything. */
async function totalsOf(step: Step, succeeded: boolean): Promise<TestTotals> {
  const wasCounted = step.report && existsSync(step.report.file);
  const counted = wasCounted ? step.report.read(await readFile(step.report.file, 'utf8')) : sumTotals([]);
  return succeeded || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

function inProject(name: string): string {
  return path.join(projectFolder, name);
}

const results: TestTotals[] = [];
for (const step of STEPS) results.push(await runStep(step));
const { passed, failed } = sumTotals(results);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
