import type { StoryId } from '../../domain/story.ts';
import type { Revision } from '../../ipc/request.ts';

/** What this process remembers of a story that it has opened or written. */
export interface StoryMemory {
  /** The revision whose text is in the history already; null if none is known. */
  readonly keptRevision: Revision | null;
  /** When this process last put a text of the story into the history; null if it has not. */
  readonly keptAt: number | null;
  /** Another hand's text was met; the text that the next save replaces goes into the history whatever its age. */
  readonly metConflict: boolean;
  /**
   * A save that failed so late that its text may be in the file after all, or whose answer nobody waited for, and what
   * it was based on.
   */
  readonly attempt: { readonly revision: Revision; readonly basedOn: Revision } | null;
  /** The newest text of this process is in the rescue file. */
  readonly isRescued: boolean;
  /** The answer of a save took so long that nobody waited for it. */
  readonly isUnheard: boolean;
  /** Saves that were asked for and have not ended; one on a disk that does not answer may take its time. */
  readonly savesUnderWay: number;
}

const NOTHING: StoryMemory = {
  keptRevision: null,
  keptAt: null,
  metConflict: false,
  attempt: null,
  isRescued: false,
  isUnheard: false,
  savesUnderWay: 0,
};

/** The memories of one newsroom. They end with the process: the files must do without them. */
export class StoryMemories {
  readonly #memories = new Map<StoryId, StoryMemory>();

  of(id: StoryId): StoryMemory {
    return this.#memories.get(id) ?? NOTHING;
  }

  /** Whether the story has been opened or written by this process. */
  has(id: StoryId): boolean {
    return this.#memories.has(id);
  }

  ids(): readonly StoryId[] {
    return [...this.#memories.keys()];
  }

  note(id: StoryId, change: Partial<StoryMemory> = {}): void {
    this.#memories.set(id, { ...this.of(id), ...change });
  }
}
