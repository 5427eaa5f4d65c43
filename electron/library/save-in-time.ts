import { setTimeout as delay } from 'node:timers/promises';
import { fail, type Result } from '../../domain/result.ts';
import type { Story } from '../../domain/story.ts';
import type { Revision } from '../../ipc/request.ts';
import type { SavedStory, SaveFailure } from '../../ipc/save-failure.ts';
import type { Newsroom } from './newsroom.ts';
import { rescueStory } from './rescue-files.ts';
import { saveStory } from './save-story.ts';

/** Longer than a disk takes that has to wake up; short enough that a person still believes in the answer. */
const LIMIT_MS = 4_000;

/**
 * As `saveStory`, but a disk that neither takes the text nor refuses it is no reason to wait for ever: the answer is
 * then `no-answer`, and the text is in a rescue file meanwhile. The save goes on behind; should it get there after
 * all, the next one takes it up.
 */
export async function saveInTime(
  newsroom: Newsroom,
  story: Story,
  basedOn: Revision,
  limitMs = LIMIT_MS,
): Promise<Result<SavedStory, SaveFailure>> {
  const saving = saveStory(newsroom, story, basedOn);
  const saved = await within(saving, limitMs);
  if (saved !== null) {
    if (saved.ok) newsroom.memories.note(story.id, { isUnheard: false, attempt: null });
    return saved;
  }
  newsroom.memories.note(story.id, { isUnheard: true });
  // Nobody waits for it any more: what it throws is a bug for the process's own handler.
  saving.catch((error: unknown) =>
    queueMicrotask(() => {
      throw error;
    }),
  );
  const isRescued = await within(rescueStory(newsroom, story, basedOn, 'The disk did not answer.'), limitMs);
  return fail({ kind: 'no-answer', rescued: isRescued ?? false });
}

/** Null if it takes longer. */
async function within<T>(work: Promise<T>, limitMs: number): Promise<T | null> {
  const limit = new AbortController();
  try {
    return await Promise.race([work, delay(limitMs, null, { signal: limit.signal })]);
  } finally {
    limit.abort();
  }
}
