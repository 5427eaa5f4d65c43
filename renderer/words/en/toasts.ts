import type { Correction } from '../../../domain/story.ts';
import type { StoryMove } from '../../../domain/story-moves.ts';
import type { AddPictureFailure, ExportFailure } from '../../../ipc/contract.ts';

/** What is said of something just done, in one line. */
export const toastWords = {
  undo: 'Undo',
  'wire-copy-taken': 'Wire copy put in the story',
  'version-restored': 'Earlier version brought back',
  'texts-joined': 'Both texts joined',
  'check-fixed': 'Corrected',
  'rescue-taken': 'Rescued words put in the story',
  'text-on-disk-taken': 'The text on disk taken',
  'story-brought-back': 'Story brought back from the trash',
  'not-saved-first': 'Not done: the story’s text could not be saved first',
  'clipboard-empty': 'The clipboard holds no text',
  'list-changed-elsewhere': 'The list was changed elsewhere: that is what you see. Undo brings yours back.',
  undone: 'Undone',
  unexpected: 'Something unexpected went wrong. It was written to the log; your text is as it was.',
  trashed: (headline: string) => `“${headline}” moved to the trash`,
  moved: {
    'to-draft': 'Back to draft',
    'to-review': 'Sent to review',
    'to-ready': 'Marked ready',
    'put-live': 'Live from now on',
    hold: 'Held: out of pages, lists and feeds',
    release: 'Released from the hold',
    kill: 'Killed: its page is a notice now',
  } satisfies Record<StoryMove, string>,
  corrected: {
    correction: 'Corrected, with a notice to readers',
    clarification: 'Clarified, with a notice to readers',
    refile: 'Refiled, with a notice to readers',
    withdrawn: 'Killed: its page is the notice now',
  } satisfies Record<Correction['kind'], string>,
  exported: (file: string) => `Exported ${file}`,
  notExported: {
    cancelled: '',
    'not-found': 'Not exported: the story’s file is gone',
    embargoed: 'Not exported: the story is held until its time',
    'not-writable': 'Not exported: the file can’t be written there',
  } satisfies Record<ExportFailure['kind'], string>,
  notCreated: (why: string) => `No story made: ${why}`,
  listNotSaved: (why: string) => `Recent Posts not saved: ${why}`,
  settingsNotSaved: (why: string) => `Settings not saved: ${why}`,
  notFound: 'The story’s file is not there any more',
  noPicture: {
    cancelled: '',
    'not-a-picture': 'This file is not a picture that Dateline can read',
    'too-large': 'This picture is too large',
    'not-writable': 'The media folder can’t be written to',
  } satisfies Record<AddPictureFailure['kind'], string>,
  linkNotOpened: (href: string) => `${href} leads to a page of the site, or is not a safe address`,
};
