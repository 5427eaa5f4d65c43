import { ownWorker } from './own-worker.ts';
import type { AnsweredMessage, AskedMessage } from './worker-messages.ts';

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** Asks a worker; with a limit it is ended when it has not answered after so many milliseconds (`isTooLate`). */
export type AskWorker<Question, Answer> = (question: Question, limitMs?: number | null) => Promise<Answer>;

class AnswerTooLate extends Error {}

/** True for what `AskWorker` throws when the time is over. */
export function isTooLate(error: unknown): boolean {
  return error instanceof AnswerTooLate;
}

/**
 * A function that a worker answers (`answerWith`). The worker is started by the first question; where it could not be
 * read, all who wait are told and the next question tries again.
 *
 * `url` is the worker's script, from an import that ends in `?worker&url`.
 */
export function askWorker<Question, Answer>(url: string): AskWorker<Question, Answer> {
  const waiting = new Map<number, Waiting<Answer>>();
  let worker: Worker | null = null;
  let asked = 0;

  function start(): Worker {
    const started = ownWorker(url);
    started.addEventListener('message', ({ data }: MessageEvent<AnsweredMessage<Answer>>) => {
      const one = waiting.get(data.number);
      waiting.delete(data.number);
      if (data.kind === 'answer') one?.resolve(data.answer);
      else one?.reject(new Error(data.reason));
    });
    started.addEventListener('error', ({ message }) => {
      end(new Error(`A worker has ended: ${message}`));
    });
    return started;
  }

  /** All who wait are told; the next question starts another. */
  function end(why: Error): void {
    worker?.terminate();
    worker = null;
    for (const one of waiting.values()) one.reject(why);
    waiting.clear();
  }

  return (question, limitMs = null) =>
    new Promise((resolve, reject) => {
      worker ??= start();
      asked += 1;
      const timer = limitMs === null ? undefined : setTimeout(() => end(new AnswerTooLate()), limitMs);
      const settled =
        <Value>(settle: (value: Value) => void) =>
        (value: Value) => {
          clearTimeout(timer);
          settle(value);
        };
      waiting.set(asked, { resolve: settled(resolve), reject: settled(reject) });
      worker.postMessage({ number: asked, question } satisfies AskedMessage<Question>);
    });
}
