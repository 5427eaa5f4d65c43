import { instantFromMs } from '../../domain/instant.ts';
import { isAsReadersHaveIt } from '../../domain/readers-version.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Story } from '../../domain/story.ts';
import type { Revision } from '../../ipc/request.ts';
import type { SavedStory, SaveFailure } from '../../ipc/save-failure.ts';
import { keepText } from './history.ts';
import { heldBy } from './lease.ts';
import { locateMovedStory, locateStory } from './locate-story.ts';
import type { Newsroom } from './newsroom.ts';
import { reasonFrom } from './read-regular-file.ts';
import { readStoryFile, type StoryFile } from './read-story-file.ts';
import { reasonToKeep } from './reason-to-keep.ts';
import { dismissRescued, rescueStory } from './rescue-files.ts';
import { isSameText } from './same-text.ts';
import { diskFailureFrom, isNewsroomMissing } from './save-failure.ts';
import { writeStoryFile } from './write-story-file.ts';

/**
 * Puts the story into its file if that still has the text it was `basedOn`, and answers when it would survive a power
 * cut. The answer is the text's new revision; a text that is on disk already is not written again.
 *
 * Whatever stands in the way, what is in the file stays, and the text goes to a rescue file (unless the answer is a
 * conflict: then the page has both texts in its hands).
 */
export async function saveStory(
  newsroom: Newsroom,
  story: Story,
  basedOn: Revision,
): Promise<Result<SavedStory, SaveFailure>> {
  countSaves(newsroom, story, 1);
  try {
    return await saveWhereItIs(newsroom, story, basedOn);
  } finally {
    countSaves(newsroom, story, -1);
  }
}

function countSaves({ memories }: Newsroom, { id }: Story, more: number): void {
  memories.note(id, { savesUnderWay: memories.of(id).savesUnderWay + more });
}

async function saveWhereItIs(
  newsroom: Newsroom,
  story: Story,
  basedOn: Revision,
): Promise<Result<SavedStory, SaveFailure>> {
  const name = await locateStory(newsroom, story.id);
  const saved = name === null ? null : await saveInto(newsroom, name, story, basedOn);
  if (saved !== null) return saved;
  const movedTo = await locateMovedStory(newsroom, story.id);
  const savedThere = movedTo === null || movedTo === name ? null : await saveInto(newsroom, movedTo, story, basedOn);
  return savedThere ?? fail(await missing(newsroom, story, basedOn));
}

/** Null if there is no such file. */
function saveInto(
  newsroom: Newsroom,
  name: string,
  story: Story,
  basedOn: Revision,
): Promise<Result<SavedStory, SaveFailure> | null> {
  return newsroom.queue.run(name, async () => {
    const current = await readStoryFile(newsroom.root, name);
    if (current.ok) return replaceText(newsroom, current.value, story, basedOn);
    if (current.failure.kind === 'missing') return null;
    const reason = `${name} can’t be read as a story any more. ${current.failure.file.reason}`;
    return fail({ kind: 'spoilt-on-disk', reason, rescued: await rescueStory(newsroom, story, basedOn, reason) });
  });
}

/** The comparison and the write of one save; nothing else of this process touches the file meanwhile. */
async function replaceText(
  newsroom: Newsroom,
  current: StoryFile,
  story: Story,
  basedOn: Revision,
): Promise<Result<SavedStory, SaveFailure>> {
  if (current.story.id !== story.id || !isBasis(newsroom, current, basedOn)) return conflict(newsroom, current);
  if (isSameText(current.story, story)) return ok(await settled(newsroom, current));
  try {
    const version = await nextVersion(newsroom, current, story);
    const next = { ...story, version, modifiedAt: instantFromMs(newsroom.desk.now()) };
    const written = await writeStoryFile(newsroom, current.name, next, current.revision, (revision) =>
      newsroom.memories.note(story.id, { attempt: { revision, basedOn } }),
    );
    if (written !== null) return ok(await settled(newsroom, written));
  } catch (error) {
    return fail(await rescued(newsroom, story, basedOn, error));
  }
  // Between the comparison and the write another program was quicker. Its text is looked at like any other.
  const latest = await readStoryFile(newsroom.root, current.name);
  if (latest.ok) return conflict(newsroom, latest.value);
  return fail(await rescued(newsroom, story, basedOn, new Error('Another program is writing the same file.')));
}

