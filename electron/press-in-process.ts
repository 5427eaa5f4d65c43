import { utilityProcess } from 'electron';
import type { PressRunner } from './publishing/press-desk.ts';
import type { FromPress, ToPress } from './publishing/press-program.ts';

/** How long a press that was told to stop has to note what it did. Without the note the next press looks again. */
const STOPS_WITHIN_MS = 5_000;

/** Runs presses in a process of their own. `program` is its file. */
export function pressInProcess(program: string): PressRunner {
  return (task, onProgress, signal) =>
    new Promise((resolve) => {
      const child = utilityProcess.fork(program, [], { serviceName: 'Dateline press', stdio: 'inherit' });
      const tell = (message: ToPress): void => child.postMessage(message);
      let giveUp: NodeJS.Timeout | undefined;
      const stop = (): void => {
        tell({ kind: 'stop' });
        giveUp = setTimeout(() => child.kill(), STOPS_WITHIN_MS);
      };
      child.on('message', (message: FromPress) => {
        if (message.kind === 'progress') return onProgress(message.progress);
        resolve(message.answer);
        child.kill();
      });
      child.once('exit', () => {
        clearTimeout(giveUp);
        signal.removeEventListener('abort', stop);
        // Does nothing after an answer.
        resolve({ kind: 'failed', failure: { kind: signal.aborted ? 'cancelled' : 'broke-down' } });
      });
      signal.addEventListener('abort', stop, { once: true });
      tell({ kind: 'do', task });
      if (signal.aborted) stop();
    });
}
