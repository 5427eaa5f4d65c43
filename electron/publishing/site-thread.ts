/**
 * The thread that writes a site's files, in Node's `worker_threads`, while the press prints the next ones. It is told
 * the site's folder when it begins, then batches of files, and answers each batch.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { codeOf } from '../library/file-system.ts';
import { type FileToPlace, type PlacedFile, placeFile } from './place-file.ts';
import { SiteFolder } from './site-folder.ts';

/** What it answers: the files of the batch that are in their places, and what stopped it before the others. */
export interface FromSiteThread {
  readonly placed: readonly PlacedFile[];
  readonly refused: { readonly code: string | null; readonly message: string } | null;
}

if (parentPort === null) throw new Error('This is a thread’s program.');
const port = parentPort;
const folder = new SiteFolder(String(workerData));
/** Lists name pages: once one file could not be written, none after it may be. */
let isStopped = false;

port.on('message', (batch: readonly FileToPlace[]) => {
  if (!isStopped) port.postMessage(placeAll(batch));
});

function placeAll(batch: readonly FileToPlace[]): FromSiteThread {
  const placed: PlacedFile[] = [];
  try {
    for (const file of batch) placed.push(placeFile(folder, file));
    return { placed, refused: null };
  } catch (error) {
    isStopped = true;
    return {
      placed,
      refused: { code: codeOf(error), message: error instanceof Error ? error.message : String(error) },
    };
  }
}
