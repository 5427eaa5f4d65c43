import { Worker } from 'node:worker_threads';
import { type FileToPlace, type PlacedFile, placeFile } from './place-file.ts';
import type { SiteFolder } from './site-folder.ts';
import type { FromSiteThread } from './site-thread.ts';

/** Puts a site's files in their places, in the order in which it is given them. */
export interface SiteWriter {
  /** Takes a file, and waits while many are under way. Throws the system's error once the disk refused one. */
  readonly place: (file: FileToPlace) => Promise<void>;
  /** Resolves when all that was taken stands in its place; throws as `place` does. */
  readonly settle: () => Promise<void>;
  /** Resolves when nothing will be written any more. What no thread has been told of yet is let go. Never rejects. */
  readonly close: () => Promise<void>;
}

/** Told of each file when it is in its place. */
export type OnPlaced = (placed: PlacedFile) => void;

/** From so many files on, a thread saves more time than it takes to begin. */
const WORTH_A_THREAD = 100;

/** What places `files` files: a thread, if there is a program for one (`siteThread`) and they are many. To be closed. */
export function openSiteWriter(
  siteThread: string | null,
  folder: SiteFolder,
  files: number,
  onPlaced: OnPlaced,
): SiteWriter {
  const isWorthIt = siteThread !== null && files >= WORTH_A_THREAD;
  return isWorthIt ? new ThreadedWriter(siteThread, folder.root, onPlaced) : writeHere(folder, onPlaced);
}

/** Places each file at once, where it is called. */
function writeHere(folder: SiteFolder, onPlaced: OnPlaced): SiteWriter {
  return {
    place: async (file) => onPlaced(placeFile(folder, file)),
    settle: async () => undefined,
    close: async () => undefined,
  };
}

/** Files that are told of in one message: a message costs as much as ten small pages. */
const BATCH = 64;
/** So many may be under way before printing waits for the disk; their text is in memory twice. */
const MOST_UNDER_WAY = 16 * BATCH;

/**
 * Places files in a thread of its own, so that one page is printed while another is written: up to a quarter off the
 * time of ten thousand. `program` is the thread's file (site-thread.ts, built).
 */
export class ThreadedWriter implements SiteWriter {
  readonly #thread: Worker;
  readonly #onPlaced: OnPlaced;
  #batch: FileToPlace[] = [];
  #underWay = 0;
  #error: Error | null = null;
  #wake: () => void = () => undefined;

  constructor(program: string, folder: string, onPlaced: OnPlaced) {
    this.#onPlaced = onPlaced;
    this.#thread = new Worker(program, { workerData: folder });
    this.#thread.on('message', (answer: FromSiteThread) => this.#hear(answer));
    // A fault of the thread's own program, not the disk's: it ends the press as any other bug would.
    this.#thread.on('error', (cause: Error) =>
      this.#end(new Error('The thread that writes the site broke down.', { cause })),
    );
  }

  readonly place = async (file: FileToPlace): Promise<void> => {
    this.#batch.push(file);
    if (this.#batch.length >= BATCH) this.#send();
    await this.#until(() => this.#underWay < MOST_UNDER_WAY);
  };

  readonly settle = async (): Promise<void> => {
    this.#send();
    await this.#until(() => this.#underWay === 0);
  };

  readonly close = async (): Promise<void> => {
    this.#batch = [];
    await this.#until(() => this.#underWay === 0).catch(() => undefined);
    await this.#thread.terminate();
  };

  #send(): void {
    if (this.#batch.length === 0 || this.#error !== null) return;
    this.#underWay += this.#batch.length;
    this.#thread.postMessage(this.#batch);
    this.#batch = [];
  }

  #hear({ placed, refused }: FromSiteThread): void {
    this.#underWay -= placed.length;
    for (const file of placed) this.#onPlaced(file);
    if (refused === null) this.#wake();
    // An error loses its code on the way between threads.
    else this.#end(Object.assign(new Error(refused.message), refused.code === null ? {} : { code: refused.code }));
  }

  /** After a refusal the thread writes nothing more, so nothing is under way. */
  #end(error: Error): void {
    this.#error ??= error;
    this.#underWay = 0;
    this.#wake();
  }

  async #until(isSo: () => boolean): Promise<void> {
    while (this.#error === null && !isSo()) {
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
    if (this.#error !== null) throw this.#error;
  }
}
