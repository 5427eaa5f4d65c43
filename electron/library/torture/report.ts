import { cpus, release } from 'node:os';
import { PEER_TRIALS, PEERS } from './peer-trials.ts';
import { joinedRecord, type TortureRecords, type TrialRecord } from './records.ts';
import { ALL_TRIALS } from './trials.ts';

/** The document that the suite writes of itself: a line for every trial that was run. */
export function reportOf(records: TortureRecords): string {
  return `${[
    '# Not one word is lost: what the torture suite found',
    '',
    'Written by `npm run torture`; don’t edit it by hand. A short form of every trial runs in `npm test`.',
    '',
    `Node ${process.version}, ${process.platform} ${release()}, ${cpus().length} processors.`,
    '',
    '| trial | rounds | words lost | figures | time |',
    '|---|---|---|---|---|',
    ...ALL_TRIALS.flatMap(({ name }) => rowOf(joinedRecord(records, name)) ?? []),
    '',
    ...peersTable(records.peers),
  ].join('\n')}\n`;
}

function rowOf(record: TrialRecord | null): string | null {
  if (record === null) return null;
  const { name, result, seconds } = record;
  if ('skipped' in result) return `| ${name} | – | – | **skipped**: ${result.skipped} | – |`;
  const cells = [name, result.rounds, `**${result.losses.length}**`, figuresOf(record), `${seconds.toFixed(0)} s`];
  return `| ${cells.join(' | ')} |`;
}

/** All that was counted, in words. */
export function figuresOf({ result, part, of }: TrialRecord): string {
  if ('skipped' in result) return result.skipped;
  const { counts, longestMs, note } = result;
  return [
    ...(note === undefined ? [] : [note]),
    ...Object.entries(counts).map(([what, count]) => `${count} ${what}`),
    ...(longestMs === undefined ? [] : [`longest time at risk ${longestMs.toFixed(0)} ms`]),
    ...(part < of ? [`${part} of ${of} parts only`] : []),
  ].join('; ');
}

function peersTable(peers: TortureRecords['peers']): readonly string[] {
  if (peers === null) return ['The comparison with the usual savers mounts disks and was skipped here.'];
  return [
    `## ${PEERS}`,
    '',
    'The same texts on the same disks in the same run. A full disk is a real one of 1 MB in memory; a power cut is a',
    'copy of a mounted disk’s medium taken at the moment after the save was acknowledged, mounted and read.',
    '',
    `| saver | ${PEER_TRIALS.join(' | ')} |`,
    `|---|${PEER_TRIALS.map(() => '---|').join('')}`,
    ...peers.map(({ saver, cells }) => `| ${saver} | ${cells.join(' | ')} |`),
  ];
}
