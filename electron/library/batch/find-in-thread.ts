import { Worker } from 'node:worker_threads';
import type { FindProgress, FindTask } from './find-in-files.ts';

/** Looks through story files somewhere: in this thread or another. Resolves at the end, or once `signal` aborted. */
export type FindRunner = (task: FindTask, tell: (progress: FindProgress) => void, signal: AbortSignal) => Promise<void>;

/** Runs searches in a thread of their own, which an abort ends wherever it is. `program` is its file. */
export function findInThread(program: string): FindRunner {
  return (task, tell, signal) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(program, { workerData: task });
      const end = () => void worker.terminate();
      signal.addEventListener('abort', end, { once: true });
      worker.on('message', (progress: FindProgress) => tell(progress));
      worker.once('error', reject);
      worker.once('exit', () => {
        signal.removeEventListener('abort', end);
        resolve();
      });
      if (signal.aborted) end();
    });
}
