import type { Result } from '../../domain/result.ts';
import type { WireGroup } from '../../domain/wire/group-wire.ts';
import type { WireRow } from '../../domain/wire/wire-list.ts';
import type { WireCopy, WireFailure, WireList } from '../../ipc/wire.ts';
import { ROWS_PER_WINDOW, type WindowRange } from './story-list-state.ts';

/** One story of the wire with its updates. */
export type WireStory = WireGroup<WireRow>;

/** The version in the read pane; `copy` is null until it has been read. */
export interface ShownWireCopy {
  readonly key: string;
  readonly story: WireStory;
  readonly copy: Result<WireCopy, WireFailure> | null;
}

/** What the Wire desk shows: as much of the list as has been scrolled to, and the version that is being read. */
export interface WireState {
  readonly query: string;
  /** Counts the questions: answers to an earlier one are dropped. */
  readonly question: number;
  readonly answered: boolean;
  /** Facts of the last answer; null until there was one. */
  readonly about: Omit<WireList, 'groups' | 'taken'> | null;
  readonly unread: number;
  /** Stories by window number. */
  readonly windows: Readonly<Record<number, readonly WireStory[]>>;
  readonly taken: WireList['taken'];
  readonly inView: WindowRange;
  readonly shown: ShownWireCopy | null;
}

export const EMPTY_WIRE: WireState = {
  query: '',
  question: 0,
  answered: false,
  about: null,
  unread: 0,
  windows: {},
  taken: {},
  inView: { first: 0, last: 0 },
  shown: null,
};

/** A new search, read from its top. What is shown stays until the answer comes. */
export function wireAsked(wire: WireState, query: string): WireState {
  return { ...wire, query, question: wire.question + 1, answered: false, inView: { first: 0, last: 0 } };
}

/** The same search again, because something came in or was read. */
export function wireWentStale(wire: WireState): WireState {
  return { ...wire, question: wire.question + 1, answered: false };
}

/** Stories from window `first` on. The first answer to a question drops the windows of the one before. */
export function wireAnswered(wire: WireState, question: number, first: number, answer: WireList): WireState {
  const { groups, taken, ...about } = answer;
  if (question !== wire.question) return { ...wire, unread: about.unread };
  const windows: Record<number, readonly WireStory[]> = wire.answered ? { ...wire.windows } : {};
  for (let at = 0; at < groups.length; at += ROWS_PER_WINDOW) {
    windows[first + at / ROWS_PER_WINDOW] = groups.slice(at, at + ROWS_PER_WINDOW);
  }
  return {
    ...wire,
    answered: true,
    about,
    unread: about.unread,
    windows,
    taken: wire.answered ? { ...wire.taken, ...taken } : taken,
    shown: withUpdates(wire.shown, groups),
  };
}

/** An update that came in belongs to the story being read; the version being read stays. */
function withUpdates(shown: ShownWireCopy | null, groups: readonly WireStory[]): ShownWireCopy | null {
  const story = groups.find((group) => versionsOf(group).some(({ key }) => key === shown?.key));
  return shown === null || story === undefined ? shown : { ...shown, story };
}

/** All versions of a story, the newest first. */
export function versionsOf({ latest, earlier }: WireStory): readonly WireRow[] {
  return [latest, ...earlier];
}

/** The story at a place in the list, if it has been loaded. */
export function wireStoryAt(wire: WireState, index: number): WireStory | undefined {
  return wire.windows[Math.floor(index / ROWS_PER_WINDOW)]?.[index % ROWS_PER_WINDOW];
}

/** Where the story being read stands in the list, if that part of it has been loaded. */
export function shownIndex({ shown, windows }: WireState): number | null {
  if (shown === null) return null;
  for (const [number, stories] of Object.entries(windows)) {
    const at = stories.findIndex((story) => versionsOf(story).some(({ key }) => key === shown.key));
    if (at >= 0) return Number(number) * ROWS_PER_WINDOW + at;
  }
  return null;
}

/** The story of the newsroom that was made of a version of this one, the newest first. */
export function takenFrom({ taken }: Pick<WireState, 'taken'>, story: WireStory) {
  for (const { key } of versionsOf(story)) {
    const id = taken[key];
    if (id !== undefined) return id;
  }
  return null;
}
