import { readFile } from 'node:fs/promises';
import type { ElectronApplication } from '@playwright/test';
import { z } from 'zod';

const eventSchema = z.object({
  kind: z.enum(['request', 'main-error', 'opened-link', 'shown-file', 'dialog']),
  what: z.string(),
});

type OutsideEvent = z.infer<typeof eventSchema>;

/** What to answer to the next native dialogs, in their order; with no answer left they are cancelled. */
export type DialogAnswers = {
  readonly savePaths?: readonly string[];
  readonly openPaths?: readonly string[];
  /** Indexes of the buttons to press in message boxes. */
  readonly buttons?: readonly number[];
};

/** The world outside the app as record-outside.cjs stands in for it: what the app asked of it, and what it answers. */
export class Outside {
  readonly recordFile: string;

  constructor(recordFile: string) {
    this.recordFile = recordFile;
  }

  /** Requests to any host, sockets of the main process among them. */
  requests(): Promise<readonly string[]> {
    return this.#recorded('request');
  }

  mainErrors(): Promise<readonly string[]> {
    return this.#recorded('main-error');
  }

  openedLinks(): Promise<readonly string[]> {
    return this.#recorded('opened-link');
  }

  shownFiles(): Promise<readonly string[]> {
    return this.#recorded('shown-file');
  }

  /** The options of each native dialog shown, as JSON. */
  dialogs(): Promise<readonly string[]> {
    return this.#recorded('dialog');
  }

  async answerDialogs(app: ElectronApplication, answers: DialogAnswers): Promise<void> {
    await app.evaluate((_electron, given) => {
      const queues: unknown = Reflect.get(globalThis, 'datelineDialogAnswers');
      for (const [name, values] of Object.entries(given)) Reflect.get(Object(queues), name).push(...values);
    }, answers);
  }

  async #recorded(kind: OutsideEvent['kind']): Promise<readonly string[]> {
    const lines = (await this.#readRecord()).split('\n').filter((line) => line !== '');
    const events = lines.map((line) => eventSchema.parse(JSON.parse(line)));
    return events.filter((event) => event.kind === kind).map((event) => event.what);
  }

  async #readRecord(): Promise<string> {
    try {
      return await readFile(this.recordFile, 'utf8');
    } catch (error) {
      // Nothing was recorded, so there is no file.
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
      throw error;
    }
  }
}
