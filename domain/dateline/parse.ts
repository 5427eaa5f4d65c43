/**
 * Reads a dateline back from the start of a paragraph (NEWSROOM.md "Datelines").
 *
 * With a source in brackets the form is safe to recognise; without one only places of the city file count, so that
 * `NASA: …` stays text. What is recognised is a proposal: the caller shows it and can leave the text as it was.
 */
import { assertNever } from '../assert-never.ts';
import { recogniseCreditLine } from '../wire/credit-lines.ts';
import { agencyOf, BUILT_IN_SOURCES, isDesk, looksLikeAgency, type SourceIndex } from '../wire/sources.ts';
import { BUILT_IN_CITIES, type CityIndex } from './cities.ts';
import type { Dateline, DatelineStyle } from './dateline.ts';
import { foldName } from './fold-name.ts';
import { type DatelineHead, parseHead } from './parse-head.ts';
import { SHIPPED_STYLES } from './styles.ts';

export interface ParseDatelineOptions {
  /** The calendar day (`2026-11-24`) that decides the year of a date without one. */
  readonly today: string;
  /** The newsroom's own style, taken where the text fits it as well as another. */
  readonly houseStyle?: DatelineStyle;
  readonly cities?: CityIndex;
  /** Desks and agencies that the newsroom knows. */
  readonly sources?: SourceIndex;
}

export interface ParsedDateline {
  /** A credit line that stood before the place in the same paragraph (`F.P. Report KARACHI: …`). */
  readonly creditText: string | null;
  readonly dateline: Dateline;
  /** The paragraph's text without credit line and dateline. */
  readonly rest: string;
  /** What was taken from the paragraph, without white space at its ends. */
  readonly matched: string;
}

type Separator = 'long dash' | 'short dash' | 'colon' | 'none';

interface Found {
  readonly dateline: Dateline;
  readonly length: number;
  readonly isInCapitals: boolean;
}

