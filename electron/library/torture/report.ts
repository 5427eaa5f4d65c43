import { cpus, release } from 'node:os';
import { PEER_TRIALS, type PeerResult } from './peer-trials.ts';
import type { TrialResult } from './trial.ts';

export interface TrialRecord {
  readonly name: string;
  readonly result: TrialResult;
  readonly seconds: number;
}

/** The document that the suite writes of itself. */
export function reportOf(records: readonly TrialRecord[], peers: readonly PeerResult[] | null): string {
  return `${[
    '# Not one word is lost: what the torture suite found',
    '',
    'Written by `npm run torture`; don’t edit it by hand. A short form of every trial runs in `npm test`.',
    '',
    `Node ${process.version}, ${process.platform} ${release()}, ${cpus().length} processors.`,
    '',
    '| trial | rounds | words lost | figures | time |',
    '|---|---|---|---|---|',
    ...records.map(rowOf),
    '',
    ...peersTable(peers),
  ].join('\n')}\n`;
}

function rowOf({ name, result, seconds }: TrialRecord): string {
  const time = `${seconds.toFixed(0)} s`;
  if ('skipped' in result) return `| ${name} | – | – | **skipped**: ${result.skipped} | – |`;
  return `| ${name} | ${result.rounds} | **${result.losses.length}** | ${result.figures} | ${time} |`;
}

function peersTable(peers: readonly PeerResult[] | null): readonly string[] {
  if (peers === null) return ['The comparison with the usual savers mounts disks and was skipped here.'];
  return [
    '## The usual savers beside ours',
    '',
    'The same texts on the same disks in the same run. A full disk is a real one of 1 MB in memory; a power cut is a',
    'copy of a mounted disk’s medium taken at the moment after the save was acknowledged, mounted and read.',
    '',
    `| saver | ${PEER_TRIALS.join(' | ')} |`,
    `|---|${PEER_TRIALS.map(() => '---|').join('')}`,
    ...peers.map(({ saver, cells }) => `| ${saver} | ${cells.join(' | ')} |`),
  ];
}
