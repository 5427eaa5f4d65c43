/**
 * The files of the newsroom's curated lists, for those who open the whole newsroom and those who don't (the press):
 * `recent-posts.json` and, for each list that the newsroom has made, `lists/<id>.json`.
 */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Instant } from '../../domain/instant.ts';
import { EMPTY_RECENT_POSTS, recentPostsSchema } from '../../domain/lists/recent-posts.ts';
import {
  type ListId,
  listFileSchema,
  listIdSchema,
  type PlacedList,
  RECENT_POSTS,
  type SiteList,
} from '../../domain/lists/site-list.ts';
import type { ReadList } from '../../ipc/list-requests.ts';
import type { Revision } from '../../ipc/request.ts';
import { hasCode, makeFolders } from './file-system.ts';
import type { Newsroom } from './newsroom.ts';
import { fileOf, LAYOUT, timeKey } from './newsroom-layout.ts';
import { valueFromJson } from './newsroom-settings.ts';
import { readRegularFile } from './read-regular-file.ts';
import { revisionOf } from './revision.ts';
import { writeFileDurably } from './write-file-durably.ts';

export const MAX_LIST_BYTES = 5_000_000;

const listRecord = z.record(z.string(), z.unknown());

/** What it takes to write a list. */
export type ListTarget = Pick<Newsroom, 'root' | 'files' | 'lock' | 'desk'>;

/** The revision of a list's file while there is none. */
export const NO_LIST: Revision = revisionOf('missing');

export const EMPTY_RECENT_POSTS_LIST: SiteList = {
  ...EMPTY_RECENT_POSTS,
  id: RECENT_POSTS,
  name: '',
  place: { kind: 'recent-posts' },
};

/** Name of the list's file, relative to the newsroom. */
export function listFileName(id: ListId): string {
  return id === RECENT_POSTS ? LAYOUT.recentPosts : `${LAYOUT.lists}/${id}.json`;
}

/** The list whose file has this name; null for any other file. */
export function listOfFile(name: string): ListId | null {
  if (name === LAYOUT.recentPosts) return RECENT_POSTS;
  const [, base = ''] = /^lists\/([^/]+)\.json$/.exec(name) ?? [];
  const id = listIdSchema.safeParse(base);
  return id.success && id.data !== RECENT_POSTS ? id.data : null;
}

/** Recent Posts first, then the newsroom's own lists by file name. */
export async function listIds(root: string): Promise<readonly ListId[]> {
  const names = await readdir(fileOf(root, LAYOUT.lists)).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return [];
    throw error;
  });
  const own = names.sort().flatMap((name) => listOfFile(`${LAYOUT.lists}/${name}`) ?? []);
  return [RECENT_POSTS, ...own];
}

/** A list's file. `list` is null if it holds something else, or is not there; Recent Posts is then empty. */
export async function readListFile(
  root: string,
  id: ListId,
): Promise<{ readonly revision: Revision; readonly list: SiteList | null }> {
  const read = await readRegularFile(fileOf(root, listFileName(id)), MAX_LIST_BYTES);
  if (!read.ok) {
    const isEmpty = read.failure.kind === 'missing' && id === RECENT_POSTS;
    return { revision: revisionOf(read.failure.kind), list: isEmpty ? EMPTY_RECENT_POSTS_LIST : null };
  }
  const { bytes } = read.value;
  return { revision: revisionOf(bytes), list: listFromText(id, bytes.toString('utf8')) };
}

/** Every list that can be read. Recent Posts is always there, empty where its file holds something else. */
export async function readLists(root: string): Promise<readonly ReadList[]> {
  const files = await Promise.all((await listIds(root)).map(async (id) => ({ id, ...(await readListFile(root, id)) })));
  return files.flatMap(({ id, revision, list }) => {
    const shown = list ?? (id === RECENT_POSTS ? EMPTY_RECENT_POSTS_LIST : null);
    return shown === null ? [] : [{ list: shown, revision }];
  });
}

/**
 * Writes a list if its file still is the one it was `basedOn`; false if not. A file that holds something else is put
 * aside, not written over.
 */
export async function replaceListFile(target: ListTarget, list: SiteList, basedOn: Revision): Promise<boolean> {
  const { root, files, lock, desk } = target;
  const file = fileOf(root, listFileName(list.id));
  await makeFolders(files, root, path.dirname(file));
  const commit = (replace: () => Promise<void>) =>
    lock.hold(async () => {
      const current = await readListFile(root, list.id);
      if (current.revision !== basedOn) return false;
      if (current.list === null && current.revision !== NO_LIST)
        await files.rename(file, file.replace(/json$/, `unreadable-${timeKey(desk.now())}.json`));
      await replace();
      return true;
    });
  // Read before the lock: if the file changes in between, the commit above writes nothing.
  return writeFileDurably(file, textFromList(list, await keysOfOthers(root, list.id)), { files, commit });
}

/** What else is in a list's file, for a later Dateline or another program. */
async function keysOfOthers(root: string, id: ListId): Promise<object> {
  const read = await readRegularFile(fileOf(root, listFileName(id)), MAX_LIST_BYTES);
  const text = read.ok ? read.value.bytes.toString('utf8') : '';
  if (listFromText(id, text) === null) return {};
  const file = listRecord.safeParse(valueFromJson(text));
  if (!file.success) return {};
  return Object.fromEntries(Object.entries(file.data).filter(([key]) => !(key in listFileSchema.shape)));
}

/** Notes that the site now shows this list. False if its file is gone, or another program changed it just then. */
export async function noteListPublished(target: ListTarget, shown: PlacedList, at: Instant): Promise<boolean> {
  const { revision, list } = await readListFile(target.root, shown.id);
  if (list === null) return false;
  if (list.publishedAt !== null && isDeepStrictEqual(list.live, shown.list)) return true;
  return replaceListFile(target, { ...list, live: shown.list, publishedAt: at }, revision);
}

/** The text of a list's file. `others` are what other programs have put into it; Dateline's own keys come before them. */
export function textFromList({ id, name, place, ...list }: SiteList, others: object = {}): string {
  const { format, draft, live, publishedAt } = list;
  const own = { format, ...(id === RECENT_POSTS ? {} : { name, place }), draft, live, publishedAt };
  const ordered = { ...own, ...others, ...own };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

function listFromText(id: ListId, text: string): SiteList | null {
  const value = valueFromJson(text);
  if (id === RECENT_POSTS) {
    const list = recentPostsSchema.strip().safeParse(value);
    return list.success ? { ...EMPTY_RECENT_POSTS_LIST, ...list.data } : null;
  }
  const list = listFileSchema.strip().safeParse(value);
  return list.success ? { ...list.data, id } : null;
}
