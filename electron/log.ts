import { appendFile, mkdir, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A log past this size is moved aside once, so that it never fills a disk. */
const MAX_BYTES = 1_000_000;

let file: string | null = null;
let tail: Promise<void> = Promise.resolve();

/** Where lines go besides stderr. Until it is called they go to stderr only. */
export function logTo(path: string): void {
  file = path;
}

/** The program's own log: a line for each bug, with its stack, for the person who will mend it. */
export const log = {
  error(what: string, error: unknown): void {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    write(`error ${what}: ${detail}`);
  },
  note(what: string): void {
    write(`note ${what}`);
  },
};

function write(line: string): void {
  console.error(line);
  if (file === null) return;
  const path = file;
  tail = tail
    .then(() => append(path, `${new Date().toISOString()} ${line}\n`))
    .catch((error: unknown) => {
      console.error(`The log could not be written: ${String(error)}`);
    });
}

async function append(path: string, line: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size > MAX_BYTES) await rename(path, `${path}.old`);
  await appendFile(path, line);
}
