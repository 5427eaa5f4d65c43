import { hasUnsaved, retryDelayMs } from '../../domain/save-status.ts';
import type { StoryId } from '../../domain/story.ts';
import type { DesktopApi, Reply } from '../../ipc/contract.ts';
import type { AppStore } from '../state/app-store.ts';
import type { Draft } from '../state/draft.ts';

/** Long enough to gather a few keys into one write, short enough that they are on disk within a second. */
const SAVE_DELAY_MS = 400;

interface Appointment {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly dueMs: number;
}

/**
 * Brings the drafts of the state to their files: soon after an edit, one write at a time for a story, again after a
 * failure, and at once when flushed. What is known of each file stands in the state (`Draft.saving`).
 */
export class StorySaver {
  readonly #desktop: Pick<DesktopApi, 'story:save' | 'story:put-back'>;
  readonly #store: AppStore;
  readonly #collect: (id: StoryId) => void;
  readonly #appointments = new Map<StoryId, Appointment>();
  /** The work under way on a story's file: a write, or something that must not meet one. */
  readonly #busy = new Map<StoryId, Promise<unknown>>();

  /** `collect` makes the editor hand over what it has not reported yet. */
  constructor(
    desktop: Pick<DesktopApi, 'story:save' | 'story:put-back'>,
    store: AppStore,
    collect: (id: StoryId) => void,
  ) {
    this.#desktop = desktop;
    this.#store = store;
    this.#collect = collect;
  }

  /** The story was edited: it will be written soon. */
  edited(id: StoryId): void {
    const draft = this.#draft(id);
    if (draft !== undefined && !waitsForDecision(draft)) this.#writeWithin(id, SAVE_DELAY_MS);
  }

  /** Writes all the text typed so far. Afterwards it is in the file, or the draft says why not. */
  async flush(id: StoryId): Promise<void> {
    this.#collect(id);
    this.#cancel(id);
    await this.#alone(id, () => this.#write(id));
  }

  /** Writes the text typed so far into a file of its own again, where the story's has been lost. */
  async putBack(id: StoryId): Promise<void> {
    this.#cancel(id);
    await this.#alone(id, () => this.#write(id, ({ story }) => this.#desktop['story:put-back']({ story })));
  }

  /** Writes every draft now. */
  async flushAll(): Promise<void> {
    const drafts = Object.values(this.#store.getState().drafts);
    await Promise.all(drafts.map((draft) => this.flush(draft.story.id)));
  }

  /** Does something to the story's file in main while no save of it is under way or begins. Flushes first. */
  async exclusively<T>(id: StoryId, work: () => Promise<T>): Promise<T> {
    await this.flush(id);
    return this.#alone(id, work);
  }

  async #alone<T>(id: StoryId, work: () => Promise<T>): Promise<T> {
    while (this.#busy.has(id)) await this.#busy.get(id);
    const working = work();
    this.#busy.set(
      id,
      working.catch(() => undefined),
    );
    try {
      return await working;
    } finally {
      this.#busy.delete(id);
      this.#writeWhatIsLeft(id);
    }
  }

  async #write(id: StoryId, save = this.#save): Promise<void> {
    // In the same breath as the count of edits that this write carries: a key that came while another write was waited
    // for has been counted, so its letter must be in the text too.
    this.#collect(id);
    const draft = this.#draft(id);
    if (draft === undefined || !hasUnsaved(draft.saving)) return;
    this.#store.dispatch({ type: 'save-began', id });
    const answer = await this.#answerOf(save(draft));
    this.#store.dispatch(
      answer.ok
        ? { type: 'save-succeeded', id, saved: answer.value }
        : { type: 'save-failed', id, failure: answer.failure },
    );
  }

  readonly #save = ({ story, revision }: Draft): Promise<Reply<'story:save'>> =>
    this.#desktop['story:save']({ story, basedOn: revision });

  /** A save that throws is a bug, but its text is as unsaved as on a full disk, and the editor must hear of it. */
  async #answerOf(saving: Promise<Reply<'story:save'>>): Promise<Reply<'story:save'>> {
    try {
      return await saving;
    } catch (error) {
      console.error('Saving threw.', error);
      return { ok: false, failure: { kind: 'disk-trouble', reason: String(error), rescued: false } };
    }
  }

  #writeWhatIsLeft(id: StoryId): void {
    const draft = this.#draft(id);
    if (draft === undefined || !hasUnsaved(draft.saving) || waitsForDecision(draft)) return;
    this.#writeWithin(id, draft.saving.failures === 0 ? SAVE_DELAY_MS : retryDelayMs(draft.saving));
  }

  /** Keys that go on never put a write off; they may bring a retry forward. */
  #writeWithin(id: StoryId, delayMs: number): void {
    const dueMs = Date.now() + delayMs;
    const made = this.#appointments.get(id);
    if (made !== undefined && made.dueMs <= dueMs) return;
    this.#cancel(id);
    const timer = setTimeout(() => void this.flush(id), delayMs);
    this.#appointments.set(id, { timer, dueMs });
  }

  #cancel(id: StoryId): void {
    clearTimeout(this.#appointments.get(id)?.timer);
    this.#appointments.delete(id);
  }

  #draft(id: StoryId): Draft | undefined {
    return this.#store.getState().drafts[id];
  }
}

/** Trying again would change nothing: the editor must choose between two texts. */
function waitsForDecision(draft: Draft): boolean {
  const kind = draft.saving.trouble?.kind;
  return kind === 'conflict' || kind === 'deleted-on-disk' || kind === 'spoilt-on-disk';
}
