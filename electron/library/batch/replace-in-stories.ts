import { instantFromMs } from '../../../domain/instant.ts';
import { isAsReadersHaveIt } from '../../../domain/readers-version.ts';
import type { Story, StoryId } from '../../../domain/story.ts';
import type { BatchReport, SkippedStory } from '../../../ipc/batch-requests.ts';
import { keepText } from '../history.ts';
import type { Newsroom } from '../newsroom.ts';
import { type BatchStory, changeStory, type StoryChange } from './change-stories.ts';
import type { BatchWatch } from './find-in-stories.ts';

/** What one story of the batch becomes. */
export interface Replacing extends BatchStory {
  /** How many things are replaced in it, for the report. */
  readonly replacements: number;
  /** The story with them replaced; null if it is not as it was thought to be. */
  readonly replace: (story: Story) => Story | null;
}

/** A story that the batch changed: which version it had before, and what its file became. */
export interface ChangedStory extends BatchStory {
  readonly versionKey: string;
}

export interface ReplacedStories {
  readonly report: Omit<BatchReport, 'key'>;
  readonly changed: readonly ChangedStory[];
}

/**
 * Replaces in story after story, giving way to other work between any two. Every changed story has its earlier text in
 * the history, and its version rises: what readers have of a live one stays what it is until the next publish.
 */
export async function replaceInStories(
  newsroom: Newsroom,
  stories: readonly Replacing[],
  open: ReadonlySet<StoryId>,
  { signal, onProgress }: BatchWatch,
): Promise<ReplacedStories> {
  const changed: ChangedStory[] = [];
  const skipped: SkippedStory[] = [];
  let [replacements, live] = [0, 0];
  for (const [at, story] of stories.entries()) {
    if (signal.aborted) break;
    let versionKey = '';
    const change = changeKeeping(newsroom, story, (key) => {
      versionKey = key;
    });
    const outcome = await changeStory(newsroom, story, open, change);
    if (outcome.kind === 'skipped') skipped.push(outcome.story);
    else {
      changed.push({ id: story.id, revision: outcome.after.revision, versionKey });
      replacements += story.replacements;
      if (outcome.before.story.publication.state === 'live') live += 1;
    }
    onProgress(at + 1, stories.length);
  }
  return {
    report: { stories: changed.length, replacements, live, skipped, isCancelled: signal.aborted },
    changed,
  };
}

function changeKeeping(newsroom: Newsroom, { replace }: Replacing, onKept: (key: string) => void): StoryChange {
  return {
    change: (story) => {
      const replaced = replace(story);
      const modifiedAt = instantFromMs(newsroom.desk.now());
      return replaced === null ? null : { ...replaced, version: story.version + 1, modifiedAt };
    },
    keep: async (file) => {
      const { key } = await keepText(newsroom, file, isAsReadersHaveIt(file.story) ? 'published' : 'batch');
      onKept(key);
    },
  };
}
