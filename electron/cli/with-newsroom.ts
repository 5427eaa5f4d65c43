import { assertNever } from '../../domain/assert-never.ts';
import type { OpenNewsroomFailure } from '../../ipc/newsroom-requests.ts';
import type { SaveFailure } from '../../ipc/save-failure.ts';
import { closeNewsroom, type Newsroom, openNewsroom } from '../library/newsroom.ts';
import { type CommonChoices, failed } from './command.ts';
import { deskOfCommand } from './desk-of-command.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Does `work` on the newsroom that the user chose, every file of which has been looked at, and closes it. */
export async function withNewsroom(
  choices: CommonChoices,
  terminal: Terminal,
  work: (newsroom: Newsroom) => Promise<ExitCode>,
): Promise<ExitCode> {
  const opened = await openNewsroom(choices.newsroom, deskOfCommand(choices));
  if (!opened.ok) return failed(terminal, openFailureText(opened.failure));
  try {
    await opened.value.scanned;
    return await work(opened.value);
  } finally {
    await closeNewsroom(opened.value);
  }
}

/** Why a newsroom can't be opened or made, in a sentence. */
export function openFailureText(failure: OpenNewsroomFailure): string {
  switch (failure.kind) {
    case 'not-a-newsroom':
      return `${failure.folder} is not a newsroom: it has no newsroom.json. Make one with “dateline init”.`;
    case 'folder-missing':
      return `There is no folder ${failure.folder}.`;
    case 'not-empty':
      return `${failure.folder} is not an empty folder; a newsroom is made in a new or empty one.`;
    case 'settings-invalid':
      return `newsroom.json in ${failure.folder} can't be read. ${failure.reason}`;
    case 'too-new':
      return `The newsroom in ${failure.folder} was made by a later Dateline.`;
    case 'not-readable':
      return `${failure.folder} can't be used. ${failure.reason}`;
    case 'cancelled':
      return 'Nothing was chosen.';
    default:
      return assertNever(failure);
  }
}

/** Why something is not on disk, in a sentence. */
export function saveFailureText(failure: SaveFailure): string {
  switch (failure.kind) {
    case 'conflict':
    case 'deleted-on-disk':
      return 'Another program changed the file meanwhile; try again.';
    case 'spoilt-on-disk':
      return failure.reason;
    case 'no-answer':
      return 'The drive does not answer.';
    case 'disk-full':
      return 'The drive is full.';
    case 'no-permission':
      return 'This account may not write into the newsroom.';
    case 'folder-missing':
      return 'The newsroom’s folder has gone.';
    case 'name-too-long':
      return 'The file’s name is too long for the drive.';
    case 'disk-trouble':
      return failure.reason;
    default:
      return assertNever(failure);
  }
}
