import { createHash } from 'node:crypto';
import { parseBody } from '../../domain/body/parse-body.ts';
import { figuresOf } from '../../domain/body/pictures.ts';
import type { RecentPosts } from '../../domain/lists/recent-posts.ts';
import { holderOf, type ListId, RECENT_POSTS, type SiteList } from '../../domain/lists/site-list.ts';
import type { StoryId } from '../../domain/story.ts';
import { listVersions } from '../library/history.ts';
import { listFileName, listIds, MAX_LIST_BYTES, readListFile, readLists } from '../library/list-files.ts';
import { readMedia } from '../library/media.ts';
import type { Newsroom } from '../library/newsroom.ts';
import { fileOf } from '../library/newsroom-layout.ts';
import { readRegularFile } from '../library/read-regular-file.ts';
import { readStoryFile } from '../library/read-story-file.ts';
import { readVersion } from '../library/version-files.ts';
import { settingsProblems } from './settings-problems.ts';

export interface Problem {
  /** Name relative to the newsroom. */
  readonly file: string;
  readonly kind: string;
  readonly reason: string;
}

/** Everything that is wrong with the newsroom's files, by file, and how many stories could be read. */
export async function problemsOf(
  newsroom: Newsroom,
): Promise<{ readonly stories: number; readonly problems: readonly Problem[] }> {
  const files = newsroom.index.files();
  const ids = new Set(files.flatMap(({ id }) => (id === null ? [] : [id])));
  const problems: Problem[] = [...(await listProblems(newsroom, ids)), ...settingsProblems(newsroom.settings())];
  for (const { name, id } of files) if (id !== null) problems.push(...(await storyProblems(newsroom, name)));
  for (const id of ids) problems.push(...(await historyProblems(newsroom, id)));
  problems.push(...brokenFiles(newsroom));
  return { stories: ids.size, problems: problems.sort((one, other) => (one.file < other.file ? -1 : 1)) };
}

function brokenFiles({ index, desk }: Newsroom): readonly Problem[] {
  const { broken } = index.list({ query: '', filter: 'all', offset: 0, limit: 0, now: desk.now() });
  return broken.map(({ name, kind, reason }) => ({ file: name, kind, reason }));
}

/** A story can be sound while its pictures are missing, or were changed by another program. */
async function storyProblems(newsroom: Newsroom, name: string): Promise<readonly Problem[]> {
  const read = await readStoryFile(newsroom.root, name);
  if (!read.ok) return [];
  const sources = new Set(figuresOf(parseBody(read.value.story.body)).map(({ picture }) => picture.src));
  const problems = await Promise.all(
    [...sources].map(async (src): Promise<readonly Problem[]> => {
      const bytes = await readMedia(newsroom, src);
      if (bytes === null) return [{ file: name, kind: 'picture-missing', reason: `Its picture ${src} is missing.` }];
      const hash = createHash('sha256').update(bytes).digest('hex');
      if (src.includes(hash)) return [];
      return [{ file: name, kind: 'picture-changed', reason: `Its picture ${src} is no longer what its name says.` }];
    }),
  );
  return problems.flat();
}

async function historyProblems(newsroom: Newsroom, id: StoryId): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const { key } of await listVersions(newsroom, id)) {
    const version = await readVersion(newsroom, id, key);
    if (!version.ok && version.failure.kind === 'broken') {
      const { name, reason } = version.failure.file;
      problems.push({ file: name, kind: 'version-broken', reason });
    }
  }
  return problems;
}

async function listProblems({ root }: Newsroom, ids: ReadonlySet<StoryId>): Promise<readonly Problem[]> {
  const lists = await Promise.all((await listIds(root)).map((id) => problemsOfList(root, id, ids)));
  return [...lists.flat(), ...placeProblems((await readLists(root)).map(({ list }) => list))];
}

async function problemsOfList(root: string, id: ListId, ids: ReadonlySet<StoryId>): Promise<readonly Problem[]> {
  const file = listFileName(id);
  const read = await readRegularFile(fileOf(root, file), MAX_LIST_BYTES);
  if (!read.ok) {
    const { failure } = read;
    return failure.kind === 'missing' ? [] : [{ file, kind: failure.kind, reason: failure.reason }];
  }
  const { list } = await readListFile(root, id);
  const what = id === RECENT_POSTS ? 'a list of recent posts' : 'a list';
  if (list === null) return [{ file, kind: 'not-a-list', reason: `It is not ${what}.` }];
  return unknownStories(list, ids).map((story) => ({
    file,
    kind: 'story-missing',
    reason: `It shows the story ${story}, which is not here.`,
  }));
}

/** Two lists that other hands have put in one place: the second shows nowhere. */
function placeProblems(lists: readonly SiteList[]): readonly Problem[] {
  return lists.flatMap((list) => {
    const holder = holderOf(lists, list.place);
    if (holder === null || holder === list) return [];
    const reason = `It shows nowhere: ${listFileName(holder.id)} has its place.`;
    return [{ file: listFileName(list.id), kind: 'place-taken', reason }];
  });
}

function unknownStories({ draft, live }: RecentPosts, ids: ReadonlySet<StoryId>): readonly StoryId[] {
  const named = [...draft.entries, ...live.entries].flatMap((entry) => (entry.kind === 'story' ? [entry.storyId] : []));
  return [...new Set(named)].filter((id) => !ids.has(id));
}
