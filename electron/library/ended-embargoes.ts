import { isReadable } from '../../domain/story-summary.ts';
import type { EndedEmbargo } from '../../ipc/story-requests.ts';
import type { Newsroom } from './newsroom.ts';

/** What ended before that is no news to anybody, though no press or close of this desk is known. */
const LONGEST_AGO_MS = 7 * 86_400_000;
/** More than these nobody reads one by one. */
const MOST = 20;

/**
 * Stories whose embargo has ended since `after` (milliseconds): live ones wait for the next publish, ready and
 * held ones for somebody to put them live. Waits until every story's file has been looked at.
 */
export async function endedEmbargoes(newsroom: Newsroom, after: number): Promise<readonly EndedEmbargo[]> {
  await newsroom.scanned;
  const now = newsroom.desk.now();
  return newsroom.index.embargoesEnded(Math.max(after, now - LONGEST_AGO_MS), now, MOST).flatMap((summary) => {
    const { id, headline, embargoedUntil: until } = summary;
    return until === null ? [] : [{ id, headline, until, isLive: isReadable(summary, new Date(now).toISOString()) }];
  });
}
