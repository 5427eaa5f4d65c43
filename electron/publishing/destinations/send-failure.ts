import { assertNever } from '../../../domain/assert-never.ts';
import type { CommitFailure } from './commit-site.ts';
import type { RsyncFailure } from './rsync-site.ts';

/** Why a site that is in its folder went no further, in a sentence. */
export function sendFailureText(failure: CommitFailure | RsyncFailure): string {
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
    default:
      return assertNever(failure);
  }
}
