import path from 'node:path';
import type { Story } from '../../domain/story.ts';
import { storyFromText, textFromStory } from '../../domain/story-file.ts';
import type { Revision } from '../../ipc/request.ts';
import { makeFolders } from './file-system.ts';
import { storyForIndex } from './index-story.ts';
import type { Newsroom } from './newsroom.ts';
import { fileOf } from './newsroom-layout.ts';
import { readRegularFile, stampOnDisk } from './read-regular-file.ts';
import { MAX_STORY_BYTES, type StoryFile } from './read-story-file.ts';
import { revisionOf } from './revision.ts';
import { isNewsroomMissing } from './save-failure.ts';
import { writeFileDurably } from './write-file-durably.ts';

/**
 * Writes the story into the file with this name, durably, if the file's revision is still `expected` (null: if there
 * is no such file); null if it isn't. Brings the index up to date. Throws the system's error.
 *
 * To be called from the file's place in the write queue; the lock keeps other processes out of the moment between
 * the comparison and the rename. `onAttempt` learns the revision that the file may have from then on, whatever the
 * outcome.
 */
export async function writeStoryFile(
  newsroom: Newsroom,
  name: string,
  story: Story,
  expected: Revision | null,
  onAttempt: (revision: Revision) => void = () => undefined,
): Promise<StoryFile | null> {
  const { root, files, lock, index } = newsroom;
  const file = fileOf(root, name);
  const text = textFromStory(story);
  const bytes = Buffer.from(text);
  if (bytes.length >= MAX_STORY_BYTES) throw new Error(`A story has at most ${MAX_STORY_BYTES} bytes.`);
  // A text that could not be read again would be lost as surely as one that was not written.
  const readBack = storyFromText(text);
  if (!readBack.ok) throw new Error(`The story could not be read again from its file. ${readBack.failure.reason}`);
  const revision = revisionOf(bytes);
  onAttempt(revision);
  if (expected === null) {
    // What is written into the mount point of an unplugged drive is hidden when the drive is back.
    if (await isNewsroomMissing(root)) throw new Error('The newsroom’s folder is not there.');
    await makeFolders(files, root, path.dirname(file));
  }
  const written = await writeFileDurably(file, bytes, {
    files,
    commit: (replace) =>
      lock.hold(async () => {
        if ((await revisionOnDisk(file)) !== expected) return false;
        await replace();
        return true;
      }),
  });
  if (!written) return null;
  const stamp = await stampOnDisk(file);
  const storyFile = { name, story: readBack.value, revision, stamp: stamp ?? '', bytes };
  index.putStory(await storyForIndex(storyFile, newsroom));
  newsroom.changes.tell({ kind: 'stories', ids: [story.id] });
  return storyFile;
}

/** Null if there is no such file. Throws the system's error: a file that can't be read now need not have changed. */
async function revisionOnDisk(file: string): Promise<Revision | null> {
  const read = await readRegularFile(file, MAX_STORY_BYTES);
  if (read.ok) return revisionOf(read.value.bytes);
  if (read.failure.kind === 'not-readable') throw read.failure.error;
  return read.failure.kind === 'missing' ? null : read.failure.kind;
}
