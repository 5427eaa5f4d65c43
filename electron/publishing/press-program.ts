/**
 * The process in which the window's presses run: a site of ten thousand pages neither holds up a save nor takes the
 * window with it if a picture brings the library down. It is told one task, answers it, and is ended.
 */
import type { PressProgress } from '../../ipc/press-requests.ts';
import { doPressTask, type PressAnswer, type PressTask } from './press-job.ts';

/** What it is told. */
export type ToPress = { readonly kind: 'do'; readonly task: PressTask } | { readonly kind: 'stop' };
/** What it says. */
export type FromPress =
  | { readonly kind: 'progress'; readonly progress: PressProgress }
  | { readonly kind: 'answer'; readonly answer: PressAnswer };

/** Progress is shown, not counted: this many times a second is enough. */
const TELL_EVERY_MS = 100;

const stopping = new AbortController();
let toldAtMs = Number.NEGATIVE_INFINITY;

process.parentPort.on('message', ({ data }: { readonly data: ToPress }) => {
  if (data.kind === 'stop') stopping.abort();
  else void work(data.task);
});

async function work(task: PressTask): Promise<void> {
  say({ kind: 'answer', answer: await doPressTask(task, tellNowAndThen, stopping.signal) });
}

function tellNowAndThen(progress: PressProgress): void {
  const now = performance.now();
  if (now - toldAtMs < TELL_EVERY_MS) return;
  toldAtMs = now;
  say({ kind: 'progress', progress });
}

function say(message: FromPress): void {
  process.parentPort.postMessage(message);
}
