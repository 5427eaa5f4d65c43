import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { instantFromMs, msFromInstant } from '../../domain/instant.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { StoryId } from '../../domain/story.ts';
import { emptiedAt } from '../../domain/trash-time.ts';
import type { TrashedStory } from '../../ipc/history-requests.ts';
import type { OpenedStory, OpenStoryFailure } from '../../ipc/opened-story.ts';
import type { SaveFailure } from '../../ipc/save-failure.ts';
import { hasCode } from './file-system.ts';
import { locateStory } from './locate-story.ts';
import { moveFile } from './move-file.ts';
import type { Newsroom } from './newsroom.ts';
import { fileOf, instantFromTimeKey, LAYOUT, timeKey } from './newsroom-layout.ts';
import { readStoryFile } from './read-story-file.ts';
import { diskFailureFrom } from './save-failure.ts';
import { refreshFiles } from './scan-stories.ts';
import { openStory } from './story-library.ts';

/** A file in the trash, `trash/<time>/<its former name>`: whoever finds it there can see when and whence it came. */
interface TrashFile {
  readonly name: string;
  readonly trashedAt: string;
  readonly formerName: string;
}

/** Moves the story's file, as it is, to the trash. */
export async function trashStory(
  newsroom: Newsroom,
  id: StoryId,
): Promise<Result<TrashedStory, OpenStoryFailure | SaveFailure>> {
  const name = await locateStory(newsroom, id);
  if (name === null) return fail({ kind: 'not-found' });
  return newsroom.queue.run(name, async () => {
    const file = await readStoryFile(newsroom.root, name);
    if (!file.ok) return fail(file.failure.kind === 'missing' ? { kind: 'not-found' } : file.failure);
    const now = newsroom.desk.now();
    try {
      await moveFile(newsroom, name, `${LAYOUT.trash}/${timeKey(now)}/${name}`);
    } catch (error) {
      return fail(await diskFailureFrom(error, newsroom.root, false));
    }
    newsroom.index.remove(name);
    newsroom.changes.tell({ kind: 'stories', ids: [id] });
    return ok(trashedStory(id, file.value.story.headline, instantFromMs(now)));
  });
}

/** What can be brought back, the last deleted first. */
export async function listTrash(newsroom: Newsroom): Promise<readonly TrashedStory[]> {
  const files = await trashFiles(newsroom);
  const stories = await Promise.all(
    files.map(async ({ name, trashedAt }) => {
      const file = await readStoryFile(newsroom.root, name);
      return file.ok ? [trashedStory(file.value.story.id, file.value.story.headline, trashedAt)] : [];
    }),
  );
  return stories.flat();
}

/** Puts the story back where it was, if nothing has its place. */
export async function restoreFromTrash(
  newsroom: Newsroom,
  id: StoryId,
): Promise<Result<OpenedStory, OpenStoryFailure | SaveFailure>> {
  const trashed = await findInTrash(newsroom, id);
  if (trashed === null) return fail({ kind: 'not-found' });
  const { name, formerName } = trashed;
  try {
    if ((await locateStory(newsroom, id)) !== null) throw new Error('The story is in the newsroom already.');
    await newsroom.queue.run(formerName, () => moveFile(newsroom, name, formerName));
  } catch (error) {
    return fail(await diskFailureFrom(error, newsroom.root, false));
  }
  await refreshFiles(newsroom, [formerName]);
  return openStory(newsroom, id);
}

/**
 * Deletes for good what has been in the trash for its time, pictures too; says how many stories. Their histories stay.
 */
export async function emptyTrash(newsroom: Newsroom): Promise<number> {
  const isDue = (trashedAt: string) => msFromInstant(emptiedAt(trashedAt)) <= newsroom.desk.now();
  const stories = (await trashFiles(newsroom)).filter(({ trashedAt }) => isDue(trashedAt));
  for (const key of await namesInTrash(newsroom, false)) {
    const trashedAt = instantFromTimeKey(key);
    // Another Dateline may be emptying the same trash.
    if (trashedAt !== null && isDue(trashedAt)) {
      await rm(fileOf(newsroom.root, `${LAYOUT.trash}/${key}`), { recursive: true, force: true });
    }
  }
  return stories.length;
}

async function findInTrash(newsroom: Newsroom, id: StoryId): Promise<TrashFile | null> {
  for (const trashed of await trashFiles(newsroom)) {
    const file = await readStoryFile(newsroom.root, trashed.name);
    if (file.ok && file.value.story.id === id) return trashed;
  }
  return null;
}

/** The last deleted first. */
async function trashFiles(newsroom: Newsroom): Promise<readonly TrashFile[]> {
  const names = await namesInTrash(newsroom, true);
  return names
    .map((name) => name.split(path.sep))
    .flatMap(([key = '', ...rest]) => {
      const trashedAt = instantFromTimeKey(key);
      const formerName = rest.join('/');
      if (trashedAt === null || !formerName.endsWith('.json')) return [];
      return [{ name: `${LAYOUT.trash}/${key}/${formerName}`, trashedAt, formerName }];
    })
    .sort((a, b) => (a.trashedAt < b.trashedAt ? 1 : -1));
}

async function namesInTrash({ root }: Newsroom, recursive: boolean): Promise<readonly string[]> {
  try {
    return await readdir(fileOf(root, LAYOUT.trash), { recursive });
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

function trashedStory(id: StoryId, headline: string, trashedAt: string): TrashedStory {
  return { id, headline, trashedAt, emptiedAt: emptiedAt(trashedAt) };
}
