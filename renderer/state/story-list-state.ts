import type { StoryId } from '../../domain/story.ts';
import type { StorySummary } from '../../domain/story-summary.ts';
import type { BrokenFile } from '../../ipc/opened-story.ts';
import type { StoryFilter, StoryList } from '../../ipc/story-requests.ts';

/** Rows are asked for and kept in windows of this many. */
export const ROWS_PER_WINDOW = 50;

/** A run of windows, both ends included. */
export interface WindowRange {
  readonly first: number;
  readonly last: number;
}

/** The list as asked for, and as much of the answer as has been scrolled to. */
export interface StoryListState {
  readonly query: string;
  readonly filter: StoryFilter;
  /** Counts the questions: answers to an earlier one are dropped. */
  readonly question: number;
  readonly answered: boolean;
  readonly total: number;
  readonly counts: StoryList['counts'];
  readonly broken: readonly BrokenFile[];
  /** Rows by window number. */
  readonly windows: Readonly<Record<number, readonly StorySummary[]>>;
  /** The windows in view. */
  readonly inView: WindowRange;
}

export const EMPTY_LIST_STATE: StoryListState = {
  query: '',
  filter: 'all',
  question: 0,
  answered: false,
  total: 0,
  counts: { all: 0, draft: 0, review: 0, ready: 0, live: 0, held: 0, killed: 0 },
  broken: [],
  windows: {},
  inView: { first: 0, last: 0 },
};

/** A new search or filter, read from its top. What is shown stays until the answer comes. */
export function listAsked(list: StoryListState, query: string, filter: StoryFilter): StoryListState {
  return { ...list, query, filter, question: list.question + 1, answered: false, inView: { first: 0, last: 0 } };
}

/** The same search again, because the stories changed. */
export function listWentStale(list: StoryListState): StoryListState {
  return { ...list, question: list.question + 1, answered: false };
}

/** Rows from window `first` on. The first answer to a question drops the windows of the one before. */
export function listAnswered(list: StoryListState, question: number, first: number, answer: StoryList): StoryListState {
  if (question !== list.question) return list;
  const windows: Record<number, readonly StorySummary[]> = list.answered ? { ...list.windows } : {};
  for (let at = 0; at < answer.rows.length; at += ROWS_PER_WINDOW) {
    windows[first + at / ROWS_PER_WINDOW] = answer.rows.slice(at, at + ROWS_PER_WINDOW);
  }
  const { total, counts, broken } = answer;
  return { ...list, answered: true, total, counts, broken, windows };
}

/** The row at a place in the list, if it has been loaded. */
export function rowAt(list: StoryListState, index: number): StorySummary | undefined {
  return list.windows[Math.floor(index / ROWS_PER_WINDOW)]?.[index % ROWS_PER_WINDOW];
}

/** Where a story stands in the list, if that part of it has been loaded. */
export function indexOf(list: StoryListState, id: StoryId): number | null {
  for (const [number, rows] of Object.entries(list.windows)) {
    const at = rows.findIndex((row) => row.id === id);
    if (at >= 0) return Number(number) * ROWS_PER_WINDOW + at;
  }
  return null;
}

/** A list that is read in windows, of whatever rows. */
interface WindowedList {
  readonly answered: boolean;
  readonly windows: Readonly<Record<number, readonly unknown[]>>;
}

/** The part of a range that still has to be asked for; null if all of it is here. */
export function missingWindows(list: WindowedList, range: WindowRange): WindowRange | null {
  const missing: number[] = [];
  for (let number = range.first; number <= range.last; number++) {
    if (!list.answered || list.windows[number] === undefined) missing.push(number);
  }
  const first = missing.at(0);
  const last = missing.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}
