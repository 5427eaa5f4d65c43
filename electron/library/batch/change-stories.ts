/** What replacing and taking back have in common: one story after the other, each whole or not at all. */
import type { Story, StoryId } from '../../../domain/story.ts';
import type { SkippedReason, SkippedStory } from '../../../ipc/batch-requests.ts';
import type { Revision } from '../../../ipc/request.ts';
import { heldBy } from '../lease.ts';
import { locateStory } from '../locate-story.ts';
import type { Newsroom } from '../newsroom.ts';
import { reasonFrom } from '../read-regular-file.ts';
import { readStoryFile, type StoryFile } from '../read-story-file.ts';
import { writeStoryFile } from '../write-story-file.ts';

/** A story of a batch, as it must still be for the batch to touch it. */
export interface BatchStory {
  readonly id: StoryId;
  readonly revision: Revision;
}

export interface StoryChange {
  /** Puts the text that is in the file where it can be brought back from. Throws the system's error. */
  readonly keep: (file: StoryFile) => Promise<void>;
  /** The new text; null if it can't be made of this one. */
  readonly change: (story: Story) => Promise<Story | null> | Story | null;
}

export type StoryChanged =
  | { readonly kind: 'changed'; readonly before: StoryFile; readonly after: StoryFile }
  | { readonly kind: 'skipped'; readonly story: SkippedStory };

/**
 * Changes one story's file, if nobody else has it in hand and it is as it was. Its text goes into the history first;
 * where that fails nothing is changed.
 */
export async function changeStory(
  newsroom: Newsroom,
  { id, revision }: BatchStory,
  open: ReadonlySet<StoryId>,
  change: StoryChange,
): Promise<StoryChanged> {
  const name = await locateStory(newsroom, id);
  if (name === null) return skipped(id, '', { kind: 'gone' });
  return newsroom.queue.run(name, async () => {
    const file = await readStoryFile(newsroom.root, name);
    if (!file.ok || file.value.story.id !== id) return skipped(id, '', { kind: 'gone' });
    const why = await hindrance(newsroom, file.value, revision, open);
    const { headline } = file.value.story;
    return why === null ? changeFile(newsroom, file.value, change) : skipped(id, headline, why);
  });
}

async function hindrance(
  newsroom: Newsroom,
  { story, revision }: StoryFile,
  expected: Revision,
  open: ReadonlySet<StoryId>,
): Promise<SkippedReason | null> {
  if (open.has(story.id)) return { kind: 'open' };
  const by = await heldBy(newsroom, story.id);
  if (by !== null) return { kind: 'held', by };
  const { isRescued, metConflict } = newsroom.memories.of(story.id);
  if (isRescued || metConflict) return { kind: 'in-trouble' };
  return revision === expected ? null : { kind: 'changed' };
}

async function changeFile(newsroom: Newsroom, before: StoryFile, { keep, change }: StoryChange): Promise<StoryChanged> {
  const { id, headline } = before.story;
  try {
    const story = await change(before.story);
    if (story === null) return skipped(id, headline, { kind: 'changed' });
    await keep(before);
    const after = await writeStoryFile(newsroom, before.name, story, before.revision);
    return after === null ? skipped(id, headline, { kind: 'changed' }) : { kind: 'changed', before, after };
  } catch (error) {
    return skipped(id, headline, { kind: 'not-written', reason: reasonFrom(error) });
  }
}

function skipped(id: StoryId, headline: string, why: SkippedReason): StoryChanged {
  return { kind: 'skipped', story: { id, headline, why } };
}
