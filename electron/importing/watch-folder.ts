import { stat } from 'node:fs/promises';
import { type AsyncSubscription, subscribe } from '@parcel/watcher';

/** How often a folder is looked at; tests that can't wait name their own. */
export interface FolderPace {
  /** Where the system reports no changes, or the folder is not there. */
  readonly lookMs: number;
  /** Where it does: it can't report what another machine does on a shared drive. */
  readonly lookWatchingMs: number;
}
const USUAL_PACE: FolderPace = { lookMs: 5_000, lookWatchingMs: 300_000 };

/**
 * Has `look` called now, and again after each change in the folder or in those inside it; never twice at once. The
 * folder may come and go. Call what it returns to stop: it answers when no look is under way any more.
 */
export function watchFolder(folder: string, look: () => Promise<void>, pace = USUAL_PACE): () => Promise<void> {
  const watch = new FolderWatch(folder, look, pace);
  return () => watch.stop();
}

class FolderWatch {
  readonly #folder: string;
  readonly #look: () => Promise<void>;
  readonly #pace: FolderPace;
  readonly #timer: NodeJS.Timeout;
  #subscription: AsyncSubscription | null = null;
  #sinceLookMs = 0;
  #isDue = false;
  #isStopped = false;
  #work: Promise<void> = Promise.resolve();

  constructor(folder: string, look: () => Promise<void>, pace: FolderPace) {
    this.#folder = folder;
    this.#look = look;
    this.#pace = pace;
    this.#timer = setInterval(() => this.#tick(), pace.lookMs);
    this.#timer.unref();
    this.#do(() => this.#subscribe());
    this.#lookSoon();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearInterval(this.#timer);
    await this.#work;
    await this.#subscription?.unsubscribe();
  }

  #tick(): void {
    this.#sinceLookMs += this.#pace.lookMs;
    this.#do(() => this.#follow());
    const isWatching = this.#subscription !== null;
    if (!isWatching || this.#sinceLookMs >= this.#pace.lookWatchingMs) this.#lookSoon();
  }

  /** Many changes at once are one look. */
  #lookSoon(): void {
    this.#sinceLookMs = 0;
    if (this.#isDue) return;
    this.#isDue = true;
    this.#do(async () => {
      this.#isDue = false;
      await this.#look();
    });
  }

  /** A folder that comes back is another one to the system. */
  async #follow(): Promise<void> {
    const isThere = await stat(this.#folder).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isThere && this.#subscription !== null) {
      await this.#subscription.unsubscribe();
      this.#subscription = null;
      this.#lookSoon();
    } else if (isThere && this.#subscription === null) {
      await this.#subscribe();
    }
  }

  async #subscribe(): Promise<void> {
    try {
      this.#subscription = await subscribe(this.#folder, () => this.#lookSoon());
    } catch {
      // Looking through it now and then has to do.
      this.#subscription = null;
    }
  }

  /** One thing after the other; what goes wrong is a bug and goes to the process's own handler. */
  #do(task: () => Promise<void>): void {
    this.#work = this.#work
      .then(() => (this.#isStopped ? undefined : task()))
      .catch((error: unknown) =>
        queueMicrotask(() => {
          throw error;
        }),
      );
  }
}
