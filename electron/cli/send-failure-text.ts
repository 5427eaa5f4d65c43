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
    case 'host-unknown':
      return `The site is in its folder and went no further. This computer doesn’t know ${failure.host} yet. Connect to it once in a terminal with “ssh ${failure.host}”, compare its key with what its keeper gives, and try again.`;
    case 'host-changed':
      return `The site is in its folder and went no further. ${failure.host} shows another key than before: it was set up anew, or another machine answers in its place. Ask its keeper before you send anything there.`;
    case 'not-let-in':
      return `The site is in its folder and went no further. ${failure.host} doesn’t let this computer in. It takes keys only, since nobody is asked for a password here: put yours there with “ssh-copy-id”, or unlock it with “ssh-add”, and try again.`;
    case 'no-answer':
      return `The site is in its folder and went no further. ${failure.host} doesn’t answer. Check the name, the network and that it takes ssh, and try again.`;
    case 'no-rsync-there':
      return `The site is in its folder and went no further. ${failure.host} has no rsync. Have it installed there and try again.`;
    case 'zip-not-written':
      return `The site is in its folder, and the zip file could not be written. ${failure.reason}`;
    case 'not-tried':
      return 'Nothing was sent: look at what it changes there first.';
    default:
      return assertNever(failure);
  }
}
