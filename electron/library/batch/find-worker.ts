/**
 * The thread that looks through all stories, in Node's `worker_threads`.
 *
 * A regular expression that somebody types can take for ever on one line; here it stops nobody's saves, and the
 * thread can be ended.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { findInFiles } from './find-in-files.ts';

const taskSchema = z.strictObject({
  root: z.string(),
  names: z.array(z.string()),
  search: z.strictObject({ query: z.string(), matchCase: z.boolean(), wholeWord: z.boolean(), isRegex: z.boolean() }),
  maxMatches: z.int(),
});

if (parentPort === null) throw new Error('This is a thread’s program.');
const port = parentPort;
await findInFiles(taskSchema.parse(workerData), (progress) => port.postMessage(progress));
