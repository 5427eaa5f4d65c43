import { type Instant, instantFromMs, msFromInstant } from './instant.ts';

/** How long a deleted story can be brought back. */
export const TRASH_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** When a story that was deleted at `trashedAt` goes for good. */
export function emptiedAt(trashedAt: Instant): Instant {
  return instantFromMs(msFromInstant(trashedAt) + TRASH_DAYS * DAY_MS);
}
