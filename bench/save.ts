/**
 * What a durable save costs beside the bare steps that durability needs, with the same bytes, in turns in one folder;
 * and whether memory stays flat over many saves. Prints medians and the ratio: `node --expose-gc --import tsx bench/save.ts`.
 */
import { randomBytes } from 'node:crypto';
import { mkdtemp, open, rename, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { writeFileDurably } from '../electron/library/write-file-durably.ts';

const ROUNDS = 200;
const MANY = 10_000;
const SIZES = [6_000, 60_000, 600_000];

/** Write, sync, rename, sync the folder: less is not durable. */
async function bareSave(file: string, bytes: Uint8Array): Promise<void> {
  const temp = `${file}.tmp`;
  const handle = await open(temp, 'w');
  await handle.writeFile(bytes);
  await handle.sync();
  await handle.close();
  await rename(temp, file);
  const folder = await open(path.dirname(file), 'r');
  await folder.sync();
  await folder.close();
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-bench-'));
try {
  for (const size of SIZES) {
    const bytes = randomBytes(size);
    const bare: number[] = [];
    const ours: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      bare.push(await timed(() => bareSave(path.join(folder, 'bare'), bytes)));
      ours.push(await timed(() => writeFileDurably(path.join(folder, 'ours'), bytes)));
    }
    const ratio = median(ours.map((ms, round) => ms / (bare[round] ?? Number.NaN)));
    console.log(
      `${size} bytes: bare ${median(bare).toFixed(2)} ms, ours ${median(ours).toFixed(2)} ms, ratio ${ratio.toFixed(2)}`,
    );
  }
  const bytes = randomBytes(6_000);
  const heapMb = (): string => {
    globalThis.gc?.();
    return (process.memoryUsage().heapUsed / 1e6).toFixed(1);
  };
  const before = heapMb();
  for (let round = 0; round < MANY; round += 1) await writeFileDurably(path.join(folder, 'ours'), bytes);
  console.log(`heap before ${MANY} saves ${before} MB, after ${heapMb()} MB`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
