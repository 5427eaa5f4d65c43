/**
 * The newsroom that is open in this instance, and what follows from one being open: the page is told of changes, the
 * folder is watched, the open story is held. Decides nothing about stories; that is the library's.
 */
import { basename, join, relative } from 'node:path';
import { assertNever } from '../domain/assert-never.ts';
import { type Instant, instantFromMs, msFromInstant } from '../domain/instant.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StoryId } from '../domain/story.ts';
import type { EventName, Events } from '../ipc/events.ts';
import type { NewsroomView, OpenNewsroomFailure } from '../ipc/newsroom-requests.ts';
import type { OpenedStory } from '../ipc/opened-story.ts';
import type { DeskMemory } from './desk-memory.ts';
import { HeldStory } from './held-story.ts';
import { WireDesk } from './importing/wire-desk.ts';
import type { NewsroomChange } from './library/changes.ts';
import type { Desk } from './library/desk.ts';
import { keepHouse } from './library/keep-house.ts';
import { closeNewsroom, type Newsroom, openNewsroom, openSampleNewsroom } from './library/newsroom.ts';
import { LAYOUT } from './library/newsroom-layout.ts';
import { recheckNewsroom, watchNewsroom } from './library/watch.ts';
import { log } from './log.ts';
import { readManifest } from './publishing/site-manifest.ts';
import { type Session, SessionRecord, unfinishedSession } from './session-record.ts';
import { shownFolder } from './shown-folder.ts';

export type Tell = <E extends EventName>(event: E, detail: Events[E]) => void;

export interface SessionPlaces {
  /** The sample newsroom that ships with the program. */
  readonly sample: string;
  readonly userData: string;
  /** The newsroom that this computer had open last, and when it was closed. */
  readonly last: Pick<DeskMemory, 'newsroom' | 'closedAt'>;
}

export class DeskSession {
  readonly desk: Desk;
  readonly #places: SessionPlaces;
  readonly #tell: Tell;
  /** Settles when the newsroom asked for at the start is open, with why it could not be; null if it could. */
  opening: Promise<OpenNewsroomFailure | null> = Promise.resolve(null);
  #newsroom: Newsroom | null = null;
  #wire: WireDesk | null = null;
  #stop: (() => Promise<void>) | null = null;
  #held: HeldStory | null = null;
  #recheck: Promise<void> = Promise.resolve();
  readonly #record: SessionRecord;
  #session: Session | null = null;
  /** What was open when the program, or the page in its window, last ended without closing. */
  unfinished: Session | null;

  constructor(desk: Desk, places: SessionPlaces, tell: Tell) {
    this.desk = desk;
    this.#places = places;
    this.#tell = tell;
    this.unfinished = unfinishedSession(places.userData);
    this.#record = new SessionRecord(places.userData, (error) => log.error('The session could not be noted', error));
  }