/** Whether the save was made from the text that is on disk, or from one that this text is a save of. */
function isBasis({ memories }: Newsroom, { revision, story }: StoryFile, basedOn: Revision): boolean {
  const { attempt } = memories.of(story.id);
  return revision === basedOn || (attempt?.revision === revision && attempt.basedOn === basedOn);
}

/**
 * The version that the new text gets, the text it replaces being put into the history first where that is due. What the
 * desk says in comments, and the checks that it leaves, make no other text: a live story stays as readers have it.
 */
async function nextVersion(newsroom: Newsroom, current: StoryFile, next: Story): Promise<number> {
  const { id, version, comments, leftChecks } = current.story;
  if (isSameText(current.story, { ...next, comments, leftChecks })) return version;
  const memory = newsroom.memories.of(id);
  if (memory.keptRevision === current.revision) return version + 1;
  const reason = reasonToKeep(current.story, next, memory, newsroom.desk.now());
  if (reason === null) return version;
  try {
    await keepText(newsroom, current, reason);
    return version + 1;
  } catch (error) {
    // The text of another hand is in no other place: nothing may take its own before it is kept.
    if (reason === 'conflict') throw error;
    // The text at hand is worth more than its past: it is saved, and the next save tries to keep the past again.
    newsroom.changes.tell({ kind: 'version-not-kept', id, reason: reasonFrom(error) });
    // Its number must not stay that of the version which readers have: theirs would seem to be this text.
    return isAsReadersHaveIt(current.story) ? version + 1 : version;
  }
}

/** The text is safe: what was done for the case that it could not be is undone. */
async function settled(newsroom: Newsroom, { story, revision }: StoryFile): Promise<SavedStory> {
  const { isRescued, isUnheard, savesUnderWay } = newsroom.memories.of(story.id);
  if (!isUnheard) newsroom.memories.note(story.id, { attempt: null });
  // A save that waits behind this one may have had its own, newer text rescued; it will see to that itself.
  if (isRescued && savesUnderWay === 1) {
    await dismissRescued(newsroom, story.id);
    newsroom.memories.note(story.id, { isRescued: false });
  }
  const { version, modifiedAt } = story;
  return { revision, version, modifiedAt, savedAt: instantFromMs(newsroom.desk.now()) };
}

async function conflict(newsroom: Newsroom, { story, revision }: StoryFile): Promise<Result<never, SaveFailure>> {
  newsroom.memories.note(story.id, { metConflict: true });
  return fail({ kind: 'conflict', onDisk: { story, revision, heldBy: await heldBy(newsroom, story.id) } });
}

async function rescued(newsroom: Newsroom, story: Story, basedOn: Revision, error: unknown): Promise<SaveFailure> {
  const isSafe = await rescueStory(newsroom, story, basedOn, reasonFrom(error));
  return diskFailureFrom(error, newsroom.root, isSafe);
}

async function missing(newsroom: Newsroom, story: Story, basedOn: Revision): Promise<SaveFailure> {
  if (await isNewsroomMissing(newsroom.root)) {
    const isSafe = await rescueStory(newsroom, story, basedOn, 'The newsroom’s folder is not there.');
    return { kind: 'folder-missing', rescued: isSafe };
  }
  const isSafe = await rescueStory(newsroom, story, basedOn, 'The story’s file was deleted by another program.');
  return { kind: 'deleted-on-disk', rescued: isSafe };
}
