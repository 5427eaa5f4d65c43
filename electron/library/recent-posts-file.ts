import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '../../domain/instant.ts';
import {
  type CuratedList,
  EMPTY_LIST,
  EMPTY_RECENT_POSTS,
  type RecentPosts,
  recentPostsSchema,
} from '../../domain/lists/recent-posts.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { StorySummary } from '../../domain/story-summary.ts';
import type { Revision, SaveFailure } from '../../ipc/contract.ts';
import type { Newsroom } from './newsroom.ts';
import { fileOf, LAYOUT, timeKey } from './newsroom-layout.ts';
import { valueFromJson } from './newsroom-settings.ts';
import { readRegularFile } from './read-regular-file.ts';
import { revisionOf } from './revision.ts';
import { diskFailureFrom } from './save-failure.ts';
import { writeFileDurably } from './write-file-durably.ts';

const MAX_LIST_BYTES = 5_000_000;
/** Newest live stories that the curated list may be filled and edited from, beside those that it names. */
const NEWEST = 200;

export interface ReadRecentPosts {
  readonly list: RecentPosts;
  readonly revision: Revision;
  /** The newest stories that readers may see, and every story that the list names. */
  readonly stories: readonly StorySummary[];
}

/** The curated list, empty if there is none yet, and the stories that it may show. */
export async function readRecentPosts(newsroom: Newsroom): Promise<ReadRecentPosts> {
  const { revision, list } = await readListFile(newsroom);
  return { list: list ?? EMPTY_RECENT_POSTS, revision, stories: storiesFor(newsroom, list ?? EMPTY_RECENT_POSTS) };
}

/** Writes the list if the file still is the one it was `basedOn`. */
export async function saveRecentPosts(
  newsroom: Newsroom,
  list: RecentPosts,
  basedOn: Revision,
): Promise<Result<{ readonly revision: Revision }, SaveFailure>> {
  const text = textFromRecentPosts(list);
  return newsroom.queue.run(LAYOUT.recentPosts, async () => {
    try {
      const written = await replaceList(newsroom, text, basedOn);
      const revision = revisionOf(text);
      newsroom.changes.tell({
        kind: 'recent-posts',
        revision: written ? revision : (await readListFile(newsroom)).revision,
      });
      if (written) return ok({ revision });
      return fail({ kind: 'disk-trouble', reason: 'Another program has changed the list.', rescued: false });
    } catch (error) {
      return fail(await diskFailureFrom(error, newsroom.root, false));
    }
  });
}

/** The revision of the list's file. */
export async function listRevision(root: string): Promise<Revision> {
  return (await readListFile({ root })).revision;
}

/** What it takes to write the list, for those who don't open the whole newsroom. */
export type ListFile = Pick<Newsroom, 'root' | 'files' | 'lock' | 'desk'>;

/** The draft of the curated list: what a press shows. Empty if there is none or it can't be read. */
export async function readDraftList(root: string): Promise<CuratedList> {
  return (await readListFile({ root })).list?.draft ?? EMPTY_LIST;
}

/** Notes that the site now shows this list. False if another program changed the file just then. */
export async function noteListPublished(target: ListFile, shown: CuratedList, at: Instant): Promise<boolean> {
  const { revision, list } = await readListFile(target);
  if (list === null) return false;
  if (list.publishedAt !== null && isDeepStrictEqual(list.live, shown)) return true;
  return replaceList(target, textFromRecentPosts({ ...list, live: shown, publishedAt: at }), revision);
}

/** The text of `recent-posts.json`. */
export function textFromRecentPosts(list: RecentPosts): string {
  return `${JSON.stringify(list, null, 2)}\n`;
}

/** False if the file has changed. A list that can't be read is put aside, not written over. */
async function replaceList({ root, files, lock, desk }: ListFile, text: string, basedOn: Revision): Promise<boolean> {
  const file = fileOf(root, LAYOUT.recentPosts);
  const commit = (replace: () => Promise<void>) =>
    lock.hold(async () => {
      const current = await readListFile({ root });
      if (current.revision !== basedOn) return false;
      if (current.list === null)
        await files.rename(file, file.replace(/json$/, `unreadable-${timeKey(desk.now())}.json`));
      await replace();
      return true;
    });
  return writeFileDurably(file, text, { files, commit });
}

/** `list` is null if the file holds something else. */
async function readListFile({
  root,
}: Pick<Newsroom, 'root'>): Promise<{ readonly revision: Revision; readonly list: RecentPosts | null }> {
  const read = await readRegularFile(fileOf(root, LAYOUT.recentPosts), MAX_LIST_BYTES);
  if (!read.ok) {
    const { kind } = read.failure;
    return { revision: revisionOf(kind), list: kind === 'missing' ? EMPTY_RECENT_POSTS : null };
  }
  const list = recentPostsSchema.safeParse(valueFromJson(read.value.bytes.toString('utf8')));
  return { revision: revisionOf(read.value.bytes), list: list.success ? list.data : null };
}

function storiesFor({ index, desk }: Newsroom, { draft, live }: RecentPosts): readonly StorySummary[] {
  const newest = index.liveSummaries(desk.now(), NEWEST + draft.hidden.length);
  const shown = new Set(newest.map(({ id }) => id));
  const named = [draft, live].flatMap(({ entries, hidden, removed }) => [
    ...[...entries, ...removed].flatMap((entry) => (entry.kind === 'story' ? [entry.storyId] : [])),
    ...hidden.map(({ storyId }) => storyId),
  ]);
  return [...newest, ...index.summariesOf([...new Set(named)].filter((id) => !shown.has(id)))];
}
