import { execFile } from 'node:child_process';
import { fail, ok, type Result } from '../../../domain/result.ts';
import type { ProgramFailure } from '../../../ipc/send-failure.ts';

export interface ProgramOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

const MAX_OUTPUT_BYTES = 64_000_000;

/** Runs one of the system's programs to its end and gives what it printed. No shell reads the arguments. */
export function runProgram(
  program: string,
  options: readonly string[],
  { cwd, env = {}, signal }: ProgramOptions,
): Promise<Result<string, ProgramFailure>> {
  return new Promise((resolve) => {
    const settings = { cwd, env: { ...process.env, ...env }, maxBuffer: MAX_OUTPUT_BYTES, ...(signal && { signal }) };
    execFile(program, [...options], settings, (error, stdout, stderr) => {
      if (error === null) resolve(ok(stdout));
      else if (error.code === 'ENOENT') resolve(fail({ kind: 'program-missing', program }));
      else resolve(fail({ kind: 'program-failed', program, reason: (stderr || error.message).trim() }));
    });
  });
}
