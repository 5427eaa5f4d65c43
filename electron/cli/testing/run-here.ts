import path from 'node:path';
import { temporaryFolder } from '../../library/testing/temporary-folder.ts';
import { runCommandLine } from '../run-command-line.ts';
import type { ExitCode } from '../terminal.ts';

/** The time at which the tests' clock stands: Tuesday noon in Karachi. */
export const NOON = '2026-11-24T07:00:00.000Z';

export interface Ran {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command line on a fresh folder: `dateline` runs a command in this process, on the newsroom in `newsroom`. */
export interface Bench {
  readonly folder: string;
  readonly newsroom: string;
  readonly dateline: (args: readonly string[], input?: string | Uint8Array) => Promise<Ran>;
}

/** A bench in a real temporary folder, with nothing in it yet; the folder goes when the test ends. */
export async function setUpBench(): Promise<Bench> {
  const folder = await temporaryFolder();
  const newsroom = path.join(folder, 'The Pass Times');
  const places = ['--newsroom', newsroom, '--user-data-dir', path.join(folder, 'user-data')];
  return {
    folder,
    newsroom,
    dateline: (args, input) => run([args[0] ?? '', ...places, ...args.slice(1)], input ?? ''),
  };
}

async function run(args: readonly string[], input: string | Uint8Array): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const exitCode = await runCommandLine(args, {
    print: (line) => out.push(line),
    complain: (line) => err.push(line),
    progress: () => undefined,
    interrupted: new AbortController().signal,
    readInput: async () => Buffer.from(input),
    clock: () => Date.parse(NOON),
  });
  return { exitCode, stdout: out.join('\n'), stderr: err.join('\n') };
}
