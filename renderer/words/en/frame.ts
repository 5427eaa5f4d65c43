import type { RequirableField } from '../../../domain/required-fields.ts';
import type { MoveHindrance, StoryMove } from '../../../domain/story-moves.ts';
import type { DeskStatus } from '../../../domain/story-summary.ts';

/** Words of the window's frame: top bar, status menu, status bar. */
export const frameWords = {
  appName: 'Dateline',
  desks: 'Desks',
  stories: 'Stories',
  recentPosts: 'Recent posts',
  wire: 'Wire',
  unread: 'unread',
  untitled: 'Untitled story',
  saveStatus: 'Save status',
  saved: 'Saved to disk',
  savedAt: (time: string) => `Saved to disk ${time}`,
  saving: 'Saving…',
  notSaved: (why: string) => `Not saved: ${why}`,
  othersNotSaved: (count: number) => (count === 1 ? 'Not saved: another story' : `Not saved: ${count} other stories`),
  wordsAndMinutes: (words: string, minutes: string) => `${words} words · ${minutes} min`,
  words: (words: string) => (words === '1' ? '1 word' : `${words} words`),
  publish: 'Publish…',
  changeStatus: (status: string) => `Status: ${status}. Change status`,
  status: {
    draft: 'Draft',
    review: 'In review',
    ready: 'Ready',
    live: 'Live',
    changed: 'Live, changed',
    held: 'Held',
    killed: 'Killed',
  } satisfies Record<DeskStatus, string>,
  heldTo: (time: string) => `Held to ${time}`,
  moves: {
    'to-draft': 'Back to draft',
    'to-review': 'Send to review',
    'to-ready': 'Mark ready',
    'put-live': 'Put live',
    hold: 'Hold',
    release: 'Release',
    kill: 'Kill story…',
  } satisfies Record<StoryMove, string>,
  correct: 'Correct…',
  readersHave: 'What readers have…',
  hindrances: {
    killed: 'The story was killed; its address keeps the notice.',
    'already-there': 'The story is there already.',
    'readers-have-it': 'Readers have this version already.',
    'readers-know-it': 'Readers know the story: put it live again.',
    'never-live': 'No reader has seen this story; delete it instead.',
    'not-live': 'Readers do not have this story now.',
    'not-held': 'The story is not held.',
  } satisfies Record<Exclude<MoveHindrance['kind'], 'fields-missing'>, string>,
  fieldsMissing: (fields: readonly string[]) => `First it needs ${listed(fields)}.`,
  requiredFields: {
    headline: 'a headline',
    text: 'text',
    'credit-line': 'a credit line',
    dateline: 'a dateline',
    category: 'a category',
    excerpt: 'an excerpt',
    slugline: 'a slugline',
    'picture-credit': 'a credit for every picture',
  } satisfies Record<RequirableField, string>,
  newsroomStatus: 'Newsroom status',
  offline: 'Offline',
  offlineWhy: 'Dateline needs no connection and sends nothing anywhere.',
  sampleNewsroom: 'sample newsroom',
  spelling: (language: string) => `Spelling: ${language}`,
  noDictionary: (language: string) => `No dictionary for ${language}`,
  spellingOff: 'Spelling off',
  unknownWords: (count: number) => (count === 1 ? '1 unknown word' : `${count} unknown words`),
  checks: (count: number) => (count === 1 ? '1 check' : `${count} checks`),
  folderMissing: 'The newsroom folder is not there',
};

/** `a headline and text`. */
function listed(things: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(things);
}
