/** The trials in which the usual savers stand beside ours, on the same disks and with the same texts. */
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { type DiskFormat, withLoopDisk, withTinyDisk } from './loop-disk.ts';
import { SAVERS, type Saver } from './savers.ts';
import { scaled, whyNoMounts } from './trial.ts';

export interface PeerResult {
  readonly saver: string;
  /** Per trial: how often text was lost, of how many rounds. */
  readonly cells: readonly string[];
}

/** What the comparison is called. */
export const PEERS = 'The usual savers beside ours';

export const PEER_TRIALS = [
  'full disk: old text kept, or the new one whole',
  'full disk: told the truth',
  'power cut after “saved”, ext4',
  'power cut after “saved”, XFS',
] as const;

const ROUNDS = 20;
const OLD = Buffer.from('The old text. '.repeat(2_000));

/** What each saver made of each trial; null where disks can't be mounted. */
export async function runPeerTrials(folder: string, scale: number): Promise<readonly PeerResult[] | null> {
  if (whyNoMounts() !== null) return null;
  const rounds = scaled(ROUNDS, scale);
  const results: PeerResult[] = [];
  for (const saver of SAVERS) {
    const full = await withTinyDisk(folder, '1m', (disk) => saveOnFullDisk(saver, disk, rounds));
    const cuts: string[] = [];
    for (const format of ['ext4', 'xfs'] as const)
      cuts.push(await savesThroughPowerCuts(saver, folder, format, rounds));
    results.push({
      saver: saver.name,
      cells: [`${full.spoilt} of ${rounds} lost`, `${full.untrue} of ${rounds} untrue`, ...cuts],
    });
  }
  return results;
}

/** Texts of many sizes that do not fit beside the old one. */
async function saveOnFullDisk(saver: Saver, folder: string, rounds: number) {
  const file = path.join(folder, 'story.json');
  let spoilt = 0;
  let untrue = 0;
  for (let round = 0; round < rounds; round += 1) {
    await rm(file, { force: true });
    await SAVERS[0]?.save(file, OLD);
    const content = Buffer.alloc(1_000_000 + round * 37_000, 'new ');
    const isAcknowledged = await saver.save(file, content).then(
      () => true,
      () => false,
    );
    const onDisk = await readFile(file);
    const isWhole = onDisk.equals(content);
    if (!isWhole && !onDisk.equals(OLD)) spoilt += 1;
    if (isAcknowledged && !isWhole) untrue += 1;
  }
  return { spoilt, untrue };
}

async function savesThroughPowerCuts(saver: Saver, place: string, format: DiskFormat, rounds: number): Promise<string> {
  return withLoopDisk(place, format, async (disk) => {
    const file = path.join(disk.folder, 'story.json');
    await SAVERS[0]?.save(file, OLD);
    let lost = 0;
    for (let round = 0; round < rounds; round += 1) {
      const content = Buffer.from(`Text ${round} `.repeat(20_000));
      await saver.save(file, content);
      const found = await disk.afterPowerCut((folder) => readFile(path.join(folder, 'story.json')).catch(() => null));
      if (found === null || !found.equals(content)) lost += 1;
    }
    return `${lost} of ${rounds} lost`;
  });
}
