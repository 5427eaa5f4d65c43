import { readdir } from 'node:fs/promises';
import type { CuratedList } from '../../domain/lists/recent-posts.ts';
import {
  holderOf,
  type ListId,
  type ListPlace,
  listIdFor,
  newListFile,
  RECENT_POSTS,
  type SiteList,
} from '../../domain/lists/site-list.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { StorySummary } from '../../domain/story-summary.ts';
import type {
  BringBackListFailure,
  ListMakeFailure,
  ListSaveFailure,
  ReadList,
  ReadLists,
} from '../../ipc/list-requests.ts';
import type { Revision } from '../../ipc/request.ts';
import { hasCode } from './file-system.ts';
import {
  EMPTY_RECENT_POSTS_LIST,
  listFileName,
  listIds,
  NO_LIST,
  readListFile,
  readLists,
  replaceListFile,
} from './list-files.ts';
import { moveFile } from './move-file.ts';
import type { Newsroom } from './newsroom.ts';
import { fileOf, LAYOUT, timeKey } from './newsroom-layout.ts';
import { diskFailureFrom } from './save-failure.ts';

/** Newest stories that a list may be filled and edited from, beside those that it names. */
const NEWEST = 200;
/** A list can be looked at as it will be so long from now: stories whose embargo ends by then are among its stories. */
const LOOK_AHEAD_MS = 24 * 3_600_000;

/** Every list, and the stories that they may show. */
export async function readSiteLists(newsroom: Newsroom): Promise<ReadLists> {
  const lists = await readLists(newsroom.root);
  return { lists, stories: storiesFor(newsroom, lists) };
}

/** Writes the draft of a list if its file still is the one it was `basedOn`. */
export async function saveListDraft(
  newsroom: Newsroom,
  id: ListId,
  draft: CuratedList,
  basedOn: Revision,
): Promise<Result<{ readonly revision: Revision }, ListSaveFailure>> {
  const saved = await changeList(newsroom, id, (list) => ({ ...list, draft }), basedOn);
  return saved.ok ? ok({ revision: saved.value.revision }) : saved;
}

/** Gives a list another name; its file keeps its own. */
export async function renameList(
  newsroom: Newsroom,
  id: ListId,
  name: string,
): Promise<Result<ReadList, ListSaveFailure>> {
  return changeList(newsroom, id, (list) => ({ ...list, name }), null);
}

/** Makes a list for a place on the site, unless another one has it. */
export async function createList(
  newsroom: Newsroom,
  name: string,
  place: ListPlace,
): Promise<Result<ReadList, ListMakeFailure>> {
  return newsroom.queue.run(LAYOUT.lists, async () => {
    try {
      const holder = holderOf(
        (await readLists(newsroom.root)).map(({ list }) => list),
        place,
      );
      if (holder !== null) return fail({ kind: 'place-taken', by: holder.name });
      const taken = new Set([...(await listIds(newsroom.root)), ...(await trashedLists(newsroom.root)).keys()]);
      const list: SiteList = { ...newListFile(name, place), id: listIdFor(name, taken) };
      if (!(await replaceListFile(newsroom, list, NO_LIST))) throw new Error('A list of this name came in just now.');
      return ok(await told(newsroom, list));
    } catch (error) {
      return fail(await diskFailureFrom(error, newsroom.root, false));
    }
  });
}

/** Moves a list's file to the trash, as it is. Recent Posts can't be deleted: every page shows it. */
export async function deleteList(
  newsroom: Newsroom,
  id: ListId,
): Promise<Result<{ readonly name: string }, ListSaveFailure>> {
  if (id === RECENT_POSTS) throw new Error('Recent Posts is not a list to delete.');
  const name = listFileName(id);
  return newsroom.queue.run(name, async () => {
    try {
      const { list } = await readListFile(newsroom.root, id);
      if (list === null) return fail({ kind: 'list-conflict', onDisk: null });
      await moveFile(newsroom, name, `${LAYOUT.trash}/${timeKey(newsroom.desk.now())}/${name}`);
      newsroom.changes.tell({ kind: 'list', id, revision: NO_LIST });
      return ok({ name: list.name });
    } catch (error) {
      return fail(await diskFailureFrom(error, newsroom.root, false));
    }
  });
}

/** Takes a list that was deleted out of the trash, as it was then. */
export async function bringBackList(newsroom: Newsroom, id: ListId): Promise<Result<ReadList, BringBackListFailure>> {
  const trashed = (await trashedLists(newsroom.root)).get(id);
  if (trashed === undefined) return fail({ kind: 'not-found' });
  return newsroom.queue.run(listFileName(id), async () => {
    try {
      await moveFile(newsroom, trashed, listFileName(id));
      const { list } = await readListFile(newsroom.root, id);
      return list === null ? fail({ kind: 'not-found' }) : ok(await told(newsroom, list));
    } catch (error) {
      return fail(await diskFailureFrom(error, newsroom.root, false));
    }
  });
}

/** `basedOn` null: whatever the file is now. */
async function changeList(
  newsroom: Newsroom,
  id: ListId,
  change: (list: SiteList) => SiteList,
  basedOn: Revision | null,
): Promise<Result<ReadList, ListSaveFailure>> {
  return newsroom.queue.run(listFileName(id), async () => {
    try {
      const read = await readListFile(newsroom.root, id);
      const before = read.list ?? (id === RECENT_POSTS ? EMPTY_RECENT_POSTS_LIST : null);
      if (before === null) return fail({ kind: 'list-conflict', onDisk: null });
      const list = change(before);
      const isWritten = await replaceListFile(newsroom, list, basedOn ?? read.revision);
      const now = await told(newsroom, list);
      return isWritten ? ok(now) : fail({ kind: 'list-conflict', onDisk: now });
    } catch (error) {
      return fail(await diskFailureFrom(error, newsroom.root, false));
    }
  });
}

/** The list as its file has it now; whoever listens is told of it. */
async function told(newsroom: Newsroom, written: SiteList): Promise<ReadList> {
  const { revision, list } = await readListFile(newsroom.root, written.id);
  newsroom.changes.tell({ kind: 'list', id: written.id, revision });
  return { list: list ?? written, revision };
}

/** The last deleted file of each list in the trash. */
async function trashedLists(root: string): Promise<ReadonlyMap<ListId, string>> {
  const keys = await readdir(fileOf(root, LAYOUT.trash)).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return [];
    throw error;
  });
  const found = new Map<ListId, string>();
  for (const key of keys.sort()) {
    const names = await listIds(fileOf(root, `${LAYOUT.trash}/${key}`));
    for (const id of names) if (id !== RECENT_POSTS) found.set(id, `${LAYOUT.trash}/${key}/${listFileName(id)}`);
  }
  return found;
}

function storiesFor({ index, desk }: Newsroom, lists: readonly ReadList[]): readonly StorySummary[] {
  const byMs = desk.now() + LOOK_AHEAD_MS;
  const curated = lists.flatMap(({ list }) => [list.draft, list.live]);
  const newest = curated.flatMap(({ rules, hidden }) => index.liveSummaries(byMs, NEWEST + hidden.length, rules));
  const shown = new Map(newest.map((story) => [story.id, story]));
  const named = curated.flatMap(({ entries, hidden, removed }) => [
    ...[...entries, ...removed].flatMap((entry) => (entry.kind === 'story' ? [entry.storyId] : [])),
    ...hidden.map(({ storyId }) => storyId),
  ]);
  return [...shown.values(), ...index.summariesOf([...new Set(named)].filter((id) => !shown.has(id)))];
}
