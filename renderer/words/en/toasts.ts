import type { CopyFlavour } from '../../../domain/page/copied-story.ts';
import type { Correction } from '../../../domain/story.ts';
import type { StoryMove } from '../../../domain/story-moves.ts';
import type { FindCardsFailure } from '../../../ipc/list-requests.ts';
import type { CopyFailure, ExportFailure } from '../../../ipc/story-requests.ts';
import type { NotAdded } from '../../state/toast-state.ts';
import { quoted } from '../quoted.ts';

/** What is said of something just done, in one line. */
export const toastWords = {
  undo: 'Undo',
  'wire-copy-taken': 'Wire copy put in the story',
  'taken-from-wire': 'Taken into a story',
  wireNotTaken: (why: string) => `Not taken: ${why}`,
  wireFileGone: 'the agency’s file is not there any more',
  storiesMade: (count: number) => (count === 1 ? '1 story made' : `${count} stories made`),
  importedBefore: (count: number) =>
    count === 1
      ? '1 was imported before and is left as it is'
      : `${count} were imported before and are left as they are`,
  importedLater: (headline: string) => `A later version of ${quoted(headline)} came, as a story of its own`,
  filesRefused: (named: string, others: number) =>
    others === 0 ? `Not read: ${named}` : `Not read: ${named} And ${others} more.`,
  filesNeedNewsroom: 'Open or make a newsroom first, then drop the files again',
  laterTaken: 'The later version joined with ours',
  laterLeft: 'Ours kept; the later version counts as seen',
  'version-restored': 'Earlier version brought back',
  'texts-joined': 'Both texts joined',
  'check-fixed': 'Corrected',
  'rescue-taken': 'Rescued words put in the story',
  'text-on-disk-taken': 'The text on disk taken',
  'put-back': 'The story has its file again',
  letGo: (headline: string) => `${quoted(headline)} let go`,
  'story-brought-back': 'Story brought back from the trash',
  'not-saved-first': 'Not done: the story’s text could not be saved first',
  'pictures-not-moved': 'The pictures could not be moved. They are where they were.',
  'clipboard-empty': 'The clipboard holds no text',
  'disk-silent': 'The disk does not answer yet. What you wrote is in this window; Dateline keeps trying.',
  'list-discarded': 'The list is as it is on the site',
  noCardsFound: {
    'not-readable': 'The file can’t be read',
    'no-cards': 'No headline with a link was found in this file',
  } satisfies Record<Exclude<FindCardsFailure['kind'], 'cancelled'>, string>,
  'list-not-brought-back': 'The list could not be brought back from the trash',
  'comment-deleted': 'Comment deleted',
  'check-left': 'Left in this story',
  ruleLeft: (rule: string) => `The rule ${rule} is left in every story. The settings have it under House style.`,
  'no-misspelling': 'No word of the text is unknown',
  wordAdded: (word: string) => `“${word}” is on the newsroom’s word list`,
  wordsNotSaved: (why: string) => `Word list not saved: ${why}`,
  undone: 'Undone',
  unexpected: 'Something unexpected went wrong. It was written to the log; your text is as it was.',
  trashed: (headline: string) => `${quoted(headline)} moved to the trash`,
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
  boilerplateSaved: (name: string) => `${quoted(name)} saved in the newsroom’s folder`,
  exported: (file: string) => `Exported ${file}`,
  copied: {
    html: 'Copied as HTML: paste it into another system',
    wordpress: 'Copied as WordPress blocks: paste them into a post',
  } satisfies Record<CopyFlavour, string>,
  notCopied: {
    'not-found': 'Not copied: the story’s file is gone',
    embargoed: 'Not copied: the story is held until its time',
  } satisfies Record<CopyFailure['kind'], string>,
  notExported: {
    cancelled: '',
    'not-found': 'Not exported: the story’s file is gone',
    embargoed: 'Not exported: the story is held until its time',
    'not-writable': 'Not exported: the file can’t be written there',
  } satisfies Record<ExportFailure['kind'], string>,
  notCreated: (why: string) => `No story made: ${why}`,
  listNotSaved: (why: string) => `The list was not saved: ${why}`,
  listDeleted: (name: string) => `List ${quoted(name)} moved to the trash`,
  settingsNotSaved: (why: string) => `Settings not saved: ${why}`,
  notFound: 'The story’s file is not there any more',
  noPicture: {
    'not-a-picture': 'This file is not a picture that a page can show: JPEG, PNG, WebP or GIF',
    heic: 'A page can’t show a HEIC picture. Save it as JPEG first, then add it again.',
    avif: 'Not every browser shows an AVIF picture. Save it as JPEG first, then add it again.',
    damaged: 'This picture is damaged or cut off and was not added. Get the file again.',
    'too-large': 'This picture is too large: at most 100 megabytes and 150 million pixels',
    'not-readable': 'This file can’t be read. Is it still there, and may you open it?',
    'not-writable': 'The media folder can’t be written to',
    'story-left': 'Another story was opened meanwhile. Go back to the first and add it again.',
  } satisfies Record<NotAdded['kind'], string>,
  /** What kept files out, with their names where more than one was wanted. */
  notAdded: (files: string, sentence: string) => `${files}: ${sentence}`,
  andMoreFiles: (names: string, more: number) => `${names} and ${more} more`,
  linkNotOpened: (href: string) => `${href} leads to a page of the site, or is not a safe address`,
};
