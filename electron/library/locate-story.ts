import { readdir } from 'node:fs/promises';
import type { StoryId } from '../../domain/story.ts';
import type { Newsroom } from './newsroom.ts';
import { fileOf, LAYOUT, nameEnding } from './newsroom-layout.ts';
import { refreshFiles, scanStories } from './scan-stories.ts';

/**
 * The name of the story's file; null if there is none.
 *
 * The index is asked first. A story that it does not know yet, at the first start with a large newsroom, is found by
 * how its file's name ends; one under a foreign name when all files have been looked at.
 */
export async function locateStory(newsroom: Newsroom, id: StoryId): Promise<string | null> {
  const known = newsroom.index.nameOf(id);
  if (known !== null) return known;
  await refreshFiles(newsroom, await namesEndingFor(newsroom.root, id));
  const found = newsroom.index.nameOf(id);
  if (found !== null) return found;
  await newsroom.scanned;
  return newsroom.index.nameOf(id);
}

/** As `locateStory`, for a story whose file is not where it was: another program may have moved it. */
export async function locateMovedStory(newsroom: Newsroom, id: StoryId): Promise<string | null> {
  await scanStories(newsroom);
  return newsroom.index.nameOf(id);
}

async function namesEndingFor(root: string, id: StoryId): Promise<readonly string[]> {
  const names = await readdir(fileOf(root, LAYOUT.stories), { recursive: true }).catch(() => []);
  return names
    .filter((name) => name.endsWith(nameEnding(id)))
    .map((name) => `${LAYOUT.stories}/${name.replaceAll('\\', '/')}`);
}
