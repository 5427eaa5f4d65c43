/**
 * Work for things that change, many at a time: while it is under way, what else changes waits for the next round, all
 * of it at once. A batch over a thousand stories thus has the list read again a few times, not a thousand.
 */
export function gathered<Thing>(
  work: (things: readonly Thing[]) => Promise<void>,
): (things: readonly Thing[]) => Promise<void> {
  let waiting = new Set<Thing>();
  let isWorking = false;
  return async (things) => {
    for (const thing of things) waiting.add(thing);
    if (isWorking) return;
    isWorking = true;
    try {
      while (waiting.size > 0) {
        const round = [...waiting];
        waiting = new Set();
        await work(round);
      }
    } finally {
      isWorking = false;
    }
  };
}
