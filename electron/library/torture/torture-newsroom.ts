import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Story, StoryId } from '../../../domain/story.ts';
import { storyFromText } from '../../../domain/story-file.ts';
import type { Desk } from '../desk.ts';
import type { FileSystem } from '../file-system.ts';
import { createNewsroom, type Newsroom, openNewsroom } from '../newsroom.ts';
import { createStory } from '../story-library.ts';

/** A desk as the trials have it: the machine's clock and a user-data folder beside the newsroom. */
export function tortureDesk(userData: string): Desk {
  return { now: Date.now, userData, host: 'torture', user: 'torture' };
}

/** A newsroom with one story, `Save 0`. */
export async function tortureNewsroom(root: string, userData: string): Promise<{ newsroom: Newsroom; id: StoryId }> {
  const made = await createNewsroom(root, { name: 'Torture' }, tortureDesk(userData));
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  const story = await createStory(made.value, textOfSave(0));
  if (!story.ok) throw new Error(JSON.stringify(story.failure));
  await made.value.scanned;
  return { newsroom: made.value, id: story.value.story.id };
}

/** Opens the newsroom again with nothing remembered but what is on disk. */
export async function reopenNewsroom(root: string, userData: string, files?: FileSystem): Promise<Newsroom> {
  const opened = await openNewsroom(root, tortureDesk(userData), files);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  return opened.value;
}

/** The text of save number `count`: of another length than the one before, so that a cut shows. */
export function textOfSave(count: number): Pick<Story, 'headline' | 'body'> {
  const paragraphs = 1 + ((count * 7) % 40);
  const body = Array.from(
    { length: paragraphs },
    (_, index) => `<p>Line ${index} of save ${count}, as it was typed.</p>`,
  );
  return { headline: `Save ${count}`, body: body.join('\n') };
}

/** The number of the save whose text is in the newsroom's one story file, read as any other program would. */
export async function saveOnDisk(root: string): Promise<number> {
  const folder = path.join(root, 'stories');
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith('.json') && !path.basename(name).startsWith('.'));
  if (files.length !== 1) throw new Error(`There are ${files.length} story files.`);
  const story = storyFromText(await readFile(path.join(folder, files[0] ?? ''), 'utf8'));
  if (!story.ok) throw new Error(`The file holds no story: ${story.failure.reason}`);
  const count = Number(/^Save (\d+)$/.exec(story.value.headline)?.[1]);
  if (story.value.body !== textOfSave(count).body) throw new Error(`The text of save ${count} is not whole.`);
  return count;
}

/** Temp files anywhere in the newsroom. */
export async function tempFilesIn(root: string): Promise<readonly string[]> {
  return (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.tmp'));
}
