import { type Instant, msFromInstant } from '../instant.ts';
import type { WireSource } from '../story.ts';
import { groupWire, type WireGroup } from './group-wire.ts';
import { findSameStory } from './same-story.ts';
import { type WireItem, wireKey } from './wire-item.ts';
import type { WireWords } from './wire-words.ts';

/** A story of the newsroom that was made from agency copy. */
export interface TakenStory {
  readonly headline: string;
  readonly wireSource: WireSource;
}

/**
 * The newest version on the wire of what the story was made from, if one came after it; null if none did. It is told
 * by the agency's slugline, or by nearly the same headline.
 */
export function laterVersion(
  { headline, wireSource }: TakenStory,
  items: readonly WireItem[],
  words?: WireWords,
): WireItem | null {
  const taken = takenItem(wireSource, items);
  const since = msFromInstant(taken?.madeAt ?? wireSource.takenAt);
  const later = items.filter(({ madeAt }) => msFromInstant(madeAt) > since);
  const marks = { headline: taken?.headline ?? headline, slugline: wireSource.slugline };
  return (
    updateOf(taken, groupWire(items, words), since) ??
    sameStory({ ...marks, at: taken?.madeAt ?? wireSource.takenAt }, later)
  );
}

/** What the story was made from, if it is on the wire still: agency software may have written an update over it. */
export function takenItem(wireSource: WireSource, items: readonly WireItem[]): WireItem | null {
  const named = items.find((item) => wireKey(item) === wireSource.file);
  return named !== undefined && msFromInstant(named.madeAt) <= msFromInstant(wireSource.takenAt) ? named : null;
}

/** The newest of the versions that the wire groups with the one taken. */
function updateOf(taken: WireItem | null, groups: readonly WireGroup<WireItem>[], since: number): WireItem | null {
  if (taken === null) return null;
  const group = groups.find(({ latest, earlier }) => latest === taken || earlier.includes(taken));
  return group !== undefined && msFromInstant(group.latest.madeAt) > since ? group.latest : null;
}

function sameStory(
  marks: { readonly headline: string; readonly slugline: string; readonly at: Instant },
  later: readonly WireItem[],
): WireItem | null {
  const candidates = later
    .map((item) => ({ headline: item.headline, slugline: item.slugline, at: item.madeAt, item }))
    .sort((one, other) => msFromInstant(other.at) - msFromInstant(one.at));
  return findSameStory(marks, candidates)?.item ?? null;
}
