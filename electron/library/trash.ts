import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { instantFromMs, msFromInstant } from '../../domain/instant.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { StoryId } from '../../domain/story.ts';
import type { OpenedStory, OpenStoryFailure, SaveFailure, TrashedStory } from '../../ipc/contract.ts';
import { hasCode, makeFolders } from './file-system.ts';
import { locateStory } from './locate-story.ts';
import type { Newsroom } from './newsroom.ts';
import { fileOf, instantFromTimeKey, LAYOUT, timeKey } from './newsroom-layout.ts';
import { stampOnDisk } from './read-regular-file.ts';
import { readStoryFile } from './read-story-file.ts';
import { diskFailureFrom } from './save-failure.ts';
import { refreshFiles } from './scan-stories.ts';
import { openStory } from './story-library.ts';

/** How long a deleted story can be brought back. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

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

/** Deletes for good what has been in the trash for its time; says how many stories. Their histories stay. */
export async function emptyTrash(newsroom: Newsroom): Promise<number> {
  const due = (await trashFiles(newsroom)).filter(
    ({ trashedAt }) => msFromInstant(trashedAt) + KEPT_MS <= newsroom.desk.now(),
  );
  for (const { name } of due)
    await rm(fileOf(newsroom.root, name.split('/').slice(0, 2).join('/')), { recursive: true });
  return due.length;
}

/** Moves a file within the newsroom, durably, where nothing has its new name. */
async function moveFile({ root, files, lock }: Newsroom, from: string, to: string): Promise<void> {
  const [source, target] = [fileOf(root, from), fileOf(root, to)];
  await makeFolders(files, root, path.dirname(target));
  await lock.hold(async () => {
    if ((await stampOnDisk(target)) !== null) throw new Error(`There is a file ${to} already.`);
    await files.rename(source, target);
  });
  await files.syncFolder(path.dirname(target));
  await files.syncFolder(path.dirname(source));
}

async function findInTrash(newsroom: Newsroom, id: StoryId): Promise<TrashFile | null> {
  for (const trashed of await trashFiles(newsroom)) {
    const file = await readStoryFile(newsroom.root, trashed.name);
    if (file.ok && file.value.story.id === id) return trashed;
  }
  return null;
}

/** The last deleted first. */
async function trashFiles({ root }: Newsroom): Promise<readonly TrashFile[]> {
  const names = await readdir(fileOf(root, LAYOUT.trash), { recursive: true }).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  });
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

function trashedStory(id: StoryId, headline: string, trashedAt: string): TrashedStory {
  return { id, headline, trashedAt, emptiedAt: instantFromMs(msFromInstant(trashedAt) + KEPT_MS) };
}
