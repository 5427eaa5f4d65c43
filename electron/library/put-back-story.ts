import { instantFromMs } from '../../domain/instant.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Story } from '../../domain/story.ts';
import type { SavedStory, SaveFailure } from '../../ipc/save-failure.ts';
import { locateMovedStory } from './locate-story.ts';
import type { Newsroom } from './newsroom.ts';
import { fileOf, nameEnding, storyFileName } from './newsroom-layout.ts';
import { stampOnDisk } from './read-regular-file.ts';
import { dismissRescued } from './rescue-files.ts';
import { diskFailureFrom } from './save-failure.ts';
import { openStory } from './story-library.ts';
import { writeStoryFile } from './write-story-file.ts';

/**
 * Makes a file again for a story whose own was deleted or spoilt by another hand: under its own identity, so that its
 * history and every list that names it are its own again. What is on disk stays: where another file has the story
 * after all, the answer is `conflict`, and a spoilt file keeps its name.
 */
export async function putBackStory(newsroom: Newsroom, story: Story): Promise<Result<SavedStory, SaveFailure>> {
  if ((await locateMovedStory(newsroom, story.id)) !== null) {
    const opened = await openStory(newsroom, story.id);
    if (opened.ok) return fail({ kind: 'conflict', onDisk: opened.value });
  }
  try {
    const name = await freeName(newsroom, story);
    const savedAt = instantFromMs(newsroom.desk.now());
    const written = await newsroom.queue.run(name, () =>
      writeStoryFile(newsroom, name, { ...story, modifiedAt: savedAt }, null),
    );
    if (written === null) throw new Error(`There is a file ${name} already.`);
    newsroom.memories.note(story.id, { isRescued: false });
    await dismissRescued(newsroom, story.id);
    return ok({ revision: written.revision, savedAt, version: written.story.version, modifiedAt: savedAt });
  } catch (error) {
    return fail(await diskFailureFrom(error, newsroom.root, false));
  }
}

/** The name that the story would get today, or one beside it if something unreadable has that. */
async function freeName({ root }: Newsroom, story: Story): Promise<string> {
  const name = storyFileName(story);
  if ((await stampOnDisk(fileOf(root, name))) === null) return name;
  const ending = nameEnding(story.id);
  return `${name.slice(0, -ending.length)}-put-back${ending}`;
}
