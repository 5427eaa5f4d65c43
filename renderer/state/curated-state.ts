import type { Instant } from '../../domain/instant.ts';
import type { CuratedList } from '../../domain/lists/recent-posts.ts';
import { type ListId, RECENT_POSTS, type SiteList } from '../../domain/lists/site-list.ts';
import {
  edited,
  hasUnsaved,
  type SaveProgress,
  troubleDecided,
  UNTOUCHED,
  writeBegan,
  writeFailed,
  writeSucceeded,
} from '../../domain/save-status.ts';
import type { StorySummary } from '../../domain/story-summary.ts';
import type { ListSaveFailure, ReadList, ReadLists } from '../../ipc/list-requests.ts';
import type { Revision } from '../../ipc/request.ts';

/** A curated list as it is being arranged, and what is known of its file. */
export interface OpenList {
  readonly list: SiteList;
  readonly revision: Revision;
  readonly saving: SaveProgress<ListSaveFailure>;
  /** Drafts before the last edits, newest last. */
  readonly undo: readonly CuratedList[];
  /** Drafts that undoing took away, the next to come back last. */
  readonly redo: readonly CuratedList[];
}

/** The newsroom's curated lists. Each has its own undo and its own way to the disk. */
export interface CuratedState {
  /** The one on the desk. */
  readonly shown: ListId;
  /** In the order of their files, Recent Posts first. */
  readonly lists: readonly OpenList[];
  readonly stories: readonly StorySummary[];
}

const MAX_UNDO = 100;

/** The list of this id, or null. */
export function openList(state: CuratedState | null, id: ListId): OpenList | null {
  return state?.lists.find(({ list }) => list.id === id) ?? null;
}

/** The list on the desk: Recent Posts where the one that was there has gone. */
export function shownList(state: CuratedState | null): OpenList | null {
  return state === null ? null : (openList(state, state.shown) ?? openList(state, RECENT_POSTS));
}

/** The lists as just read. One with unsaved edits stays as it is: its save will tell if its file has changed. */
export function listsRead(before: CuratedState | null, { lists, stories }: ReadLists): CuratedState {
  const isUnsaved = ({ saving }: OpenList): boolean => hasUnsaved(saving);
  const known = before?.lists ?? [];
  const now = lists.map((read) => listRead(known.find(({ list }) => list.id === read.list.id) ?? null, read));
  const gone = known.filter((one) => isUnsaved(one) && !lists.some(({ list }) => list.id === one.list.id));
  return { shown: before?.shown ?? RECENT_POSTS, lists: [...now, ...gone], stories };
}

function listRead(before: OpenList | null, { list, revision }: ReadList): OpenList {
  if (before !== null && hasUnsaved(before.saving)) return before;
  return before === null ? { list, revision, saving: UNTOUCHED, undo: [], redo: [] } : { ...before, list, revision };
}

/** A list that was made, renamed or brought back: it is the one on the desk. */
export function listMade(state: CuratedState, read: ReadList): CuratedState {
  const { id } = read.list;
  const made = listRead(openList(state, id), read);
  const others = state.lists.filter(({ list }) => list.id !== id);
  return { ...state, shown: id, lists: [...others, made].sort((a, b) => inOrder(a.list, b.list)) };
}

/** A list that is there no more. */
export function listGone(state: CuratedState, id: ListId): CuratedState {
  const lists = state.lists.filter(({ list }) => list.id !== id);
  return { ...state, lists, shown: state.shown === id ? RECENT_POSTS : state.shown };
}

/** One edit, one step to undo. */
export function listEdited(open: OpenList, draft: CuratedList): OpenList {
  if (draft === open.list.draft) return open;
  return { ...withDraft(open, draft), undo: pushed(open.undo, open.list.draft), redo: [] };
}

/** The draft before the last edit. */
export function listUndone(open: OpenList): OpenList {
  const draft = open.undo.at(-1);
  if (draft === undefined) return open;
  return { ...withDraft(open, draft), undo: open.undo.slice(0, -1), redo: pushed(open.redo, open.list.draft) };
}

/** The draft that the last undo took away. */
export function listRedone(open: OpenList): OpenList {
  const draft = open.redo.at(-1);
  if (draft === undefined) return open;
  return { ...withDraft(open, draft), undo: pushed(open.undo, open.list.draft), redo: open.redo.slice(0, -1) };
}

/** A save of everything done so far begins. */
export function listSaveBegan(open: OpenList): OpenList {
  return { ...open, saving: writeBegan(open.saving) };
}

/** The save reached the file. */
export function listSaved(open: OpenList, revision: Revision, at: Instant): OpenList {
  return { ...open, revision, saving: writeSucceeded(open.saving, at) };
}

/** The save did not reach the file. */
export function listNotSaved(open: OpenList, failure: ListSaveFailure): OpenList {
  return { ...open, saving: writeFailed(open.saving, failure) };
}

/** The editor chose between her list and another hand's; one undo brings back the other. */
export function listConflictSettled(open: OpenList, onDisk: ReadList, keeps: 'ours' | 'theirs'): OpenList {
  const saving = troubleDecided(open.saving);
  const { list, revision } = onDisk;
  if (keeps === 'theirs') {
    const settled = { ...saving, savedEdits: saving.edits };
    return { list, revision, saving: settled, undo: pushed(open.undo, open.list.draft), redo: [] };
  }
  const ours = { ...list, draft: open.list.draft };
  return { list: ours, revision, saving, undo: pushed(open.undo, list.draft), redo: [] };
}

function withDraft(open: OpenList, draft: CuratedList): OpenList {
  return { ...open, list: { ...open.list, draft }, saving: edited(open.saving) };
}

function pushed(drafts: readonly CuratedList[], draft: CuratedList): readonly CuratedList[] {
  return [...drafts, draft].slice(-MAX_UNDO);
}

function inOrder(a: SiteList, b: SiteList): number {
  if (a.id === RECENT_POSTS || b.id === RECENT_POSTS) return a.id === RECENT_POSTS ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
