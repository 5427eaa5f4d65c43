/** What a trial found. Nothing lost is an empty list, never a missing one. */
export interface TrialOutcome {
  readonly rounds: number;
  /** One sentence for each word lost, state shown wrongly or file spoilt. */
  readonly losses: readonly string[];
  /** What else was counted, by what it is: `{ 'saves acknowledged': 5_120 }`. */
  readonly counts: Readonly<Record<string, number>>;
  /** The longest time at risk, where one is measured. Milliseconds. */
  readonly longestMs?: number;
  /** What there is to say of it. */
  readonly note?: string;
}

export type TrialResult = TrialOutcome | { readonly skipped: string };

export interface TrialPlace {
  /** An empty folder on an ordinary disk, for this trial alone. */
  readonly folder: string;
  /** The compiled programs that trials start and kill. */
  readonly children: string;
  readonly share: Share;
}

/** A trial that takes long can be run in parts, one after the other: part 2 of 4. Short ones run whole in the first. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/** What of a list of cases belongs to this part. */
export function shareOf<T>(cases: readonly T[], { part, of }: Share): readonly T[] {
  return cases.filter((_case, index) => index % of === part - 1);
}

/** One way of taking words away from the library. `scale` is 1 for the full suite and a fraction for the short form. */
export interface Trial {
  readonly name: string;
  /** It takes long enough to be run in parts. */
  readonly isLong: boolean;
  readonly run: (place: TrialPlace, scale: number) => Promise<TrialResult>;
}

/** `scale` of `count`, at least one. */
export function scaled(count: number, scale: number): number {
  return Math.max(1, Math.round(count * scale));
}

/** Does `work` on every item, a few at a time: processes that start and wait for a disk leave a processor idle. */
export async function inLanes<T>(items: readonly T[], lanes: number, work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const lane = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** Why a trial that mounts disks can't be run here; null if it can. */
export function whyNoMounts(): string | null {
  if (process.platform !== 'linux') return 'It mounts disks as Linux does.';
  return process.getuid?.() === 0 ? null : 'It mounts disks, which only root may.';
}
