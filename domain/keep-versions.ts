import { type Instant, msFromInstant } from './instant.ts';

export interface KeptVersion {
  /** Names the version; of two kept at the same moment the one with the later key is the newer. */
  readonly key: string;
  readonly keptAt: Instant;
  /** Published, or given a name by a person. */
  readonly isForever: boolean;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const SEASON = 90 * DAY;
/** So many of the newest stay whatever a clock says: one wrong clock must not empty a history. */
const NEWEST_KEPT = 50;

/**
 * Keys of the versions that a history may drop (DESIGN.md §4).
 *
 * Kept are: all for a day, the last of each hour for a week, the last of each day for a season; published and named
 * ones, and the newest fifty, for ever. Ages count from the newest version, not from today: a story that rests keeps
 * its history. A clock that was ahead does no harm either: what seems to come from after `now` counts as new.
 */
export function versionsToDrop(versions: readonly KeptVersion[], now: Instant): readonly string[] {
  const newestFirst = [...versions].sort(byAge);
  const newest = newestFirst[0];
  if (newest === undefined) return [];
  const reference = Math.min(msFromInstant(now), msFromInstant(newest.keptAt));
  const periods = new Set<string>();
  return newestFirst.flatMap((version, index) => {
    const period = periodOf(version, reference);
    const isLastOfPeriod = period !== null && !periods.has(period);
    if (period !== null) periods.add(period);
    return version.isForever || index < NEWEST_KEPT || isLastOfPeriod ? [] : [version.key];
  });
}

/** The stretch of time of which one version is kept, as a name; `null` where none is. */
function periodOf({ key, keptAt }: KeptVersion, reference: number): string | null {
  const at = msFromInstant(keptAt);
  const age = reference - at;
  if (age < DAY) return key;
  if (age < WEEK) return `hour ${Math.floor(at / HOUR)}`;
  return age < SEASON ? `day ${Math.floor(at / DAY)}` : null;
}

/** The newest first. Keys end in a number where a moment has several: `…Z-10` comes after `…Z-9`. */
function byAge(one: KeptVersion, other: KeptVersion): number {
  return msFromInstant(other.keptAt) - msFromInstant(one.keptAt) || numberOf(other.key) - numberOf(one.key);
}

function numberOf(key: string): number {
  return Number(/-(\d+)$/.exec(key)?.[1] ?? 0);
}
