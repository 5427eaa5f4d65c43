import path from 'node:path';
import { parseArgs } from 'node:util';
import { assertNever } from '../../domain/assert-never.ts';
import type { RestoreFailure } from '../../ipc/backup-requests.ts';
import { restoreNewsroom } from '../library/restore-backup.ts';
import { amountText, progressText } from './backup.ts';
import { badUsage, COMMON_HELP, COMMON_OPTIONS, type Command, commonChoices, failed, printJson } from './command.ts';

export const restore: Command = {
  name: 'restore',
  summary: 'make a newsroom from a backup',
  help: `Usage: dateline restore FILE.zip [--newsroom DIR]

Makes a newsroom in DIR, which must be empty or not there yet, from a file that “dateline backup” wrote. The
file is read through before anything is written.

${COMMON_HELP}`,
  run: async (args, terminal) => {
    const { values, positionals } = parseArgs({ args: [...args], options: COMMON_OPTIONS, allowPositionals: true });
    const choices = commonChoices(values, terminal);
    if (!choices.ok) return badUsage(terminal, choices.failure.message);
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return badUsage(terminal, 'restore needs one FILE.zip.');
    const folder = path.resolve(choices.value.newsroom);
    const restored = await restoreNewsroom(file, folder, {
      onProgress: (progress) => terminal.progress(progressText(progress)),
      signal: terminal.interrupted,
    });
    terminal.progress('');
    if (!restored.ok) return failed(terminal, failureText(restored.failure, file));
    if (choices.value.json) printJson(terminal, { newsroom: folder, ...restored.value });
    else terminal.print(`${folder}: ${amountText(restored.value)}.`);
    return 0;
  },
};

function failureText(failure: RestoreFailure, file: string): string {
  switch (failure.kind) {
    case 'cancelled':
      return 'Cancelled; the folder is not a newsroom yet.';
    case 'not-a-backup':
      return `${file} is not a whole backup of a newsroom. ${failure.reason}`;
    case 'not-empty':
      return `${failure.folder} is not an empty folder; a newsroom is restored into a new or empty one.`;
    case 'not-written':
      return `The newsroom could not be written. ${failure.reason}`;
    default:
      return assertNever(failure);
  }
}
