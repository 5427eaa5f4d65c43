import path from 'node:path';
import { parseArgs } from 'node:util';
import { assertNever } from '../../domain/assert-never.ts';
import type { BackedUp, BackupFailure, BackupProgress } from '../../ipc/backup-requests.ts';
import { backUpNewsroom } from '../library/backup.ts';
import { badUsage, COMMON_HELP, COMMON_OPTIONS, type Command, commonChoices, failed, printJson } from './command.ts';
import { withNewsroom } from './with-newsroom.ts';

export const backup: Command = {
  name: 'backup',
  summary: 'write the newsroom into a zip file',
  help: `Usage: dateline backup --to FILE.zip [--newsroom DIR]

Writes stories, pictures, history, trash, lists and settings into one file and reads it through again before it
takes its name. Ctrl+C cancels and leaves nothing behind.

  --to FILE.zip        the file to write; one of that name is replaced at the end
${COMMON_HELP}`,
  run: async (args, terminal) => {
    const options = { ...COMMON_OPTIONS, to: { type: 'string' } } as const;
    const { values } = parseArgs({ args: [...args], options });
    const choices = commonChoices(values, terminal);
    if (!choices.ok) return badUsage(terminal, choices.failure.message);
    const { to } = values;
    if (to === undefined) return badUsage(terminal, 'backup needs --to FILE.zip.');
    return withNewsroom(choices.value, terminal, async (newsroom) => {
      const onProgress = (progress: BackupProgress) => terminal.progress(progressText(progress));
      const backedUp = await backUpNewsroom(newsroom, path.resolve(to), { onProgress, signal: terminal.interrupted });
      terminal.progress('');
      if (!backedUp.ok) return failed(terminal, failureText(backedUp.failure, to));
      if (choices.value.json) printJson(terminal, { file: path.resolve(to), ...backedUp.value });
      else terminal.print(`${to}: ${amountText(backedUp.value)}, read again and found whole.`);
      return 0;
    });
  },
};

/** How far a backup or its restoring is. */
export function progressText({ step, done, total }: BackupProgress): string {
  return `${step} ${done} of ${total}`;
}

/** How much a backup holds. */
export function amountText({ files, bytes }: BackedUp): string {
  return `${files} ${files === 1 ? 'file' : 'files'}, ${bytes} bytes`;
}

function failureText(failure: BackupFailure, to: string): string {
  switch (failure.kind) {
    case 'cancelled':
      return 'Cancelled; nothing was left behind.';
    case 'not-written':
      return `${to} could not be written. ${failure.reason}`;
    case 'not-verified':
      return `What was written could not be read again, so ${to} was not made. ${failure.reason}`;
    default:
      return assertNever(failure);
  }
}
