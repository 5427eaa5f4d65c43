import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { valueFromJson } from '../newsroom-settings.ts';

const outcomeSchema = z.object({
  rounds: z.int(),
  losses: z.array(z.string()).readonly(),
  counts: z.record(z.string(), z.number()),
  longestMs: z.number().optional(),
  note: z.string().optional(),
});
const recordSchema = z.object({
  name: z.string(),
  /** Which part of the trial it is, of how many. */
  part: z.int(),
  of: z.int(),
  result: z.union([z.object({ skipped: z.string() }), outcomeSchema]),
  seconds: z.number(),
});
const recordsSchema = z.object({
  trials: z.array(recordSchema).readonly(),
  /** Null where disks can't be mounted, or not run yet. */
  peers: z
    .array(z.object({ saver: z.string(), cells: z.array(z.string()).readonly() }))
    .readonly()
    .nullable(),
});

/** What one trial, or a part of it, found, and how long it took. */
export type TrialRecord = Readonly<z.infer<typeof recordSchema>>;
/** What each trial found when it was last run. */
export type TortureRecords = Readonly<z.infer<typeof recordsSchema>>;

/** The records of earlier runs; none if there are none, or if they are of another time's shape. */
export async function recordsFrom(file: string): Promise<TortureRecords> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return recordsSchema.safeParse(valueFromJson(text)).data ?? { trials: [], peers: null };
}

export function textFromRecords(records: TortureRecords): string {
  return `${JSON.stringify(records, null, 1)}\n`;
}

/** With the record in place of an earlier one of the same part; parts of another division do not count beside it. */
export function withRecord(records: TortureRecords, record: TrialRecord): TortureRecords {
  const others = records.trials.filter(
    ({ name, part, of }) => name !== record.name || (of === record.of && part !== record.part),
  );
  return { ...records, trials: [...others, record] };
}

/** All parts of one trial as one; null if none was run. */
export function joinedRecord(records: TortureRecords, name: string): TrialRecord | null {
  const parts = records.trials.filter((record) => record.name === name);
  const [first, ...more] = parts;
  // From here on `part` counts the parts that are in it.
  return first === undefined ? null : more.reduce(joined, { ...first, part: 1 });
}

function joined(one: TrialRecord, other: TrialRecord): TrialRecord {
  const seconds = one.seconds + other.seconds;
  if ('skipped' in one.result || 'skipped' in other.result) return { ...one, seconds };
  const { counts, note } = one.result;
  const summed = Object.entries(other.result.counts).map(([what, count]) => [what, (counts[what] ?? 0) + count]);
  const longestMs = Math.max(one.result.longestMs ?? 0, other.result.longestMs ?? 0);
  const result = {
    rounds: one.result.rounds + other.result.rounds,
    losses: [...one.result.losses, ...other.result.losses],
    counts: { ...counts, ...Object.fromEntries(summed) },
    ...(longestMs > 0 ? { longestMs } : {}),
    ...(note === undefined ? {} : { note }),
  };
  return { ...one, seconds, result, part: one.part + 1 };
}
