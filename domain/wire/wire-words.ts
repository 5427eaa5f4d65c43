/** The words by which wire copy and copied pages are read: those of `assets/wire-words.json` and a newsroom's own. */
import { z } from 'zod';
import file from '../../assets/wire-words.json' with { type: 'json' };

export const WIRE_WORD_LISTS = [
  'embargoMarks',
  'embargoTimes',
  'timeZones',
  'priorities',
  'updateTags',
  'changeNotes',
  'deskNotes',
  'releaseLines',
  'issueLabels',
  'endMarks',
  'categoryLabels',
  'listHeadings',
  'leftOvers',
] as const;
export type WireWordList = (typeof WIRE_WORD_LISTS)[number];

const namesSchema = z.array(z.string().min(1)).readonly();

/** As they come with Dateline. */
export const SHIPPED_WIRE_WORDS = z.record(z.enum(WIRE_WORD_LISTS), namesSchema).parse(file);

/** The part of a newsroom's settings that says what it adds to them, and which of them mean nothing to it. */
export const houseWireWordsSchema = z.strictObject({
  own: z.partialRecord(z.enum(WIRE_WORD_LISTS), namesSchema).default({}),
  without: z.partialRecord(z.enum(WIRE_WORD_LISTS), namesSchema).default({}),
});
export type HouseWireWords = Readonly<z.infer<typeof houseWireWordsSchema>>;

/** The same with one list changed; an empty list leaves no trace in the settings. */
export function changeWireWords(
  house: HouseWireWords,
  part: keyof HouseWireWords,
  [list, names]: readonly [WireWordList, readonly string[]],
): HouseWireWords {
  const { [list]: _before, ...others } = house[part];
  return { ...house, [part]: names.length === 0 ? others : { ...others, [list]: names } };
}

/** A newsroom's words as patterns, each for a whole block or line, or for its beginning. */
export interface WireWords {
  /** `EMBARGOED …`, `NOT FOR PUBLICATION …`: how a line that holds copy back begins. */
  readonly opensEmbargo: RegExp;
  /** `EMBARGO:`, anywhere in it. */
  readonly labelsEmbargo: RegExp;
  /** `until`, `tomorrow`, anywhere in it: it says how long. */
  readonly namesTime: RegExp;
  /** Short names of time zones, as wires write them, with their minutes from UTC. */
  readonly zones: ReadonlyMap<string, number>;
  /** One of those names, in its own letters. */
  readonly zoneName: RegExp;
  /** How fast the copy goes, alone on its line, in the letters of the list. */
  readonly priority: RegExp;
  /** The marks before a headline (`UPDATE 2-`), with what joins them to it. */
  readonly updateTag: RegExp;
  /** `(Adds quotes)`. */
  readonly changeNote: RegExp;
  /** `EDS: …`. */
  readonly deskNote: RegExp;
  /** `MORE FOLLOWS`. */
  readonly releaseLine: RegExp;
  /** `Updated:`, `First published on`, before a time. */
  readonly issueLabel: RegExp;
  /** `ENDS`, `-end-`. */
  readonly endMark: RegExp;
  /** The same at the end of a paragraph, after its last stop. */
  readonly endMarkInLine: RegExp;
  /** `Categories: Nation, World`; its group `names` are those. */
  readonly categories: RegExp;
  /** `Recent Posts`. */
  readonly listHeading: RegExp;
  /** `Share`, `Advertisement`. */
  readonly leftOver: RegExp;
}

/** JavaScript's own `\b` knows English letters only. */
const WORD_BEGINS = '(?<![\\p{L}\\p{M}\\p{N}])';
const WORD_ENDS = '(?![\\p{L}\\p{M}\\p{N}])';

