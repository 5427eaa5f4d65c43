import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { fail, ok, type Result } from '../../domain/result.ts';
import { type Story, type StoryId, storyIdSchema } from '../../domain/story.ts';
import { storyFromText, textFromStory } from '../../domain/story-file.ts';
import type { RescuedStory } from '../../ipc/history-requests.ts';
import type { OpenStoryFailure } from '../../ipc/opened-story.ts';
import type { Revision } from '../../ipc/request.ts';
import { realFileSystem } from './file-system.ts';
import { locateStory } from './locate-story.ts';
import type { Newsroom } from './newsroom.ts';
import { newsroomKey } from './newsroom-layout.ts';
import { valueFromJson } from './newsroom-settings.ts';
import { readRegularFile } from './read-regular-file.ts';
import { MAX_STORY_BYTES, readStoryFile } from './read-story-file.ts';
import { isSameText } from './same-text.ts';
import { writeFileDurably } from './write-file-durably.ts';

/** A text that could not be written into its story's file, kept on this machine's own disk. */
const rescueSchema = z.object({
  format: z.literal(1),
  rescuedAt: z.iso.datetime(),
  reason: z.string(),
  basedOn: z.string(),
  /** The text of the story's file as it should have been. */
  text: z.string(),
});

/** Keeps the story in a rescue file, in place of an earlier rescue of it. False if that failed too. */
export async function rescueStory(
  newsroom: Newsroom,
  story: Story,
  basedOn: Revision,
  reason: string,
): Promise<boolean> {
  const file = rescueFile(newsroom, story.id);
  const rescuedAt = new Date(newsroom.desk.now()).toISOString();
  const content = { format: 1, rescuedAt, reason, basedOn, text: textFromStory(story) };
  const written = await newsroom.queue.run(file, async () => {
    try {
      await mkdir(path.dirname(file), { recursive: true });
      return await writeFileDurably(file, JSON.stringify(content));
    } catch {
      return false;
    }
  });
  newsroom.memories.note(story.id, { isRescued: written });
  return written;
}

/** The texts to offer back: those whose story, as it is on disk, is not the same. The newest first. */
export async function listRescued(newsroom: Newsroom): Promise<readonly RescuedStory[]> {
  const names = await readdir(rescueFolder(newsroom)).catch(() => []);
  const rescued: RescuedStory[] = [];
  for (const name of names) {
    const id = storyIdSchema.safeParse(name.replace(/\.json$/, ''));
    const found = id.success ? await readRescue(newsroom, id.data) : null;
    if (found === null || (await isOnDisk(newsroom, found.story))) continue;
    const { story, rescuedAt, reason } = found;
    rescued.push({ id: story.id, headline: story.headline, rescuedAt, reason });
  }
  return rescued.sort((a, b) => (a.rescuedAt < b.rescuedAt ? 1 : -1));
}

/** The rescued text of a story. */
export async function readRescued(newsroom: Newsroom, id: StoryId): Promise<Result<Story, OpenStoryFailure>> {
  const rescue = await readRescue(newsroom, id);
  return rescue === null ? fail({ kind: 'not-found' }) : ok(rescue.story);
}

/** Throws the rescued text of a story away; a missing one is no error. */
export async function dismissRescued(newsroom: Newsroom, id: StoryId): Promise<void> {
  const file = rescueFile(newsroom, id);
  await newsroom.queue.run(file, () => realFileSystem.remove(file));
}

async function readRescue(
  newsroom: Newsroom,
  id: StoryId,
): Promise<{ story: Story; rescuedAt: string; reason: string } | null> {
  const read = await readRegularFile(rescueFile(newsroom, id), 3 * MAX_STORY_BYTES);
  if (!read.ok) return null;
  const rescue = rescueSchema.safeParse(valueFromJson(read.value.bytes.toString('utf8')));
  if (!rescue.success) return null;
  const story = storyFromText(rescue.data.text);
  return story.ok ? { story: story.value, rescuedAt: rescue.data.rescuedAt, reason: rescue.data.reason } : null;
}

async function isOnDisk(newsroom: Newsroom, story: Story): Promise<boolean> {
  const name = await locateStory(newsroom, story.id);
  const onDisk = name === null ? null : await readStoryFile(newsroom.root, name);
  return onDisk?.ok === true && isSameText(onDisk.value.story, story);
}

function rescueFile(newsroom: Newsroom, id: StoryId): string {
  return path.join(rescueFolder(newsroom), `${id}.json`);
}

function rescueFolder({ desk, root }: Newsroom): string {
  return path.join(desk.userData, 'rescue', newsroomKey(root));
}
