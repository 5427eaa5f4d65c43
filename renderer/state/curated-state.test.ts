import { describe, expect, it } from 'vitest';
import { type CuratedList, EMPTY_LIST, EMPTY_RECENT_POSTS } from '../../domain/lists/recent-posts.ts';
import { newListFile, RECENT_POSTS, type SiteList } from '../../domain/lists/site-list.ts';
import { hasUnsaved } from '../../domain/save-status.ts';
import {
  type CuratedState,
  listConflictSettled,
  listEdited,
  listGone,
  listMade,
  listNotSaved,
  listRedone,
  listSaveBegan,
  listsRead,
  listUndone,
  type OpenList,
  openList,
  shownList,
} from './curated-state.ts';

const REVISION = '1'.repeat(64);
const OTHER_REVISION = '2'.repeat(64);
const RECENT: SiteList = { ...EMPTY_RECENT_POSTS, id: RECENT_POSTS, name: '', place: { kind: 'recent-posts' } };
const LEAD: SiteList = { ...newListFile('Lead', { kind: 'front' }), id: 'lead' };

function withCount(count: number): CuratedList {
  return { ...EMPTY_LIST, rules: { ...EMPTY_LIST.rules, count } };
}

function read(...lists: readonly SiteList[]): CuratedState {
  return listsRead(null, { lists: lists.map((list) => ({ list, revision: REVISION })), stories: [] });
}

function open(state: CuratedState, id = RECENT_POSTS): OpenList {
  const found = openList(state, id);
  if (found === null) throw new Error(`There is no list ${id}.`);
  return found;
}

describe('the curated lists', () => {
  it('show Recent Posts first, and again when the list on the desk has gone', () => {
    const state = listMade(read(RECENT), { list: LEAD, revision: REVISION });

    expect(shownList(read(RECENT, LEAD))?.list.id).toBe(RECENT_POSTS);
    expect(shownList(state)?.list.id).toBe('lead');
    expect(shownList(listGone(state, 'lead'))?.list.id).toBe(RECENT_POSTS);
    expect(shownList(listsRead(state, { lists: [{ list: RECENT, revision: REVISION }], stories: [] }))?.list.id).toBe(
      RECENT_POSTS,
    );
  });

  it('undo and redo each list by itself, and an edit ends the redoing', () => {
    const once = listEdited(open(read(RECENT)), withCount(3));
    const twice = listEdited(once, withCount(4));

    const undone = listUndone(listUndone(twice));
    expect(undone.list.draft).toEqual(EMPTY_LIST);
    expect(listUndone(undone)).toBe(undone);
    expect(listRedone(listRedone(undone)).list.draft).toEqual(withCount(4));
    expect(listEdited(undone, withCount(5)).redo).toEqual([]);
  });

  it('keep what is not on disk yet when the lists are read again, even one whose file has gone', () => {
    const state = read(RECENT, LEAD);
    const edited = { ...state, lists: state.lists.map((one) => listEdited(one, withCount(3))) };

    const again = listsRead(edited, { lists: [{ list: RECENT, revision: OTHER_REVISION }], stories: [] });

    expect(again.lists.map(({ list }) => list.draft.rules.count)).toEqual([3, 3]);
    expect(open(again).revision).toBe(REVISION);
  });

  it('take what another hand has written where nothing is unsaved', () => {
    const theirs = { ...RECENT, draft: withCount(2) };

    const again = listsRead(read(RECENT), { lists: [{ list: theirs, revision: OTHER_REVISION }], stories: [] });

    expect(open(again)).toMatchObject({ list: theirs, revision: OTHER_REVISION });
  });
});

describe('a conflict with another hand', () => {
  const theirs = { list: { ...RECENT, draft: withCount(2) }, revision: OTHER_REVISION };
  const inConflict = listNotSaved(listSaveBegan(listEdited(open(read(RECENT)), withCount(3))), {
    kind: 'list-conflict',
    onDisk: theirs,
  });

  it('leaves both lists where they are until the editor chooses', () => {
    expect(inConflict.list.draft).toEqual(withCount(3));
    expect(hasUnsaved(inConflict.saving)).toBe(true);
  });

  it('keeps ours over theirs, which one undo brings back', () => {
    const kept = listConflictSettled(inConflict, theirs, 'ours');

    expect(kept.list.draft).toEqual(withCount(3));
    expect(kept.revision).toBe(OTHER_REVISION);
    expect(hasUnsaved(kept.saving)).toBe(true);
    expect(listUndone(kept).list.draft).toEqual(withCount(2));
  });

  it('takes theirs over ours, which one undo brings back', () => {
    const taken = listConflictSettled(inConflict, theirs, 'theirs');

    expect(taken.list.draft).toEqual(withCount(2));
    expect(hasUnsaved(taken.saving)).toBe(false);
    expect(listUndone(taken).list.draft).toEqual(withCount(3));
  });
});
