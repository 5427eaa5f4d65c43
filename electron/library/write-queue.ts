/**
 * Lets one task at a time run for each key (a path), in the order in which they came.
 *
 * Every read-compare-write of a file goes through it, so that inside this process no two ever interleave.
 */
export class WriteQueue {
  readonly #tails = new Map<string, Promise<void>>();

  /** Runs `task` when all earlier ones for `key` have ended, well or badly. */
  run<T>(key: string, task: () => Promise<T>): Promise<T> {
    const result = (this.#tails.get(key) ?? Promise.resolve()).then(task);
    const tail = result.then(
      () => undefined,
      () => undefined,
    );
    this.#tails.set(key, tail);
    void tail.then(() => {
      if (this.#tails.get(key) === tail) this.#tails.delete(key);
    });
    return result;
  }

  /** Returns when nothing is waiting or running. */
  async idle(): Promise<void> {
    while (this.#tails.size > 0) await Promise.all(this.#tails.values());
  }
}
