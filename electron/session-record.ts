import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { storyIdSchema } from '../domain/story.ts';
import { writeFileDurably } from './library/write-file-durably.ts';

const sessionSchema = z.object({
  /** The folder. */
  newsroom: z.string(),
  /** The story that was open. */
  story: storyIdSchema.nullable(),
});
/** What is open here now. */
export type Session = Readonly<z.infer<typeof sessionSchema>>;

const FILE = 'session.json';

/** What was open when the program last ended without closing: by a crash, a kill, a power cut; null if it closed. */
export function unfinishedSession(userData: string): Session | null {
  try {
    return sessionSchema.parse(JSON.parse(readFileSync(join(userData, FILE), 'utf8')));
  } catch {
    return null;
  }
}

/**
 * Notes what is open, for the start after one that did not end well. It stands beside the newsroom's safety, never
 * under it: what goes wrong is told to `onTrouble` and costs that start its first sentence.
 */
export class SessionRecord {
  readonly #file: string;
  readonly #onTrouble: (error: unknown) => void;
  #work: Promise<void> = Promise.resolve();

  constructor(userData: string, onTrouble: (error: unknown) => void) {
    this.#file = join(userData, FILE);
    this.#onTrouble = onTrouble;
  }

  note(session: Session): void {
    this.#do(async () => void (await writeFileDurably(this.#file, JSON.stringify(session))));
  }

  /** All is closed as it should be. */
  async end(): Promise<void> {
    this.#do(() => rm(this.#file, { force: true }));
    await this.#work;
  }

  #do(task: () => Promise<void>): void {
    this.#work = this.#work.then(task).catch(this.#onTrouble);
  }
}
