import type { Newsroom } from './newsroom.ts';
import { emptyTrash } from './trash.ts';

/** The trash goes by days; an hour late costs nobody anything. */
const EVERY_MS = 60 * 60 * 1000;

/**
 * Does what is due in the newsroom by itself: the trash is emptied of what has had its time, at the start and every
 * hour. What can't be done now is tried again an hour later; `onTrouble` hears of it. Call what it returns to stop.
 */
export function keepHouse(
  newsroom: Newsroom,
  onTrouble: (error: unknown) => void,
  everyMs = EVERY_MS,
): () => Promise<void> {
  let work: Promise<void> = newsroom.scanned;
  const tidy = () => {
    work = work.then(async () => void (await emptyTrash(newsroom))).catch(onTrouble);
  };
  tidy();
  const timer = setInterval(tidy, everyMs).unref();
  return async () => {
    clearInterval(timer);
    await work;
  };
}
