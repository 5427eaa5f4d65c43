/**
 * Takes words away from the library in every way that is known to have cost somebody else's users theirs, and says
 * what was lost: `npm run torture`. Writes the table in docs/torture.md. Takes about half an hour.
 *
 * `npm run torture -- kill power` runs the trials whose names hold one of these words, and renews their lines of the
 * table; those of the others stay as they were. `npm run torture -- 2/4` runs the second of four parts of what takes
 * long: the parts add up.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildChildren } from './build-children.ts';
import { PEERS, runPeerTrials } from './peer-trials.ts';
import { recordsFrom, type TortureRecords, type TrialRecord, textFromRecords, withRecord } from './records.ts';
import { figuresOf, reportOf } from './report.ts';
import type { Share } from './trial.ts';
import { ALL_TRIALS } from './trials.ts';

const PROJECT = path.resolve(import.meta.dirname, '../../..');
const REPORT = path.join(PROJECT, 'docs/torture.md');
/** What the trials found when each was last run here. */
const RECORDS = path.join(PROJECT, 'out/torture-records.json');

const words = process.argv.slice(2).map((word) => word.toLowerCase());
const wanted = words.filter((word) => parseShare(word) === null);
const asked = words.map(parseShare).find((found) => found !== null) ?? { part: 1, of: 1 };
const isWanted = (name: string) => wanted.length === 0 || wanted.some((word) => name.toLowerCase().includes(word));

const place = await mkdtemp(path.join(tmpdir(), 'dateline-torture-'));
try {
  const children = await buildChildren();
  let records = await recordsFrom(RECORDS);
  for (const [index, trial] of ALL_TRIALS.entries()) {
    if (!isWanted(trial.name) || (asked.part > 1 && !trial.isLong)) continue;
    const share = trial.isLong ? asked : { part: 1, of: 1 };
    const folder = path.join(place, String(index));
    await mkdir(folder);
    const began = performance.now();
    const result = await trial.run({ folder, children, share }, 1);
    const seconds = (performance.now() - began) / 1000;
    const record = { name: trial.name, ...share, result, seconds };
    records = withRecord(records, record);
    await keep(records);
    say(record);
  }
  if (isWanted(PEERS) && asked.part === 1) {
    records = { ...records, peers: await runPeerTrials(path.join(place, 'peers'), 1) };
    await keep(records);
  }
} finally {
  await rm(place, { recursive: true, force: true });
}

/** `2/4` is the second of four parts. */
function parseShare(word: string): Share | null {
  const [, part, of] = /^(\d+)\/(\d+)$/.exec(word) ?? [];
  return part === undefined || of === undefined ? null : { part: Number(part), of: Number(of) };
}

async function keep(records: TortureRecords): Promise<void> {
  await writeFile(RECORDS, textFromRecords(records));
  await mkdir(path.dirname(REPORT), { recursive: true });
  await writeFile(REPORT, reportOf(records));
}

function say(record: TrialRecord): void {
  const { name, result, seconds } = record;
  const found = 'skipped' in result ? 'SKIPPED.' : `${result.rounds} rounds, ${result.losses.length} losses;`;
  console.log(`${name}: ${found} ${figuresOf(record)} (${seconds.toFixed(0)} s)`);
  if ('skipped' in result) return;
  for (const loss of result.losses) console.log(`  ${loss}`);
  if (result.losses.length > 0) process.exitCode = 1;
}