  /** The open newsroom; asking for it while none is open is a bug of the caller. */
  get newsroom(): Newsroom {
    if (this.#newsroom === null) throw new Error('No newsroom is open.');
    return this.#newsroom;
  }

  /** What the agencies send to the open newsroom. */
  get wire(): WireDesk {
    if (this.#wire === null) throw new Error('No newsroom is open.');
    return this.#wire;
  }

  now(): Instant {
    return instantFromMs(this.desk.now());
  }

  /** The open newsroom as the page may know it. */
  get openView(): NewsroomView {
    return this.#viewOf(this.newsroom);
  }

  get view(): NewsroomView | null {
    return this.#newsroom === null ? null : this.#viewOf(this.#newsroom);
  }

  get root(): string | null {
    return this.#newsroom?.root ?? null;
  }

  /** Until when somebody here would have seen what happens in the newsroom: its last close or press. Milliseconds. */
  lastLookedAt(): number {
    const { root } = this.newsroom;
    const { newsroom, closedAt } = this.#places.last;
    const closedMs = newsroom === root && closedAt !== null ? msFromInstant(closedAt) : 0;
    return Math.max(closedMs, msFromInstant(readManifest(join(root, LAYOUT.public)).pressedAt) || 0);
  }

  /** Opens a folder in place of the newsroom that is open; that one stays open if the folder can't be. */
  async open(folder: string): Promise<Result<NewsroomView, OpenNewsroomFailure>> {
    return this.enter(await openNewsroom(folder, this.desk));
  }

  /** Opens this computer's own copy of the sample newsroom, made the first time. */
  async openSample(): Promise<Result<NewsroomView, OpenNewsroomFailure>> {
    return this.enter(await openSampleNewsroom(this.#places.sample, this.#sampleCopy, this.desk));
  }

  /** Takes a newsroom that was just opened or made as the open one. */
  async enter(opened: Result<Newsroom, OpenNewsroomFailure>): Promise<Result<NewsroomView, OpenNewsroomFailure>> {
    if (!opened.ok) return opened;
    await this.close();
    const newsroom = opened.value;
    this.#newsroom = newsroom;
    this.#note({ newsroom: newsroom.root, story: null });
    const wire = new WireDesk(newsroom, {
      onChange: (unread) => this.#tell('wire:changed', { unread }),
      onTrouble: (error) => log.error('What was read of the wire could not be remembered', error),
    });
    this.#wire = wire;
    const stopListening = newsroom.changes.on((change) => this.#pass(change));
    const stopWatching = watchNewsroom(newsroom);
    const stopTidying = keepHouse(newsroom, (error) => log.error('The trash could not be emptied', error));
    const held = new HeldStory(
      newsroom,
      (id, heldBy) => this.#tell('story:held-by', { id, heldBy }),
      (error) => log.error('The story could not be held', error),
    );
    this.#held = held;
    this.#stop = async () => {
      stopListening();
      await Promise.all([stopWatching(), wire.close(), stopTidying(), held.stop()]);
    };
    return ok(this.#viewOf(newsroom));
  }

  /** Says to other computers on the same folder that this one has the story open, and lets the one before go. */
  hold({ story, heldBy }: OpenedStory): void {
    this.#note({ newsroom: this.newsroom.root, story: story.id });
    this.#held?.hold(story.id, heldBy);
  }

  #note(session: Session): void {
    this.#session = session;
    this.#record.note(session);
  }

  /** What is open now; null: nothing is. */
  get session(): Session | null {
    return this.#session;
  }

  letGo(id: StoryId): void {
    this.#held?.letGo(id);
  }

  /** Compares all with the files, as is due when a person comes back to the window: others may have been at work. */
  recheck(): void {
    const newsroom = this.#newsroom;
    if (newsroom === null) return;
    this.#recheck = this.#recheck
      .then(() => (newsroom === this.#newsroom ? recheckNewsroom(newsroom) : undefined))
      .catch((error: unknown) => log.error('The files could not be compared', error));
  }

  /** Returns when everything asked of the newsroom is on disk. */
  async close(): Promise<void> {
    const newsroom = this.#newsroom;
    if (newsroom === null) return;
    this.#newsroom = null;
    await this.#stop?.();
    this.#stop = null;
    this.#wire = null;
    this.#held = null;
    await this.#recheck;
    await closeNewsroom(newsroom);
    this.#session = null;
    await this.#record.end();
  }

  get #sampleCopy(): string {
    return join(this.#places.userData, 'Sample Newsroom');
  }

  #viewOf(newsroom: Newsroom): NewsroomView {
    return {
      folder: shownFolder(newsroom.root),
      settings: newsroom.settings(),
      isSample: basename(newsroom.root) === basename(this.#sampleCopy) && !relative(this.#sampleCopy, newsroom.root),
    };
  }

  #pass(change: NewsroomChange): void {
    switch (change.kind) {
      case 'stories':
        this.#tell('stories:changed', { ids: change.ids });
        break;
      case 'story-on-disk':
        this.#tell('story:changed-on-disk', { id: change.id });
        break;
      case 'list':
        this.#tell('lists:changed', { id: change.id, revision: change.revision });
        break;
      case 'settings':
        this.#tell('newsroom:settings-changed', this.#viewOf(this.newsroom));
        void this.#wire?.followSettings();
        break;
      case 'words':
        this.#tell('spelling:words-changed', undefined);
        break;
      case 'missing':
        this.#tell('newsroom:missing', { missing: change.missing });
        break;
      case 'version-not-kept':
        log.note(`The history of ${change.id} could not be kept up: ${change.reason}`);
        break;
      default:
        assertNever(change);
    }
  }
}
