import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import type { StoryId } from '../../domain/story.ts';
import { codeOf } from './file-system.ts';
import { storyForIndex } from './index-story.ts';
import type { UnscannedNewsroom } from './newsroom.ts';
import { fileOf, LAYOUT } from './newsroom-layout.ts';
import { stampOnDisk } from './read-regular-file.ts';
import { readStoryFile } from './read-story-file.ts';
import { isNewsroomMissing } from './save-failure.ts';

/** Files looked at between two breaths, so that neither a request nor a save waits for ten thousand of them. */
const AT_ONCE = 32;

/**
 * Compares every file of the stories folder with what the index knows and brings the index up to date, telling the
 * newsroom's listeners as it goes. While the folder is missing nothing is forgotten.
 */
export function scanStories(newsroom: UnscannedNewsroom): Promise<void> {
  return newsroom.queue.run(LAYOUT.stories, () => scan(newsroom));
}

async function scan(newsroom: UnscannedNewsroom): Promise<void> {
  if (newsroom.closing.signal.aborted || (await isNewsroomMissing(newsroom.root))) return;
  const names = await storyNames(newsroom.root, LAYOUT.stories);
  const gone = newsroom.index.files().flatMap(({ name }) => (names.has(name) ? [] : [name]));
  const toLookAt = [...gone, ...names];
  for (let at = 0; at < toLookAt.length && !newsroom.closing.signal.aborted; at += AT_ONCE) {
    await refreshFiles(newsroom, toLookAt.slice(at, at + AT_ONCE));
  }
}

/** Brings the index up to date with these files, by their names relative to the newsroom. */
export async function refreshFiles(newsroom: UnscannedNewsroom, names: Iterable<string>): Promise<void> {
  const changes = await Promise.all(
    Array.from(names, (name) => newsroom.queue.run(name, () => refreshFile(newsroom, name))),
  );
  const changed = changes.filter((ids) => ids !== null);
  if (changed.length > 0) newsroom.changes.tell({ kind: 'stories', ids: [...new Set(changed.flat())] });
}

/** The stories whose rows may look different now; null if the file is as the index knows it. */
async function refreshFile(newsroom: UnscannedNewsroom, name: string): Promise<readonly StoryId[] | null> {
  const known = newsroom.index.file(name);
  const stamp = await stampOnDisk(fileOf(newsroom.root, name));
  if (stamp === known?.stamp) return null;
  if (stamp === null) {
    if (known === null || (await isNewsroomMissing(newsroom.root))) return null;
    newsroom.index.remove(name);
    return tellOfOtherHands(newsroom, known.id, null);
  }
  const read = await readStoryFile(newsroom.root, name);
  if (read.ok) {
    newsroom.index.putStory(await storyForIndex(read.value, newsroom));
    const { id } = read.value.story;
    return read.value.revision === known?.revision ? [id] : tellOfOtherHands(newsroom, known?.id ?? null, id);
  }
  if (read.failure.kind === 'missing') return null;
  newsroom.index.putBroken(read.failure.file, stamp);
  return tellOfOtherHands(newsroom, known?.id ?? null, null);
}

function tellOfOtherHands(
  { changes, memories }: UnscannedNewsroom,
  before: StoryId | null,
  after: StoryId | null,
): readonly StoryId[] {
  const ids = [...new Set([before, after])].filter((id) => id !== null);
  for (const id of ids) if (memories.has(id)) changes.tell({ kind: 'story-on-disk', id });
  return ids;
}

/**
 * Whatever in the folder has a story's name, and every link to a folder, which is not followed: its stories would
 * have two names, or lie outside. Hidden files belong to other programs.
 */
async function storyNames(root: string, folder: string): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const folders = [folder];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    const entries = await entriesOf(fileOf(root, at));
    // A folder that can't be read is listed itself: otherwise its stories would be missing without a word.
    if (entries === null) names.add(at);
    for (const entry of entries ?? []) {
      const name = `${at}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (entry.name.toLowerCase().endsWith('.json')) names.add(name);
      else if (entry.isDirectory()) folders.push(name);
      else if (entry.isSymbolicLink() && (await isLinkToFolder(fileOf(root, name)))) names.add(name);
    }
  }
  return names;
}

async function entriesOf(folder: string): Promise<readonly Dirent[] | null> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? [] : null;
  }
}

async function isLinkToFolder(file: string): Promise<boolean> {
  const target = await stat(file).catch(() => null);
  return target?.isDirectory() ?? false;
}
