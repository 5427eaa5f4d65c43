/** 0: done. 1: failed, and standard error says why. 2: bad usage. */
export type ExitCode = 0 | 1 | 2;

/** Where a command speaks and listens. Results go to standard output, problems to standard error, a line each. */
export interface Terminal {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  readonly readInput: () => Promise<Uint8Array>;
  /** Says how far a long command is, over the text before; only where a person watches. */
  readonly progress: (text: string) => void;
  /** Aborted when the person at the terminal interrupts (Ctrl+C). */
  readonly interrupted: AbortSignal;
  /** Milliseconds since 1970, read where `--now` does not fix the time. */
  readonly clock: () => number;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  leaveQuietlyWhenOutputCloses();
  return {
    print: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
    readInput,
    progress: showProgress,
    interrupted: interruption(),
    clock: Date.now,
  };
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** `dateline list | head -1` closes our output early; that is no failure of ours. */
function leaveQuietlyWhenOutputCloses(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}

/** A second Ctrl+C ends the process at once, as ever. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return controller.signal;
}
