import path from 'node:path';
import { type AsyncSubscription, type Event, subscribe } from '@parcel/watcher';
import type { ListId } from '../../domain/lists/site-list.ts';
import { listIds, listOfFile, readListFile } from './list-files.ts';
import type { Newsroom } from './newsroom.ts';
import { LAYOUT } from './newsroom-layout.ts';
import { isNewsroomMissing } from './save-failure.ts';
import { reloadSettings } from './save-settings.ts';
import { refreshFiles, scanStories } from './scan-stories.ts';

/** Whether the newsroom is there, and the stories at hand as they were, is cheap to ask and wants to be known soon. */
const LOOK_CLOSELY_MS = 3_000;
/** All files are looked at as often as this where the system does not report changes… */
const LOOK_AROUND_MS = 30_000;
/** …and now and then where it says that it does: it can't for what another machine does on a shared drive. */
const LOOK_AROUND_WATCHING_MS = 300_000;

/** Changes in these are either our own or nobody's business here. */
const UNWATCHED = [
  LAYOUT.history,
  LAYOUT.media,
  LAYOUT.trash,
  LAYOUT.leases,
  LAYOUT.templates,
  LAYOUT.snippets,
  LAYOUT.wire,
  LAYOUT.public,
  '.git',
];

/** How often what is looked at; tests that can't wait name their own. */
export interface WatchPace {
  readonly lookCloselyMs: number;
  readonly lookAroundMs: number;
  readonly lookAroundWatchingMs: number;
}
const USUAL_PACE: WatchPace = {
  lookCloselyMs: LOOK_CLOSELY_MS,
  lookAroundMs: LOOK_AROUND_MS,
  lookAroundWatchingMs: LOOK_AROUND_WATCHING_MS,
};

/**
 * Notices what other hands do to the newsroom's files: a sync client, git, an editor, another Dateline. The listeners
 * of `newsroom.changes` are told. Where the system can't watch (its limit of watched folders is reached, the drive is
 * on a network), the files are looked through instead. Call what it returns to stop.
 */
export function watchNewsroom(newsroom: Newsroom, pace = USUAL_PACE): () => Promise<void> {
  const watch = new NewsroomWatch(newsroom, pace);
  return () => watch.stop();
}

/** Compares everything with the files once, as is due when the window gets the focus back. */
export async function recheckNewsroom(newsroom: Newsroom): Promise<void> {
  if (await isNewsroomMissing(newsroom.root)) return;
  await scanStories(newsroom);
  await reloadSettings(newsroom);
  await tellOfLists(newsroom, await listIds(newsroom.root));
  newsroom.changes.tell({ kind: 'words' });
}

async function tellOfLists({ root, changes }: Newsroom, ids: readonly ListId[]): Promise<void> {
  for (const id of ids) changes.tell({ kind: 'list', id, revision: (await readListFile(root, id)).revision });
}

class NewsroomWatch {
  readonly #newsroom: Newsroom;
  readonly #pace: WatchPace;
  readonly #timer: NodeJS.Timeout;
  #subscription: Promise<AsyncSubscription | null>;
  #isWatching = false;
  #isMissing = false;
  #sinceLookAroundMs = 0;
  #work: Promise<void> = Promise.resolve();

  constructor(newsroom: Newsroom, pace: WatchPace) {
    this.#newsroom = newsroom;
    this.#pace = pace;
    this.#subscription = this.#subscribe();
    this.#timer = setInterval(() => this.#do(() => this.#look()), pace.lookCloselyMs);
    this.#timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#unsubscribe();
    await this.#work;
  }

  async #subscribe(): Promise<AsyncSubscription | null> {
    try {
      const subscription = await subscribe(
        this.#newsroom.root,
        (error, events) => this.#do(() => (error === null ? this.#follow(events) : this.#unsubscribe())),
        { ignore: [...UNWATCHED] },
      );
      this.#isWatching = true;
      return subscription;
    } catch {
      // The looking through of `#look` does without.
      return null;
    }
  }

  async #unsubscribe(): Promise<void> {
    this.#isWatching = false;
    const subscription = await this.#subscription;
    this.#subscription = Promise.resolve(null);
    await subscription?.unsubscribe();
  }

  /** One thing after the other; what goes wrong is a bug and goes to the process's own handler. */
  #do(task: () => Promise<void>): void {
    this.#work = this.#work.then(task).catch((error: unknown) =>
      queueMicrotask(() => {
        throw error;
      }),
    );
  }

  async #follow(events: readonly Event[]): Promise<void> {
    const names = events.map((event) => nameOf(this.#newsroom.root, event.path));
    const inStories = names.filter((name) => name === LAYOUT.stories || name.startsWith(`${LAYOUT.stories}/`));
    const files = inStories.filter((name) => name.toLowerCase().endsWith('.json'));
    await refreshFiles(this.#newsroom, new Set(files));
    if (inStories.some((name) => !path.basename(name).includes('.'))) await this.#takeUpFolders();
    if (names.includes(LAYOUT.settings)) await reloadSettings(this.#newsroom);
    if (names.includes(LAYOUT.extraCss)) this.#newsroom.changes.tell({ kind: 'settings' });
    await tellOfLists(
      this.#newsroom,
      names.flatMap((name) => listOfFile(name) ?? []),
    );
    if (names.includes(LAYOUT.words)) this.#newsroom.changes.tell({ kind: 'words' });
  }

  /**
   * A folder came or went. What is in it may not have been reported, and folders made in it before the system watched it
   * are not watched at all: so all is watched anew, and only then looked through.
   */
  async #takeUpFolders(): Promise<void> {
    await this.#unsubscribe();
    this.#subscription = this.#subscribe();
    await this.#subscription;
    await scanStories(this.#newsroom);
  }

  async #look(): Promise<void> {
    const isMissing = await isNewsroomMissing(this.#newsroom.root);
    if (isMissing !== this.#isMissing) await this.#tellOfMissing(isMissing);
    if (isMissing) return;
    this.#sinceLookAroundMs += this.#pace.lookCloselyMs;
    const { lookAroundMs, lookAroundWatchingMs } = this.#pace;
    if (this.#sinceLookAroundMs >= (this.#isWatching ? lookAroundWatchingMs : lookAroundMs)) {
      this.#sinceLookAroundMs = 0;
      await recheckNewsroom(this.#newsroom);
    } else {
      const { memories, index } = this.#newsroom;
      await refreshFiles(
        this.#newsroom,
        memories.ids().flatMap((id) => index.nameOf(id) ?? []),
      );
    }
  }

  /** A folder that comes back is another one to the system, and may have been worked in meanwhile. */
  async #tellOfMissing(isMissing: boolean): Promise<void> {
    this.#isMissing = isMissing;
    this.#newsroom.changes.tell({ kind: 'missing', missing: isMissing });
    await this.#unsubscribe();
    if (isMissing) return;
    this.#subscription = this.#subscribe();
    await recheckNewsroom(this.#newsroom);
  }
}

function nameOf(root: string, file: string): string {
  return path.relative(root, file).split(path.sep).join('/');
}
