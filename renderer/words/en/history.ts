import type { ComparedField } from '../../../domain/diff-stories.ts';
import type { VersionReason } from '../../../ipc/history-requests.ts';

/** Words of the History tab and of differences between versions. */
export const historyWords = {
  now: 'Now',
  nowNote: 'On screen, and on disk',
  nowUnsaved: 'On screen, not on disk yet',
  none: 'No earlier version is kept yet.',
  compare: 'Compare with now',
  bringBack: (time: string) => `Bring back ${time}`,
  bringThisBack: 'Bring this version back',
  note: 'Bringing a version back keeps the present one in this list. Nothing is lost.',
  changed: (added: number, removed: number) =>
    added + removed === 0 ? 'no word changed' : [part(added, 'in'), part(removed, 'out')].filter(Boolean).join(', '),
  length: (words: string) => (words === '1' ? '1 word' : `${words} words`),
  name: 'Name this version',
  nameOf: 'Name of the version',
  namePrompt: 'A name keeps it for ever',
  reasons: {
    'opened-and-changed': 'Before today’s changes',
    work: 'Work in progress',
    'state-change': 'State changed',
    published: 'Put live',
    'before-restore': 'Before a version was brought back',
    conflict: 'Saved by another hand',
    imported: 'As it came in',
    batch: 'Before a change in many stories',
  } satisfies Record<VersionReason, string>,
  compareTitle: 'What has changed since',
  compareText: 'Struck through: only then. Marked: only now.',
  bringFieldBack: (field: string) => `Bring back ${field} only`,
  bringOnlyThisBack: 'Bring back only this',
  same: 'The two are the same.',
  stayed: (count: number) => (count === 1 ? 'One paragraph as it was' : `${count} paragraphs as they were`),
  'moved-here': 'Moved here',
  'moved-away': 'Moved away',
  body: 'Story',
  fields: {
    headline: 'Headline',
    shortHeadline: 'Short headline',
    seoHeadline: 'Title for search engines',
    creditLine: 'Credit line',
    dateline: 'Dateline',
    categories: 'Category',
    keywords: 'Keywords',
    slugline: 'Slugline',
    slug: 'Web address',
    excerpt: 'Excerpt',
    seoDescription: 'Description for search engines',
    canonicalUrl: 'First published at',
    internalNote: 'Note for the desk',
    language: 'Language',
    urgency: 'Urgency',
    embargoedUntil: 'Hold until',
    copyrightHolder: 'Copyright holder',
    copyrightNotice: 'Copyright notice',
    usageTerms: 'Terms of use',
    workflow: 'Workflow',
    publication: 'Publication',
    corrections: 'Corrections',
  } satisfies Record<ComparedField, string>,
};

function part(count: number, direction: 'in' | 'out'): string {
  return count === 0 ? '' : `${count} ${direction}`;
}

/** Words of the Checks tab. */
export const checksWords = {
  summary: (count: number, passed: number) =>
    count === 0 ? `Nothing to look at, ${passed} passed` : `${count} to look at, ${passed} passed`,
  fixAll: (count: number) => `Make all ${count} corrections`,
  showAll: (count: number) => `Show all ${count}`,
  leaveIt: 'Leave it',
  more: 'More about this rule',
  leaveRule: 'Leave this rule always',
  leaveRuleNote: 'In this newsroom, for every story',
  left: (count: number) => (count === 1 ? '1 left in this story.' : `${count} left in this story.`),
  takeUp: 'Look again',
  endlessRules: (names: readonly string[]) =>
    `Left out, because the pattern came to no end: ${names.join(', ')}. Mend it in the settings, under House style.`,
  lengths: 'Lengths',
  lengthOf: (length: string, norm: string, isOver: boolean) => `${length} of ${norm}${isOver ? ', long' : ''}`,
  wordCount: 'Words',
  characters: 'Characters',
  charactersWithout: (all: string, without: string) => `${all}, ${without} without spaces`,
  readingTime: 'Reading time',
  minutes: (minutes: string) => `${minutes} min`,
  cardHeadline: 'Headline on its card',
  cardLines: (phone: number, desktop: number, room: number) => {
    const lines = (count: number) => (count === 1 ? '1 line' : `${count} lines`);
    const found = phone === desktop ? lines(phone) : `${lines(phone)} on a phone, ${lines(desktop)} on a desktop`;
    return Math.max(phone, desktop) > room ? `${found}; room for ${room}` : found;
  },
  linesAt: (width: string) => `Lines of ${width} characters`,
  note: 'Checks run on this computer. Nothing here blocks; what you leave stays left.',
};
