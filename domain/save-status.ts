import type { Instant } from './instant.ts';

/**
 * What may truthfully be said about a story's text and its file.
 *
 * Edits are counted. A write carries the count it began with, so text typed while it ran is still unsaved when it
 * ends; "Saved" is said only when every counted edit is in the file (DESIGN.md §4).
 */
export interface SaveProgress<Trouble> {
  /** Edits since the story was opened. */
  readonly edits: number;
  /** How many of them are in the file. */
  readonly savedEdits: number;
  /** How many of them the write in flight carries; null while none is. */
  readonly writing: number | null;
  /** When the file was last known to hold every edit; null if this session has not written it. */
  readonly savedAt: Instant | null;
  /** Why the last write did not reach the file, until one does. */
  readonly trouble: Trouble | null;
  /** Writes that failed in a row. */
  readonly failures: number;
}

export type SaveStatus<Trouble> =
  | { readonly kind: 'saved'; readonly at: Instant | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved'; readonly trouble: Trouble };

/** A story as it was read: its file holds all of it. */
export const UNTOUCHED: SaveProgress<never> = {
  edits: 0,
  savedEdits: 0,
  writing: null,
  savedAt: null,
  trouble: null,
  failures: 0,
};

/** The editor changed something. */
export function edited<T>(progress: SaveProgress<T>): SaveProgress<T> {
  return { ...progress, edits: progress.edits + 1 };
}

/** A write of everything edited so far begins. Throws if one is in flight: there is one at a time for a story. */
export function writeBegan<T>(progress: SaveProgress<T>): SaveProgress<T> {
  if (progress.writing !== null) throw new Error('A write of this story is in flight already.');
  return { ...progress, writing: progress.edits };
}

/** The write in flight reached the file. */
export function writeSucceeded<T>(progress: SaveProgress<T>, at: Instant): SaveProgress<T> {
  return { ...progress, savedEdits: carried(progress), writing: null, savedAt: at, trouble: null, failures: 0 };
}

/** The write in flight did not reach the file. */
export function writeFailed<T>(progress: SaveProgress<T>, trouble: T): SaveProgress<T> {
  carried(progress);
  return { ...progress, writing: null, trouble, failures: progress.failures + 1 };
}

/** The editor decided what is to become of text that could not be saved as it was: another write is wanted. */
export function troubleDecided<T>(progress: SaveProgress<T>): SaveProgress<T> {
  return { ...edited(progress), trouble: null, failures: 0 };
}

/** The file was found to hold every edit: no write is wanted, whatever stood in the way of one. */
export function foundSaved<T>(progress: SaveProgress<T>): SaveProgress<T> {
  return { ...progress, savedEdits: progress.edits, trouble: null, failures: 0 };
}

/** True while text would be lost if the program's memory were. */
export function hasUnsaved(progress: SaveProgress<unknown>): boolean {
  return progress.savedEdits < progress.edits;
}

/** What the desk shows. Trouble stays in view while it is retried; only a write that succeeds ends it. */
export function saveStatus<T>(progress: SaveProgress<T>): SaveStatus<T> {
  if (!hasUnsaved(progress)) return { kind: 'saved', at: progress.savedAt };
  if (progress.trouble !== null) return { kind: 'not-saved', trouble: progress.trouble };
  return { kind: 'saving' };
}

const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 30_000;

/** Milliseconds to wait before a failed write is tried again: doubling, at most half a minute. */
export function retryDelayMs(progress: SaveProgress<unknown>): number {
  return Math.min(FIRST_RETRY_MS * 2 ** Math.max(0, progress.failures - 1), LAST_RETRY_MS);
}

function carried(progress: SaveProgress<unknown>): number {
  if (progress.writing === null) throw new Error('No write of this story is in flight.');
  return progress.writing;
}
