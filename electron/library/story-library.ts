import { randomUUID } from 'node:crypto';
import { correctStory as correctedStory, type NewCorrection } from '../../domain/corrections.ts';
import { duplicateOf } from '../../domain/duplicate-story.ts';
import { instantFromMs } from '../../domain/instant.ts';
import { isAsReadersHaveIt } from '../../domain/readers-version.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { createStory as emptyStory, type Story, type StoryId, storyIdSchema, storySchema } from '../../domain/story.ts';
import { type MoveTerms, moveStory as movedStory, type RefusedMove, type StoryMove } from '../../domain/story-moves.ts';
import type { OpenedStory, OpenStoryFailure } from '../../ipc/opened-story.ts';
import type { SaveFailure } from '../../ipc/save-failure.ts';
import type { MoveFailure } from '../../ipc/story-requests.ts';
import { keepText } from './history.ts';
import { heldBy } from './lease.ts';
import { readLiveVersion } from './live-version.ts';
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
export function moveStory(newsroom: Newsroom, id: StoryId, move: StoryMove): Promise<Result<OpenedStory, MoveFailure>> {
  return changeState(newsroom, id, (story, terms) => movedStory(story, move, terms));
}

/** Corrects the story for its readers: the notice, and the text of now under it; a withdrawal kills it. */
export function correctStory(
  newsroom: Newsroom,
  id: StoryId,
  correction: NewCorrection,
): Promise<Result<OpenedStory, MoveFailure>> {
  return changeState(newsroom, id, (story, terms) => correctedStory(story, correction, terms));
}

type StateChange = (story: Story, terms: MoveTerms) => Result<Story, RefusedMove>;

async function changeState(
  newsroom: Newsroom,
  id: StoryId,
  change: StateChange,
): Promise<Result<OpenedStory, MoveFailure>> {
  const name = await locateStory(newsroom, id);
  if (name === null) return fail({ kind: 'not-found' });
  return newsroom.queue.run(name, async () => {
    const file = await readStoryFile(newsroom.root, name);
    return file.ok ? changeFile(newsroom, file.value, change) : fail({ kind: 'not-found' });
  });
}

async function changeFile(
  newsroom: Newsroom,
  file: StoryFile,
  change: StateChange,
): Promise<Result<OpenedStory, MoveFailure>> {
  const { story } = file;
  const now = instantFromMs(newsroom.desk.now());
  const readersHave = await readLiveVersion(newsroom, story);
  const terms = {
    now,
    requiredFields: newsroom.settings().requiredFields,
    readersHave: readersHave.ok ? readersHave.value : null,
  };
  // Whether it may be done is asked of the version that readers may have; it is done to the next.
  const allowed = change(story, terms);
  if (!allowed.ok) return allowed;
  const changed = change({ ...story, version: story.version + 1, modifiedAt: now }, terms);
  if (!changed.ok) return changed;
  try {
    await keepText(newsroom, file, 'state-change');
    const written = await writeStoryFile(newsroom, file.name, changed.value, file.revision);
    if (written === null) return fail({ kind: 'not-saved', failure: await changedMeanwhile(newsroom, file) });
    if (isAsReadersHaveIt(written.story)) await keepText(newsroom, written, 'published');
    return ok(await opened(newsroom, written));
  } catch (error) {
    return fail({ kind: 'not-saved', failure: await diskFailureFrom(error, newsroom.root, false) });
  }
}

/** The text that readers have of a live story, which the desk may have worked on since. */
export async function readersText(newsroom: Newsroom, id: StoryId): Promise<Result<Story, OpenStoryFailure>> {
  const file = await readById(newsroom, id);
  return file.ok ? readLiveVersion(newsroom, file.value.story) : fail(openFailureFrom(file.failure));
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
