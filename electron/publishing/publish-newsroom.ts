import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Instant } from '../../domain/instant.ts';
import { EMPTY_LIST } from '../../domain/lists/recent-posts.ts';
import { draftLists, type PlacedList, RECENT_POSTS } from '../../domain/lists/site-list.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { OpenNewsroomFailure } from '../../ipc/newsroom-requests.ts';
import { openCommitLock } from '../library/commit-lock.ts';
import type { Desk } from '../library/desk.ts';
import { hasCode, realFileSystem } from '../library/file-system.ts';
import { noteListPublished, readLists } from '../library/list-files.ts';
import { fileOf, LAYOUT, newsroomKey } from '../library/newsroom-layout.ts';
import { readSettings } from '../library/newsroom-settings.ts';
import { reasonFrom } from '../library/read-regular-file.ts';
import type { PublishInput } from './prepare-site.ts';
import { readThemeFont } from './theme-font-file.ts';

export interface PublishChoices {
  /** The site's folder; `null`: `public` in the newsroom. */
  readonly out: string | null;
  readonly now: Instant;
  readonly program: string;
  readonly siteThread: string | null;
  readonly signal: AbortSignal;
}

/**
 * What a press of the newsroom in `folder` needs. The newsroom is not opened: the press reads the story files itself,
 * and has no use for the search index.
 */
export async function publishInput(
  folder: string,
  desk: Desk,
  { out, now, program, siteThread, signal }: PublishChoices,
): Promise<Result<PublishInput, OpenNewsroomFailure>> {
  try {
    const root = await realpath(folder);
    const settings = await readSettings(root);
    if (!settings.ok) return settings;
    const [recentPosts, ...lists] = draftLists((await readLists(root)).map(({ list }) => list));
    return ok({
      root,
      out: out ?? fileOf(root, LAYOUT.public),
      settings: settings.value,
      list: recentPosts?.list ?? EMPTY_LIST,
      lists,
      now,
      program,
      cacheFolder: path.join(desk.userData, 'press', newsroomKey(root)),
      readFont: readThemeFont,
      siteThread,
      signal,
    });
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return fail({ kind: 'folder-missing', folder });
    return fail({ kind: 'not-readable', folder, reason: reasonFrom(error) });
  }
}

/** Notes in the newsroom that readers now have the lists that were pressed. */
export async function noteSitePublished({ root, list, lists = [], now }: PublishInput, desk: Desk): Promise<void> {
  const lock = openCommitLock(fileOf(root, LAYOUT.lock));
  try {
    const target = { root, desk, lock, files: realFileSystem };
    const recentPosts: PlacedList = { id: RECENT_POSTS, name: '', place: { kind: 'recent-posts' }, list };
    for (const shown of [recentPosts, ...lists]) await noteListPublished(target, shown, now);
  } finally {
    lock.close();
  }
}