const INVISIBLE_START = /^[\s\u200b\u200e\u200f\u2060\ufeff]+/u;
const SEPARATOR = String.raw`(?:\s*(?<separator>—|―|--+|–|:|-(?=\s))\s*)?`;
const IN_BRACKETS = new RegExp(
  String.raw`^(?<head>[^()\n]{2,150}?)\s*\((?<source>[^()\n]{1,40})\)${SEPARATOR}\s*`,
  'u',
);
const IN_STROKES = new RegExp(
  String.raw`^(?<head>[^()/\n]{2,150}?)\s*/(?<source>\p{L}[^()/\n]{1,30})/\.?${SEPARATOR}\s*`,
  'u',
);
const WITHOUT_BRACKETS = /^(?<head>[^():\n]{2,150}?)\s*(?<separator>:|—|―|--+|(?<=\s)[–-](?=\s))\s*/u;
const OPENS_A_SENTENCE = /^["'“‘«(\p{Lu}\p{Lo}\p{N}]/u;
/** After a place in small letters a figure makes a list (`London: 12`). */
const OPENS_WITH_A_WORD = /^["'“‘«\p{Lu}\p{Lo}]/u;

/** The dateline (and credit line before it) that a paragraph begins with; null if it begins with its text. */
export function parseDatelineStart(paragraph: string, options: ParseDatelineOptions): ParsedDateline | null {
  const start = INVISIBLE_START.exec(paragraph)?.[0].length ?? 0;
  const text = paragraph.slice(start);
  const alone = findDateline(text, options);
  if (alone !== null) return parsed(null, alone, text, 0);
  for (const credit of creditsBefore(text, options.sources ?? BUILT_IN_SOURCES)) {
    const found = findDateline(text.slice(credit.length), options);
    // After a name only capitals show where the place begins: `Lara Khan Lahore: …` could be a name of three words.
    if (found?.isInCapitals === true) return parsed(credit.trim(), found, text, credit.length);
  }
  return null;
}

function parsed(creditText: string | null, found: Found, text: string, before: number): ParsedDateline {
  const end = before + found.length;
  return { creditText, dateline: found.dateline, rest: text.slice(end).trim(), matched: text.slice(0, end).trim() };
}

/** Starts of the text that are credit lines, with the white space after them. */
function creditsBefore(text: string, sources: SourceIndex): readonly string[] {
  const listed = sources.names.filter((name) => text.startsWith(name)).map((name) => text.slice(0, name.length));
  const words = [...text.matchAll(/\S+(?:\s+|$)/gu)].slice(0, 8);
  const counted = words.map((word) => text.slice(0, word.index + word[0].length));
  // Capitals belong to the place: `ABOARD AIR FORCE ONE` does not begin with the name of a reporter.
  const credits = counted.filter((start) => !isCapitals(start) && recogniseCreditLine(start, sources) !== null);
  return [...listed.map((name) => withSpaceAfter(name, text)), ...credits].filter((credit) => /\s$/u.test(credit));
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && text === text.toUpperCase();
}

function withSpaceAfter(start: string, text: string): string {
  return start + (/^\s*/u.exec(text.slice(start.length))?.[0] ?? '');
}

function findDateline(text: string, options: ParseDatelineOptions): Found | null {
  return (
    findWithSource(IN_BRACKETS.exec(text), text, options) ??
    findWithSource(IN_STROKES.exec(text), text, options) ??
    findWithoutBrackets(text, options)
  );
}

function findWithSource(match: RegExpExecArray | null, text: string, options: ParseDatelineOptions): Found | null {
  const { head: headText = '', source = '', separator } = match?.groups ?? {};
  const head = match === null ? null : parseHead(headText, options);
  if (match === null || head === null) return null;
  const { cities = BUILT_IN_CITIES, sources = BUILT_IN_SOURCES } = options;
  const isNamedSource = agencyOf(source, sources) !== null || isDesk(source, sources);
  const rest = text.slice(match[0].length);
  if (separator === undefined && !(isNamedSource && head.isKnown && rest !== '')) return null;
  if (!isNamedSource && !couldBeSource(source, head, { cities, sources })) return null;
  if (!head.isKnown && !isNamedSource && !head.places.some(({ city }) => city.length >= 4)) return null;
  const style = styleOf(separatorKind(separator), head, source, options.houseStyle);
  return foundDateline(match[0].length, head, { source: source.trim(), style });
}

/** A source that no file lists: an acronym, or words that begin with a capital, and no place (`Paris (France) - …`). */
function couldBeSource(
  source: string,
  head: DatelineHead,
  { cities, sources }: { readonly cities: CityIndex; readonly sources: SourceIndex },
): boolean {
  if (cities.countries.has(foldName(source)) || cities.regions.has(foldName(source))) return false;
  if (!head.isKnown) return looksLikeAgency(source, sources) || /^\p{Lu}[\p{Lu}\p{N}.-]{1,7}$/u.test(source);
  return /^[\p{Lu}\p{Lo}][^.:;!?]{1,39}$/u.test(source) && source.trim().split(/\s+/u).length <= 5;
}

function findWithoutBrackets(text: string, options: ParseDatelineOptions): Found | null {
  const match = WITHOUT_BRACKETS.exec(text);
  const { head: headText = '', separator } = match?.groups ?? {};
  if (match === null) return null;
  const rest = text.slice(match[0].length);
  if (!OPENS_A_SENTENCE.test(rest)) return null;
  const { head, source } = splitPlainSource(headText, options);
  if (head === null) return null;
  if (!head.isKnown && !(head.date !== null && head.isInCapitals)) return null;
  if (!head.isInCapitals && !(separator === ':' && OPENS_WITH_A_WORD.test(rest))) return null;
  const kind = separatorKind(separator);
  const style = source === '' ? bareStyle(kind, head, options.houseStyle) : 'superdesk';
  return foundDateline(match[0].length, head, { source, style });
}

/** Takes `AAP` off `SYDNEY, July 30 AAP`: words after a date, or an agency of the file after a place. */
function splitPlainSource(
  text: string,
  options: ParseDatelineOptions,
): { readonly head: DatelineHead | null; readonly source: string } {
  const whole = parseHead(text, options);
  if (whole?.isKnown === true) return { head: whole, source: '' };
  const { sources = BUILT_IN_SOURCES } = options;
  const words = text.split(/\s+/u);
  for (let count = 1; count <= Math.min(4, words.length - 1); count += 1) {
    const source = words.slice(-count).join(' ');
    const head = parseHead(words.slice(0, -count).join(' '), options);
    const isSource =
      agencyOf(source, sources) !== null ||
      isDesk(source, sources) ||
      (head?.date != null && /^\p{Lu}[^\d,]*$/u.test(source));
    if (head !== null && isSource && (head.isKnown || head.date !== null)) return { head, source };
  }
  return { head: whole, source: '' };
}

function foundDateline(length: number, head: DatelineHead, said: Pick<Dateline, 'source' | 'style'>): Found {
  const { places, date, isInCapitals } = head;
  return { length, isInCapitals, dateline: { places, date, ...said } };
}

function separatorKind(separator: string | undefined): Separator {
  if (separator === undefined) return 'none';
  if (separator === ':') return 'colon';
  return /^(?:—|―|--+)$/u.test(separator) ? 'long dash' : 'short dash';
}

/** The style of a dateline with a source in brackets. */
function styleOf(kind: Separator, head: DatelineHead, source: string, house: DatelineStyle | undefined): DatelineStyle {
  switch (kind) {
    case 'long dash':
      return 'ap';
    case 'short dash':
      return head.date === null ? 'reuters-web' : 'reuters-wire';
    case 'colon':
      return 'colon-agency';
    case 'none':
      return house !== undefined && SHIPPED_STYLES[house].source === 'brackets' && source !== ''
        ? house
        : 'colon-agency';
    default:
      return assertNever(kind);
  }
}

/** The style of a dateline without a source: the house's own if it would print the same. */
function bareStyle(kind: Separator, head: DatelineHead, house: DatelineStyle | undefined): DatelineStyle {
  const likely = kind === 'colon' ? 'colon' : styleOf(kind, head, '', house);
  return house !== undefined && SHIPPED_STYLES[house].separators[0] === SHIPPED_STYLES[likely].separators[0]
    ? house
    : likely;
}
