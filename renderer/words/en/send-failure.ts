import { assertNever } from '../../../domain/assert-never.ts';
import type { SendFailure } from '../../../ipc/send-failure.ts';

/** Why the site went no further than its folder, what is safe, and what to do. */
export function sendFailureText(failure: SendFailure): string {
  switch (failure.kind) {
    case 'program-missing':
      return `The site is in its folder and went no further: this computer has no ${failure.program}. Install it and try again.`;
    case 'program-failed':
      return `The site is in its folder and went no further. ${failure.program} says: ${failure.reason}`;
    case 'no-repository':
      return `The site is in its folder. ${failure.folder} is not in a git repository, so there is no branch to put it on. Make one with “git init” there, or choose another destination.`;
    case 'bad-branch':
      return `The site is in its folder. “${failure.branch}” can’t be the name of a git branch.`;
    case 'checked-out':
      return `The site is in its folder. The branch ${failure.branch} is checked out, and its files would no longer be those of the branch. Check out another one and try again.`;
    case 'bad-destination':
      return `“${failure.destination}” is no place that rsync knows. Write host:folder, or the whole path of a folder on this computer.`;
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
      return 'Nothing was sent. Look first at what sending changes there.';
    default:
      return assertNever(failure);
  }
}
