import { assertNever } from '../../domain/assert-never.ts';
import type { SendFailure } from '../../ipc/send-failure.ts';

/** Why a site that is in its folder went no further, for somebody at a terminal. */
export function sendFailureText(failure: SendFailure): string {
  switch (failure.kind) {
    case 'program-missing':
      return `The site is in its folder and went no further: this computer has no ${failure.program}.`;
    case 'program-failed':
      return `The site is in its folder and went no further. ${failure.program} says: ${failure.reason}`;
    case 'no-repository':
      return `${failure.folder} is not in a git repository. Make one with “git init” there.`;
    case 'bad-branch':
      return `“${failure.branch}” can’t be the name of a git branch.`;
    case 'checked-out':
      return `${failure.branch} is checked out, so its files would no longer be those of the branch. Name another one.`;
    case 'bad-destination':
      return `“${failure.destination}” is no place that rsync knows.`;
    case 'zip-not-written':
      return `The site is in its folder, and the zip file could not be written. ${failure.reason}`;
    case 'not-tried':
      return 'Nothing was sent: look at what it changes there first.';
    default:
      return assertNever(failure);
  }
}
