import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Story } from '../domain/story.ts';
import { storyFromText } from '../domain/story-file.ts';

/** The stories as the newsroom's files have them now: what the tests hold against the screen. */
export async function storiesOnDisk(newsroomFolder: string): Promise<readonly Story[]> {
  const names = await readdir(path.join(newsroomFolder, 'stories'), { recursive: true });
  const files = names.filter((name) => name.endsWith('.json') && !path.basename(name).startsWith('.'));
  const stories = await Promise.all(
    files.map(async (name) => storyFromText(await readFile(path.join(newsroomFolder, 'stories', name), 'utf8'))),
  );
  return stories.flatMap((story) => (story.ok ? [story.value] : []));
}

/** The story with this headline; throws if there is not exactly one. */
export async function storyOnDisk(newsroomFolder: string, headline: string): Promise<Story> {
  const found = (await storiesOnDisk(newsroomFolder)).filter((story) => story.headline === headline);
  const [story] = found;
  if (story === undefined || found.length > 1) throw new Error(`${found.length} stories are called “${headline}”.`);
  return story;
}

/** The body in the story's file; empty before its first save, which is a state to wait through like any other. */
export function bodyOnDisk(newsroomFolder: string, headline: string): Promise<string> {
  return storyOnDisk(newsroomFolder, headline).then(
    ({ body }) => body,
    () => '',
  );
}
