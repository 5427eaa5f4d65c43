import { ownWorker } from './own-worker.ts';
import type { AnsweredMessage, AskedMessage } from './worker-messages.ts';

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A function that a worker answers (`answerWith`). The worker is started by the first question; where it could not be
 * read, all who wait are told and the next question tries again.
 *
 * `url` is the worker's script, from an import that ends in `?worker&url`.
 */
export function askWorker<Question, Answer>(url: string): (question: Question) => Promise<Answer> {
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
      started.terminate();
      worker = null;
      for (const one of waiting.values()) one.reject(new Error(`A worker has ended: ${message}`));
      waiting.clear();
    });
    return started;
  }

  return (question) =>
    new Promise((resolve, reject) => {
      worker ??= start();
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ number: asked, question } satisfies AskedMessage<Question>);
    });
}