/** The words that come with Dateline, without those a newsroom leaves out and with its own. */
export function wireWordsFor({ own, without }: HouseWireWords): WireWords {
  const wordsOf = (list: WireWordList) => {
    const dropped = new Set(without[list]);
    return [...(own[list] ?? []), ...SHIPPED_WIRE_WORDS[list].filter((word) => !dropped.has(word))];
  };
  const any = (list: WireWordList) => oneOf(wordsOf(list));
  // A newsroom's own come first and count: BST is another time in Dhaka than in London.
  const zones = new Map(
    wordsOf('timeZones')
      .toReversed()
      .flatMap((written) => zoneFromText(written) ?? []),
  );
  const [embargo, ends, tags] = [any('embargoMarks'), any('endMarks'), any('updateTags')];
  return {
    opensEmbargo: new RegExp(`^[^\\p{L}]*${embargo}${WORD_ENDS}`, 'iu'),
    labelsEmbargo: new RegExp(`${embargo}\\s*:`, 'iu'),
    namesTime: new RegExp(`${WORD_BEGINS}${any('embargoTimes')}${WORD_ENDS}`, 'iu'),
    zones,
    zoneName: new RegExp(`${WORD_BEGINS}${oneOf([...zones.keys()])}${WORD_ENDS}`, 'u'),
    priority: new RegExp(`^${any('priorities')}$`, 'u'),
    updateTag: new RegExp(`^(?:${tags}(?:[ -]\\d{1,2})?\\s*[-–—:]\\s*)+(?=\\S)`, 'u'),
    changeNote: new RegExp(`^\\(${any('changeNotes')}${WORD_ENDS}[^()]*\\)$`, 'iu'),
    deskNote: new RegExp(`^${any('deskNotes')}${WORD_ENDS}\\s*[:;.-].{0,300}$`, 'iu'),
    releaseLine: new RegExp(`^${any('releaseLines')}\\.?$`, 'iu'),
    issueLabel: new RegExp(`^(?:(?:first|last)\\s+)?${any('issueLabels')}${WORD_ENDS}\\s*:?\\s*(?:on|at)?\\s*`, 'iu'),
    endMark: new RegExp(`^[-–(\\s]*${ends}[-–)\\s]*$`, 'iu'),
    endMarkInLine: new RegExp(`(?<=[.!?”"’'۔]\\s*)(?:\\(${ends}\\)|${ends})$`, 'iu'),
    categories: new RegExp(`^${any('categoryLabels')}\\s*:\\s*(?<names>\\S.*)$`, 'iu'),
    listHeading: new RegExp(`^\\s*${any('listHeadings')}\\s*[:：]?\\s*$`, 'iu'),
    leftOver: new RegExp(`^\\s*${any('leftOvers')}\\s*[:：]?\\s*$`, 'iu'),
  };
}

const ZONE = /^(?<name>\p{L}[\p{L}\p{M}]*)\s*(?<sign>[+-−])(?<hours>\d{1,2})(?::(?<minutes>[0-5]\d))?$/u;

/** A zone and its minutes from UTC, written `PKT +5` or `AFT +4:30`; null for anything else. */
export function zoneFromText(text: string): readonly [readonly [string, number]] | null {
  const { name = '', sign = '', hours, minutes } = ZONE.exec(text.trim())?.groups ?? {};
  const east = Number(hours) * 60 + Number(minutes ?? 0);
  if (name === '' || east > 14 * 60) return null;
  return [[name, sign === '+' ? east : -east]];
}

/** The words of a newsroom that says nothing of them. */
export const BUILT_IN_WIRE_WORDS: WireWords = wireWordsFor({ own: {}, without: {} });

/** One of the words, longest first, their spaces as wide as they come; words are text, not patterns. */
function oneOf(words: readonly string[]): string {
  if (words.length === 0) return '(?!)';
  const longestFirst = [...words].sort((one, other) => other.length - one.length);
  const patterns = longestFirst.map((word) =>
    word
      .trim()
      .replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
      .replace(/\s+/gu, '\\s+'),
  );
  return `(?:${patterns.join('|')})`;
}
