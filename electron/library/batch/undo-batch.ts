import type { StoryId } from '../../../domain/story.ts';
import type { BatchUndone, SkippedStory } from '../../../ipc/batch-requests.ts';
import { keepText } from '../history.ts';
import type { Newsroom } from '../newsroom.ts';
import { readVersion } from '../version-files.ts';
import { changeStory } from './change-stories.ts';
import type { BatchWatch } from './find-in-stories.ts';
import type { ChangedStory } from './replace-in-stories.ts';

/**
 * Puts every story that a batch changed, and nobody since, back to its very file from before, version number included:
 * what readers have is again what the desk has. What the batch made of it stays in the history.
 */
export async function undoBatch(
  newsroom: Newsroom,
  changed: readonly ChangedStory[],
  open: ReadonlySet<StoryId>,
  { signal, onProgress }: BatchWatch,
): Promise<BatchUndone & { readonly left: readonly ChangedStory[] }> {
  const skipped: SkippedStory[] = [];
  const left: ChangedStory[] = [];
  let stories = 0;
  for (const [at, story] of changed.entries()) {
    if (signal.aborted) {
      left.push(story);
      continue;
    }
    const outcome = await changeStory(newsroom, story, open, {
      change: async ({ id }) => {
        const version = await readVersion(newsroom, id, story.versionKey);
        return version.ok ? version.value : null;
      },
      keep: async (file) => void (await keepText(newsroom, file, 'before-restore')),
    });
    if (outcome.kind === 'changed') stories += 1;
    else {
      skipped.push(outcome.story);
      left.push(story);
    }
    onProgress(at + 1, changed.length);
  }
  return { stories, skipped, left };
}
