import type { ParseArgsConfig } from 'node:util';
import { type Instant, instantFromMs, instantSchema } from '../../domain/instant.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** One command of the command line. `run` may throw what `parseArgs` throws; `runCommandLine` calls it bad usage. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}

/** Options that every command takes. */
export const COMMON_OPTIONS = {
  newsroom: { type: 'string' },
  json: { type: 'boolean' },
  now: { type: 'string' },
  'user-data-dir': { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

/** The part of every command's `--help` about `COMMON_OPTIONS`. */
export const COMMON_HELP = `  --newsroom DIR       the newsroom's folder (the current folder if not given)
  --json               print results as one JSON document
  --now TIME           take TIME for the present, e.g. 2026-11-24T09:00:00+05:00
  --user-data-dir DIR  where the search index is kept (the app's own folder if not given)
  --help               print this text`;

export interface CommonChoices {
  readonly newsroom: string;
  readonly json: boolean;
  readonly now: Instant;
  /** Null: the platform's usual place. */
  readonly userData: string | null;
}

export type BadUsage = { readonly kind: 'bad-usage'; readonly message: string };

/** What the user chose with `COMMON_OPTIONS`, or why it makes no sense. */
export function commonChoices(
  values: {
    readonly newsroom?: string;
    readonly json?: boolean;
    readonly now?: string;
    readonly 'user-data-dir'?: string;
  },
  terminal: Terminal,
): Result<CommonChoices, BadUsage> {
  if (values.now !== undefined && !instantSchema.safeParse(values.now).success) {
    const message = `--now needs a time with a zone, like 2026-11-24T09:00:00Z, not “${values.now}”.`;
    return fail({ kind: 'bad-usage', message });
  }
  return ok({
    newsroom: values.newsroom ?? '.',
    json: values.json ?? false,
    now: instantFromMs(values.now === undefined ? terminal.clock() : Date.parse(values.now)),
    userData: values['user-data-dir'] ?? null,
  });
}

/** Complains of a command line that makes no sense. */
export function badUsage(terminal: Terminal, message: string): ExitCode {
  terminal.complain(`dateline: ${message}`);
  return 2;
}

/** Complains of something that went wrong. */
export function failed(terminal: Terminal, message: string): ExitCode {
  terminal.complain(`dateline: ${message}`);
  return 1;
}

/** Prints a result for programs. */
export function printJson(terminal: Terminal, result: unknown): void {
  terminal.print(JSON.stringify(result, null, 2));
}
