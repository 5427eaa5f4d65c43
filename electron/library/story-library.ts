import { randomUUID } from 'node:crypto';
import { duplicateOf } from '../../domain/duplicate-story.ts';
import { instantFromMs } from '../../domain/instant.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { createStory as emptyStory, type Story, type StoryId, storyIdSchema, storySchema } from '../../domain/story.ts';
import { moveStory as movedStory, type StoryMove, whyNot } from '../../domain/story-moves.ts';
import type { MoveFailure, OpenedStory, OpenStoryFailure, SaveFailure } from '../../ipc/contract.ts';
import { keepText } from './history.ts';
import { heldBy } from './lease.ts';
import { locateMovedStory, locateStory } from './locate-story.ts';
import type { Newsroom } from './newsroom.ts';
import { storyFileName } from './newsroom-layout.ts';
import { readStoryFile, type StoryFile, type StoryFileProblem } from './read-story-file.ts';
import { diskFailureFrom } from './save-failure.ts';
import { writeStoryFile } from './write-story-file.ts';

/** The story as its file has it now, with the revision that a save of it must name. */
export async function openStory(newsroom: Newsroom, id: StoryId): Promise<Result<OpenedStory, OpenStoryFailure>> {
  const file = await readById(newsroom, id);
  if (!file.ok) return fail(openFailureFrom(file.failure));
  newsroom.memories.note(id);
  return ok(await opened(newsroom, file.value));
}

/** What a new story begins with; the rest is empty. */
export type StoryDraft = { readonly [Field in keyof Omit<Story, 'id'>]?: Story[Field] | undefined };

/** Makes a story, and its file under the name that it keeps. */
export async function createStory(newsroom: Newsroom, draft: StoryDraft): Promise<Result<OpenedStory, SaveFailure>> {
  const id = storyIdSchema.parse(randomUUID());
  const empty = emptyStory(id, newsroom.settings().language, instantFromMs(newsroom.desk.now()));
  const given = Object.entries(draft).filter(([, value]) => value !== undefined);
  return addStory(newsroom, storySchema.parse({ ...empty, ...Object.fromEntries(given) }));
}

/** A copy of the story under an identity of its own: a draft that no reader has seen and no embargo holds. */
export async function duplicateStory(
  newsroom: Newsroom,
  id: StoryId,
): Promise<Result<OpenedStory, OpenStoryFailure | SaveFailure>> {
  const file = await readById(newsroom, id);
  if (!file.ok) return fail(openFailureFrom(file.failure));
  const copyId = storyIdSchema.parse(randomUUID());
  return addStory(newsroom, duplicateOf(file.value.story, copyId, instantFromMs(newsroom.desk.now())));
}

/**
 * Moves the story along one of its two axes. The text before the move goes into the history, and so does a text that
 * is put live, as the one that readers were given.
 */
export async function moveStory(
  newsroom: Newsroom,
  id: StoryId,
  move: StoryMove,
): Promise<Result<OpenedStory, MoveFailure>> {
  const name = await locateStory(newsroom, id);
  if (name === null) return fail({ kind: 'not-found' });
  return newsroom.queue.run(name, async () => {
    const file = await readStoryFile(newsroom.root, name);
    return file.ok ? moveFile(newsroom, file.value, move) : fail({ kind: 'not-found' });
  });
}

async function moveFile(
  newsroom: Newsroom,
  file: StoryFile,
  move: StoryMove,
): Promise<Result<OpenedStory, MoveFailure>> {
  const why = whyNot(file.story, move);
  if (why !== null) return fail({ kind: 'not-allowed', why });
  const now = instantFromMs(newsroom.desk.now());
  try {
    await keepText(newsroom, file, 'state-change');
    const moved = movedStory({ ...file.story, version: file.story.version + 1, modifiedAt: now }, move, now);
    if (!moved.ok) return moved;
    const written = await writeStoryFile(newsroom, file.name, moved.value, file.revision);
    if (written === null) return fail({ kind: 'not-saved', failure: await changedMeanwhile(newsroom, file) });
    if (move === 'put-live') await keepText(newsroom, written, 'published');
    return ok(await opened(newsroom, written));
  } catch (error) {
    return fail({ kind: 'not-saved', failure: await diskFailureFrom(error, newsroom.root, false) });
  }
}

/** Puts a story that has no file yet into one. */
async function addStory(newsroom: Newsroom, story: Story): Promise<Result<OpenedStory, SaveFailure>> {
  const name = storyFileName(story);
  return newsroom.queue.run(name, async () => {
    try {
      const written = await writeStoryFile(newsroom, name, story, null);
      if (written === null) throw new Error(`There is a file ${name} already.`);
      newsroom.memories.note(story.id, { keptAt: newsroom.desk.now() });
      return ok(await opened(newsroom, written));
    } catch (error) {
      return fail(await diskFailureFrom(error, newsroom.root, false));
    }
  });
}

async function readById(newsroom: Newsroom, id: StoryId): Promise<Result<StoryFile, StoryFileProblem>> {
  const name = await locateStory(newsroom, id);
  const file = name === null ? null : await readStoryFile(newsroom.root, name);
  if (file?.ok === true && file.value.story.id === id) return file;
  if (file?.ok === false && file.failure.kind === 'broken') return file;
  const movedTo = await locateMovedStory(newsroom, id);
  return movedTo === null ? fail({ kind: 'missing' }) : readStoryFile(newsroom.root, movedTo);
}

async function opened(newsroom: Newsroom, { story, revision }: StoryFile): Promise<OpenedStory> {
  return { story, revision, heldBy: await heldBy(newsroom, story.id) };
}

async function changedMeanwhile(newsroom: Newsroom, { name }: StoryFile): Promise<SaveFailure> {
  const file = await readStoryFile(newsroom.root, name);
  return file.ok
    ? { kind: 'conflict', onDisk: await opened(newsroom, file.value) }
    : { kind: 'deleted-on-disk', rescued: false };
}

function openFailureFrom(problem: StoryFileProblem): OpenStoryFailure {
  return problem.kind === 'missing' ? { kind: 'not-found' } : problem;
}
