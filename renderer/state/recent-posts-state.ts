import type { Instant } from '../../domain/instant.ts';
import type { CuratedList, RecentPosts } from '../../domain/lists/recent-posts.ts';
import {
  edited,
  type SaveProgress,
  troubleDecided,
  UNTOUCHED,
  writeBegan,
  writeFailed,
  writeSucceeded,
} from '../../domain/save-status.ts';
import type { StorySummary } from '../../domain/story-summary.ts';
import type { Revision, SaveFailure } from '../../ipc/contract.ts';

/** The curated list as it is being arranged, and what is known of its file. */
export interface RecentPostsState {
  readonly list: RecentPosts;
  readonly revision: Revision;
  readonly stories: readonly StorySummary[];
  readonly saving: SaveProgress<SaveFailure>;
  /** Drafts before the last edits, newest last. */
  readonly undo: readonly CuratedList[];
}

export interface RecentPostsRead {
  readonly list: RecentPosts;
  readonly revision: Revision;
  readonly stories: readonly StorySummary[];
}

const MAX_UNDO = 100;

/** The list as just read. What one did to it before can still be undone, unless it is another newsroom's. */
export function recentPostsRead(before: RecentPostsState | null, read: RecentPostsRead): RecentPostsState {
  return { ...read, saving: before?.saving ?? UNTOUCHED, undo: before?.undo ?? [] };
}

/** One edit, one step to undo. */
export function recentPostsEdited(state: RecentPostsState, draft: CuratedList): RecentPostsState {
  if (draft === state.list.draft) return state;
  const undo = [...state.undo, state.list.draft].slice(-MAX_UNDO);
  return { ...state, list: { ...state.list, draft }, saving: edited(state.saving), undo };
}

/** The draft before the last edit. */
export function recentPostsUndone(state: RecentPostsState): RecentPostsState {
  const draft = state.undo.at(-1);
  if (draft === undefined) return state;
  return { ...state, list: { ...state.list, draft }, saving: edited(state.saving), undo: state.undo.slice(0, -1) };
}

/** A save of everything done so far begins. */
export function recentPostsSaveBegan(state: RecentPostsState): RecentPostsState {
  return { ...state, saving: writeBegan(state.saving) };
}

/** The save reached the file. */
export function recentPostsSaved(state: RecentPostsState, revision: Revision, at: Instant): RecentPostsState {
  return { ...state, revision, saving: writeSucceeded(state.saving, at) };
}

/** The save did not reach the file. */
export function recentPostsNotSaved(state: RecentPostsState, failure: SaveFailure): RecentPostsState {
  return { ...state, saving: writeFailed(state.saving, failure) };
}

/** Another hand changed the file: its list is shown, and one undo brings ours back. */
export function recentPostsGivenUp(state: RecentPostsState, read: RecentPostsRead): RecentPostsState {
  const { edits, ...saving } = troubleDecided(state.saving);
  return { ...read, saving: { ...saving, edits, savedEdits: edits }, undo: [...state.undo, state.list.draft] };
}
