/**
 * The story that this window has open, as other computers on the same folder know it: held while it is open, with a
 * heartbeat, and who else has it is asked with every beat.
 */
import type { StoryId } from '../domain/story.ts';
import { HEARTBEAT_MS, heldBy, holdStory, releaseStory } from './library/lease.ts';
import type { Newsroom } from './library/newsroom.ts';

export class HeldStory {
  readonly #newsroom: Newsroom;
  readonly #tell: (id: StoryId, holder: string | null) => void;
  readonly #onTrouble: (error: unknown) => void;
  readonly #timer: NodeJS.Timeout;
  #id: StoryId | null = null;
  #holder: string | null = null;
  #work: Promise<void> = Promise.resolve();

  /** `tell` hears when somebody else takes the story at hand or lets it go. */
  constructor(
    newsroom: Newsroom,
    tell: (id: StoryId, holder: string | null) => void,
    onTrouble: (error: unknown) => void,
    everyMs = HEARTBEAT_MS,
  ) {
    this.#newsroom = newsroom;
    this.#tell = tell;
    this.#onTrouble = onTrouble;
    this.#timer = setInterval(() => this.#do(() => this.#beat()), everyMs).unref();
  }

  /** From now on this story is the one that is open. `holder`: who else was found to have it. */
  hold(id: StoryId, holder: string | null): void {
    this.#do(async () => {
      if (this.#id === id) return;
      await this.#release();
      [this.#id, this.#holder] = [id, holder];
      await this.#beat();
    });
  }

  /** The story is not open any more. */
  letGo(id: StoryId): void {
    this.#do(async () => {
      if (this.#id === id) await this.#release();
    });
  }

  /** Lets any story go, for good. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#do(() => this.#release());
    await this.#work;
  }

  async #release(): Promise<void> {
    const id = this.#id;
    this.#id = null;
    if (id !== null) await releaseStory(this.#newsroom, id);
  }

  async #beat(): Promise<void> {
    const id = this.#id;
    if (id === null) return;
    const isOurs = await holdStory(this.#newsroom, id);
    const holder = isOurs ? null : await heldBy(this.#newsroom, id);
    if (holder === this.#holder) return;
    this.#holder = holder;
    this.#tell(id, holder);
  }

  /** One thing after the other: a story that is let go must not be held again by a late beat. */
  #do(task: () => Promise<void>): void {
    this.#work = this.#work.then(task).catch(this.#onTrouble);
  }
}
