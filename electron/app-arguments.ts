import { instantSchema } from '../domain/instant.ts';

/** What a person, a test or a second instance asked for on the command line. */
export interface AppArguments {
  readonly newsroom: string | null;
  readonly userDataDir: string | null;
  /** The moment at which the clock stands still, for tests and for reproducing a page. */
  readonly now: string | null;
}

/** Reads `--newsroom=DIR`, `--user-data-dir=DIR` and `--now=TIME`; anything else is Chromium's. Throws on a bad time. */
export function parseAppArguments(argv: readonly string[]): AppArguments {
  const now = argumentValue(argv, '--now');
  if (now !== null && !instantSchema.safeParse(now).success) {
    throw new Error(`--now wants a time such as 2026-11-24T14:02:00Z, not “${now}”.`);
  }
  return { newsroom: argumentValue(argv, '--newsroom'), userDataDir: argumentValue(argv, '--user-data-dir'), now };
}

function argumentValue(argv: readonly string[], name: string): string | null {
  const found = argv.find((argument) => argument.startsWith(`${name}=`));
  const value = found?.slice(name.length + 1) ?? '';
  return value === '' ? null : value;
}
