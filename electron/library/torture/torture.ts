/**
 * Takes words away from the library in every way that is known to have cost somebody else's users theirs, and says
 * what was lost: `npm run torture`. Writes the table in docs/torture.md. Takes about a quarter of an hour.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildChildren } from './build-children.ts';
import { runPeerTrials } from './peer-trials.ts';
import { reportOf, type TrialRecord } from './report.ts';
import { TRIALS } from './trials.ts';

const REPORT = path.resolve(import.meta.dirname, '../../../docs/torture.md');

const place = await mkdtemp(path.join(tmpdir(), 'dateline-torture-'));
try {
  const children = await buildChildren();
  const records: TrialRecord[] = [];
  for (const [index, trial] of TRIALS.entries()) {
    const folder = path.join(place, String(index));
    await mkdir(folder);
    const began = performance.now();
    const result = await trial.run({ folder, children }, 1);
    const seconds = (performance.now() - began) / 1000;
    records.push({ name: trial.name, result, seconds });
    console.log(`${trial.name}: ${sentenceOf(result)} (${seconds.toFixed(0)} s)`);
    if (!('skipped' in result)) for (const loss of result.losses) console.log(`  ${loss}`);
  }
  const peers = await runPeerTrials(path.join(place, 'peers'), 1);
  await mkdir(path.dirname(REPORT), { recursive: true });
  await writeFile(REPORT, reportOf(records, peers));
  const isSound = records.every(({ result }) => 'skipped' in result || result.losses.length === 0);
  process.exitCode = isSound ? 0 : 1;
} finally {
  await rm(place, { recursive: true, force: true });
}

function sentenceOf(result: TrialRecord['result']): string {
  if ('skipped' in result) return `SKIPPED. ${result.skipped}`;
  return `${result.rounds} rounds, ${result.losses.length} losses; ${result.figures}`;
}
