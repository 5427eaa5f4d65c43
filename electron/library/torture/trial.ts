/** What a trial found. Nothing lost is an empty list, never a missing one. */
export interface TrialOutcome {
  readonly rounds: number;
  /** One sentence for each word lost, state shown wrongly or file spoilt. */
  readonly losses: readonly string[];
  /** What else there is to report: counts of cases, times. */
  readonly figures: string;
}

export type TrialResult = TrialOutcome | { readonly skipped: string };

export interface TrialPlace {
  /** An empty folder on an ordinary disk, for this trial alone. */
  readonly folder: string;
  /** The compiled programs that trials start and kill. */
  readonly children: string;
}

/** One way of taking words away from the library. `scale` is 1 for the full suite and a fraction for the short form. */
export interface Trial {
  readonly name: string;
  readonly run: (place: TrialPlace, scale: number) => Promise<TrialResult>;
}

/** `scale` of `count`, at least one. */
export function scaled(count: number, scale: number): number {
  return Math.max(1, Math.round(count * scale));
}

/** Why a trial that mounts disks can't be run here; null if it can. */
export function whyNoMounts(): string | null {
  if (process.platform !== 'linux') return 'It mounts disks as Linux does.';
  return process.getuid?.() === 0 ? null : 'It mounts disks, which only root may.';
}
