/**
 * Reads pasted wire copy, or a whole copied article page, into proposed fields (NEWSROOM.md).
 *
 * Every stretch of the text that shows something becomes one piece with one role, so that a review can show what goes
 * where and nothing is dropped silently. What can't be named stays in the body as a paragraph.
 */
import type { CreditLine } from '../credit-line.ts';
import { BUILT_IN_CITIES, type CityIndex } from '../dateline/cities.ts';
import type { Dateline, DatelineStyle } from '../dateline/dateline.ts';
import { parseDatelineStart } from '../dateline/parse.ts';
import { type Instant, instantFromMs } from '../instant.ts';
import { calendarDay, zonedTime } from '../page/zoned-time.ts';
import { ageFromText } from './age.ts';
import { splitBlocks } from './blocks.ts';
import { recogniseCreditLine } from './credit-lines.ts';
import { embargoEnd } from './embargo.ts';
import { categoriesFromLine } from './furniture.ts';
import { labelBody } from './label-body.ts';
import { labelHead } from './label-head.ts';
import type { LabelOptions } from './label-options.ts';
import { findTail, labelTail } from './label-tail.ts';
import type { LabelledBlock, WirePiece, WirePost, WireRole } from './pieces.ts';
import { bareSlugline } from './slugline.ts';
import { BUILT_IN_SOURCES, type SourceIndex } from './sources.ts';
import { BUILT_IN_WIRE_WORDS, type WireWords } from './wire-words.ts';

export interface ReadWireOptions {
  /** Milliseconds since 1970: what `12 hours ago` and days without a year are counted from. */
  readonly nowMs: number;
  /** IANA zone of the newsroom. */
  readonly timeZone: string;
  readonly houseStyle?: DatelineStyle;
  /** The built-in cities and the newsroom's own. */
  readonly cities?: CityIndex;
  /** Its desks and agencies. */
  readonly sources?: SourceIndex;
  /** The words that it reads copy by. */
  readonly words?: WireWords;
}

/** The fields that pasted copy proposes; empty where it names none. */
export interface WireProposal {
  readonly text: string;
  /** Everything the text shows, in its order. */
  readonly pieces: readonly WirePiece[];
  readonly categories: readonly string[];
  readonly headline: string;
  readonly deck: string;
  readonly creditLine: CreditLine | null;
  readonly dateline: Dateline | null;
  readonly slugline: string;
  /** The text without dateline and sign-off; crossheads are among them. */
  readonly paragraphs: readonly string[];
  readonly signOff: string;
  readonly embargo: WireEmbargo | null;
  /** Update marks and notes to the desk, with headers and times of issue: for the internal note. */
  readonly advisories: readonly string[];
  readonly recentPosts: readonly WirePost[];
  readonly furniture: { readonly siteName: string; readonly cookieNotice: string };
  readonly leftOver: readonly string[];
}

export interface WireEmbargo {
  readonly text: string;
  /** Null where the line names no time that can be read. */
  readonly until: Instant | null;
}

/** Reads one story. Never fails: text in which nothing is recognised is paragraphs. */
export function readWireCopy(text: string, options: ReadWireOptions): WireProposal {
  const known = labelOptions(options);
  const blocks = splitBlocks(text, (line) => opensBlock(line, known));
  const tailStart = findTail(blocks, known);
  const head = labelHead(blocks.slice(0, tailStart), known);
  const labelled = [
    ...head.labelled,
    ...labelBody(blocks.slice(head.count, tailStart), known),
    ...labelTail(blocks.slice(tailStart), known),
  ];
  return proposalFromPieces(text, labelled.map(pieceOf), options);
}

/** The proposal that pieces make: those of `readWireCopy`, or the same after an editor gave some another role. */
export function proposalFromPieces(text: string, pieces: readonly WirePiece[], options: ReadWireOptions): WireProposal {
  const { nowMs, timeZone } = options;
  const textsOf = (...roles: readonly WireRole[]) =>
    pieces.filter(({ role }) => roles.includes(role)).map((piece) => piece.text);
  const { words, cities } = labelOptions(options);
  const [embargoText] = textsOf('embargo');
  return {
    text,
    pieces,
    categories: textsOf('categories').flatMap((line) => categoriesFromLine(line, words) ?? [line]),
    headline: textsOf('headline').join(' '),
    deck: textsOf('deck').join(' '),
    creditLine: creditLineOf(textsOf('credit-line'), options),
    dateline: datelineOf(textsOf('dateline')[0], options),
    slugline: textsOf('slugline').map(bareSlugline)[0] ?? '',
    paragraphs: textsOf('key-point', 'paragraph', 'subheading'),
    signOff: textsOf('sign-off').join(' '),
    embargo:
      embargoText === undefined
        ? null
        : { text: embargoText, until: embargoEnd(embargoText, { nowMs, timeZone, printing: cities.printing, words }) },
    advisories: textsOf('header', 'update-tag', 'advisory', 'issued'),
    recentPosts: textsOf('recent-post').map((card) => postFromCard(card, nowMs)),
    furniture: { siteName: textsOf('site-name')[0] ?? '', cookieNotice: textsOf('cookie-notice').join(' ') },
    leftOver: textsOf('left-over'),
  };
}

/** What the parts of copy are known by, from what a reading knows. */
export function labelOptions(options: ReadWireOptions): LabelOptions {
  const { nowMs, timeZone, houseStyle } = options;
  return {
    today: calendarDay(zonedTime(instantFromMs(nowMs), timeZone)),
    ...(houseStyle && { houseStyle }),
    cities: options.cities ?? BUILT_IN_CITIES,
    sources: options.sources ?? BUILT_IN_SOURCES,
    words: options.words ?? BUILT_IN_WIRE_WORDS,
  };
}

function opensBlock(line: string, options: LabelOptions): boolean {
  return /^(?:by\s|[*•]\s)/iu.test(line) || ageFromText(line) !== null || parseDatelineStart(line, options) !== null;
}

function pieceOf({ role, block: { source, text } }: LabelledBlock): WirePiece {
  return { role, source, text };
}

/** Several lines make one credit: `By JANE DOE` over `Associated Press`. */
function creditLineOf(lines: readonly string[], { sources }: ReadWireOptions): CreditLine | null {
  const joined = lines.join(', ');
  return recogniseCreditLine(joined, sources) ?? (joined === '' ? null : { kind: 'desk', text: joined, authors: [] });
}

function datelineOf(text: string | undefined, options: ReadWireOptions): Dateline | null {
  // A dateline is recognised at the start of text; what the text is does not matter.
  return text === undefined ? null : (parseDatelineStart(`${text} A`, labelOptions(options))?.dateline ?? null);
}

function postFromCard(card: string, nowMs: number): WirePost {
  const lines = card.split('\n');
  const ageText = lines.at(-1) ?? '';
  const excerpt = lines.length > 2 ? lines.slice(1, -1).join(' ') : '';
  const publishedAt = instantFromMs(nowMs - (ageFromText(ageText) ?? 0));
  return { headline: lines[0] ?? '', excerpt, ageText, publishedAt };
}
