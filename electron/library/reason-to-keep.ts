import { isAsReadersHaveIt } from '../../domain/readers-version.ts';
import type { Story } from '../../domain/story.ts';
import type { VersionReason } from '../../ipc/history-requests.ts';
import type { StoryMemory } from './story-memory.ts';

/** While a story is worked on, its text goes into the history this often. */
const WORK_MS = 5 * 60 * 1000;
/** A text that loses more than half of itself in one save may have been emptied by mistake (Zettlr #3780). */
const LEAST_LEFT = 0.5;
const WORTH_GUARDING = 200;

/**
 * Why a save that replaces `current` by `next` puts `current` into the history first; null if it needn't
 * (DESIGN.md §4: on opening-then-changing, every five minutes of work, and whenever a text could be missed).
 */
export function reasonToKeep(current: Story, next: Story, memory: StoryMemory, now: number): VersionReason | null {
  // Readers keep it while the desk works on: without it the site could not be made again.
  if (isAsReadersHaveIt(current)) return 'published';
  if (memory.metConflict) return 'conflict';
  if (isEmpty(current)) return null;
  if (memory.keptAt === null) return 'opened-and-changed';
  // A clock that was set back must not stop the keeping for as long as it was set back.
  if (Math.abs(now - memory.keptAt) >= WORK_MS) return 'work';
  const shrinks = next.body.length < current.body.length * LEAST_LEFT && current.body.length >= WORTH_GUARDING;
  return shrinks ? 'work' : null;
}

function isEmpty({ headline, body }: Story): boolean {
  return headline === '' && body === '';
}
