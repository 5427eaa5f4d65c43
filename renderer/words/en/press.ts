import { countsText, leftAloneText, reasonText } from '../../../domain/site/press-sheet.ts';
import type { DestinationKind } from '../../../ipc/press-requests.ts';
import type { SiteFailure } from '../../state/press-state.ts';
import { sendFailureText } from './send-failure.ts';

/** Words of bringing the site up to date. What the sheet says of files and stories, `dateline publish` says too. */
export const pressWords = {
  open: 'Publish site…',
  askTitle: 'Publish the site?',
  upToDateTitle: 'The site is up to date',
  planning: 'Looking through the stories for what has changed. Nothing is written yet.',
  ask: (folder: string) =>
    `Writes what has changed into ${folder} on this computer, and nothing else. Nothing is sent anywhere.`,
  upToDate: (folder: string) => `Every page in ${folder} is as it should be. There is nothing to write.`,
  isNewer: 'The newsroom changed since you looked, so nothing was written. This is what a press would do now.',
  listTitle: (name: string, changes: number) =>
    changes === 0
      ? `${name}: as on the site`
      : `${name}: ${changes === 1 ? '1 change' : `${changes} changes`} for readers`,
  blocks: 'Left out of the site',
  warnings: 'Worth a look first',
  groups: { new: 'New', changed: 'Changed', removed: 'Removed' },
  reason: reasonText,
  counts: countsText,
  leftAlone: leftAloneText,
  more: (count: string) => `and ${count} more`,
  openStory: 'Open story',
  publish: 'Publish',
  workingTitle: 'Publishing the site',
  working: 'Each page takes its place whole, and you can go on writing meanwhile.',
  progress: 'Progress',
  files: (done: string, of: string) => `File ${done} of ${of}`,
  starting: 'Reading the stories',
  stopping: 'Stopping after this page',
  inStatusBar: (done: string, of: string) => `Publishing ${done} of ${of}`,
  destination: 'Destination',
  destinations: {
    'own-folder': 'The newsroom’s site folder',
    folder: 'Another folder…',
    zip: 'A zip file…',
    git: 'A branch of the newsroom’s git repository',
  } satisfies Record<DestinationKind, string>,
  goesTo: {
    'own-folder': (to: string) => to,
    folder: (to: string) => to,
    zip: (to: string) => `Zip file ${to}`,
    git: (to: string) => `Git branch ${to}`,
  } satisfies Record<DestinationKind, (to: string) => string>,
  stop: 'Stop',
  keepWriting: 'Keep writing',
  doneTitle: 'Site published',
  done: (folder: string) => `The site is in ${folder}.`,
  doneInShort: (changes: string) => `Site published: ${changes}`,
  leftTitle: 'Left as they were',
  showFolder: 'Show in folder',
  openFrontPage: 'Open front page',
  stoppedTitle: 'Publishing was stopped',
  failedTitle: 'The site was not published',
  notSentTitle: 'The site is only in its folder',
  again: 'Try again',
};

/** What a failed press comes to, in a line. */
export function siteFailureTitle({ kind }: SiteFailure): string {
  if (kind === 'cancelled') return pressWords.stoppedTitle;
  return kind === 'not-sent' ? pressWords.notSentTitle : pressWords.failedTitle;
}

/** Why the site is not up to date, and what to do. */
export function siteFailureText(failure: SiteFailure): string {
  switch (failure.kind) {
    case 'cancelled':
      return 'What was written is whole, and the site can be served as it is. Publish again to complete it.';
    case 'disk-full':
      return 'The drive is full. What was written is whole. Make room and publish again.';
    case 'not-writable':
      return `The site’s folder can’t be written. ${failure.reason}`;
    case 'locked':
      return `${failure.by} is publishing this newsroom just now. Nothing was written; try again when that is done.`;
    case 'not-sent':
      return sendFailureText(failure.why);
    case 'broke-down':
      return 'The press ended before it was done. What was written is whole. Publish again to complete the site.';
    default:
      return 'The newsroom’s settings can’t be read, so nothing was written. Your stories are as they were.';
  }
}
