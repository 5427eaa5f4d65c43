import { type Instant, msFromInstant } from '../instant.ts';
import { updateTagOf } from './notices.ts';
import { BUILT_IN_WIRE_WORDS, type WireWords } from './wire-words.ts';

/** What grouping must know of one version of an agency's story. */
export interface WireVersion {
  readonly headline: string;
  /** Empty where the agency gives none. */
  readonly slugline: string;
  /** The agency; empty where the copy names none. */
  readonly source: string;
  /** When the agency made this version, or its file was written. */
  readonly madeAt: Instant;
}

/** One story of the wire with its updates: at least one version, the newest first. */
export interface WireGroup<Version extends WireVersion> {
  readonly latest: Version;
  readonly earlier: readonly Version[];
}

/** A slugline returns with other news (`WEATHER`): after a pause of this length it means a new story. */
const LONGEST_PAUSE_MS = 36 * 3_600_000;

/**
 * The wire as an editor reads it: versions of one story together, the story with the newest version first.
 *
 * Versions belong together if one agency sent them under one slugline; without sluglines, under one headline, update
 * marks aside (`UPDATE 2-`), those of the newsroom's `words` too.
 */
export function groupWire<Version extends WireVersion>(
  versions: readonly Version[],
  words: WireWords = BUILT_IN_WIRE_WORDS,
): readonly WireGroup<Version>[] {
  const newestFirst = [...versions].sort((one, other) => madeAtMs(other) - madeAtMs(one));
  const groups: Version[][] = [];
  const openGroups = new Map<string, Version[]>();
  for (const version of newestFirst) {
    const key = storyKey(version, words);
    const group = openGroups.get(key);
    const next = group?.at(-1);
    if (group !== undefined && next !== undefined && madeAtMs(next) - madeAtMs(version) <= LONGEST_PAUSE_MS) {
      group.push(version);
    } else {
      const begun = [version];
      groups.push(begun);
      openGroups.set(key, begun);
    }
  }
  return groups.flatMap(([latest, ...earlier]) => (latest === undefined ? [] : [{ latest, earlier }]));
}

/** Same for all versions of a story; stories with neither slugline nor headline stay apart by their time. */
function storyKey({ slugline, headline, source, madeAt }: WireVersion, words: WireWords): string {
  const name = slugline === '' ? fold(headline.slice(updateTagOf(headline, words).length)) : fold(slugline);
  return JSON.stringify([fold(source), name === '' ? madeAt : name]);
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}/-]+/gu, ' ')
    .trim();
}

function madeAtMs(version: WireVersion): number {
  return msFromInstant(version.madeAt);
}
