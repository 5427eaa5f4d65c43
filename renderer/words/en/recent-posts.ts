import type { DueLater, LeaveReason } from '../../../domain/lists/describe-changes.ts';
import type { FillRules } from '../../../domain/lists/fill-rules.ts';
import { quoted } from '../quoted.ts';
import { listRulesWords, newListWords } from './curated-lists.ts';

/** Words of the Recent posts desk. */
export const recentPostsWords = {
  title: 'Draft list',
  list: 'Recent posts',
  whatWasDone: 'What was done',
  changesSince: (count: number, time: string | null) =>
    `${count === 1 ? '1 change' : `${count} changes`}${time === null ? '' : ` since ${time}`}`,
  noChanges: 'As on the site',
  discard: 'Discard changes',
  publish: 'Publish list…',
  conflictInShort: 'changed on disk too',
  rules: listRulesWords,
  newList: newListWords,
  showAt: 'Show the list at',
  backToNow: 'Back to now',
  now: 'Now',
  clockValue: (time: string) => `${time} today`,
  inTime: (hours: number, minutes: number) =>
    `in ${[hours > 0 ? `${hours} h` : '', minutes > 0 ? `${minutes} min` : ''].filter(Boolean).join(' ')}`,
  clockEvents: {
    'pin-ends': (name: string) => `${name} pin ends`,
    'embargo-lifts': (name: string) => `${name} joins`,
    'grows-too-old': (name: string) => `${name} too old`,
  } satisfies Record<DueLater['kind'], (name: string) => string>,
  onSite: 'On the site now',
  publishedAt: (time: string) => `Published ${time}`,
  notPublished: 'Not published yet',
  notPublishedHow: 'Nothing is on the site. What you arrange here goes there with the first publish.',
  cardsAsAt: (cards: number, time: string) =>
    `${cards === 1 ? 'One card' : `${capital(numberWord(cards))} cards`}, ages shown as at ${time}`,
  liveList: 'Live list',
  cardName: (rank: number, headline: string, from: number | null) =>
    from === null || from === rank ? `${rank}. ${headline}` : `${rank}. ${headline}, was ${from}`,
  move: (headline: string) => `Move ${headline}`,
  moved: (headline: string, rank: number, of: number) => `${headline}, moved to ${rank} of ${of}`,
  pinned: (headline: string, rank: number) => `${headline}, pinned at ${rank}`,
  unpinned: (headline: string) => `${headline}, no longer pinned`,
  hidden: (headline: string) => `${headline}, hidden from the list`,
  takenOut: (headline: string) => `${headline}, taken out of the list`,
  unplaced: (headline: string) => `${headline}, where its age puts it`,
  undone: 'Last change undone',
  redone: 'Change made again',
  pin: 'Pin',
  hide: 'Hide',
  more: 'More',
  remove: 'Take out of the list',
  rewrite: 'Reword this card…',
  openStory: 'Open the story',
  toTop: 'Move to the top',
  letGo: 'Leave its place to its age',
  pinName: (rank: number, until: string | null) =>
    until === null ? `Pinned at ${rank}. Change` : `Pinned at ${rank} until ${until}. Change`,
  pinnedForGood: 'Pinned',
  until: (time: string) => `Until ${time}`,
  pinChoices: {
    good: 'Pin for good',
    hour: 'Pin for an hour',
    three: 'Pin for three hours',
    midnight: 'Pin until midnight',
    other: 'Choose position and time…',
  },
  unpin: 'Unpin',
  isNew: 'New',
  from: (rank: number) => `from ${rank}`,
  joinsAt: (time: string) => `Joins ${time}`,
  whenHoldEnds: 'when its hold ends',
  outside: 'From elsewhere',
  fold: (count: number) => `The site shows ${numberWord(count)} cards. Next in line:`,
  nothingNext: 'Nothing is next in line.',
  noCards: 'No live story yet',
  noCardsHow: 'Stories join as they are put live; entries from elsewhere can be added now.',
  add: 'Add to the list…',
  addStory: 'A story of this newsroom…',
  addOutside: 'Something from elsewhere…',
  addFromFile: 'From a saved feed or page…',
  leaves: {
    hidden: 'Hidden by you',
    removed: 'Taken out by you',
    'not-readable': 'Not live any more',
    'against-rules': 'Against the list’s rules',
    below: 'Drops below the fold',
  } satisfies Record<LeaveReason, string>,
  sidePanel: 'What will change',
  changesTitle: (count: number) =>
    `Publishing now changes ${count === 1 ? 'one thing' : `${numberWord(count)} things`}`,
  nothingChanges: 'The list is as it is on the site',
  changeJoins: (rank: number) => `goes in at ${rank}`,
  changePinnedUntil: (time: string) => `, pinned until ${time}`,
  changePinned: ', pinned',
  changeMoves: (from: number, to: number) => `moves from ${from} to ${to}`,
  changeRewritten: 'has new words',
  changeLeaves: {
    hidden: 'leaves the list, hidden by you',
    removed: 'leaves the list, taken out by you',
    'not-readable': 'leaves the list: it is not live any more',
    'against-rules': 'leaves the list: its rules leave it out',
    below: 'drops below the fold',
  } satisfies Record<LeaveReason, string>,
  severalMove: (step: number) =>
    `each move ${step > 0 ? 'down' : 'up'} ${Math.abs(step) === 1 ? 'one' : numberWord(Math.abs(step))}`,
  severalCards: (count: number) => `${capital(numberWord(count))} cards`,
  dueTitle: 'Due later',
  dueHow: 'Dateline publishes only when you do. These wait for your next publish after the time shown.',
  /** What stands before and after the card's name. */
  due: {
    'pin-ends': ['The pin on ', ' ends'],
    'embargo-lifts': ['', ' is released and joins the list'],
    'grows-too-old': ['', ' grows too old for the list'],
  } satisfies Record<DueLater['kind'], readonly [string, string]>,
  hiddenTitle: 'Hidden from the list',
  hiddenHow: 'Still on the site. Only this list leaves them out.',
  hiddenAt: (time: string) => `Hidden ${time}`,
  yesterday: (time: string) => `yesterday, ${time}`,
  putBack: 'Put back',
  removedTitle: 'Taken out lately',
  keys: { move: 'move', pin: 'pin', hide: 'hide', undo: 'undo', redo: 'redo' },
  rule: (words: number, keeps: string) => `Excerpts: ${words} words, ${keeps}`,
  order: ({ fill, categories, languages, maxAgeHours }: FillRules) => {
    if (fill === 'none') return 'List: by hand only';
    const limits = [...categories, ...languages, ...(maxAgeHours === null ? [] : [listRulesWords.hours(maxAgeHours)])];
    return `List: newest first, after pins${limits.length === 0 ? '' : `; ${limits.join(', ')}`}`;
  },
  addStoryTitle: 'Add a story to the list',
  addStoryText: 'Only live stories can be shown. It goes in at the top; move it from there.',
  findStory: 'Find a story',
  noneFound: 'No live story matches.',
  addOutsideTitle: 'Add something from elsewhere',
  addOutsideText: 'A card of your own words, with or without a link.',
  rewriteTitle: 'Reword this card',
  rewriteText: 'Only on the list. Empty fields show the story’s own words.',
  picture: 'Card picture',
  pictureOfStory: 'The story’s own, where the list shows pictures.',
  choosePicture: 'Choose a picture…',
  noOwnPicture: 'Use the story’s own',
  pictureAlt: 'What the picture shows',
  pictureAltHint: 'For readers who can’t see it.',
  pinTitle: (headline: string) => `Pin ${quoted(headline)}`,
  pinText: 'It stays there, whatever else joins the list.',
  pinRank: 'Position',
  pinRankWrong: (count: number) => `From 1 to ${count}.`,
  pinUntil: 'Until',
  pinUntilHint: 'Empty: until you unpin it.',
  pinPast: 'This time has passed.',
  chooseCardsTitle: (file: string) => `Headlines in ${file}`,
  chooseCardsText: 'The first you choose goes in at the top. Nothing is fetched.',
  chooseSome: 'Choose a headline.',
  addThem: (count: number) => (count < 2 ? 'Add to the list' : `Add ${count} to the list`),
  conflict: {
    title: 'Another program changed this list',
    text: 'What you see is yours and is not on disk yet. Undo brings back the one you do not choose.',
    goneTitle: 'Another program deleted this list',
    goneText: 'What you see is yours and is not on disk yet.',
    yoursDiffers: (count: number) =>
      count === 0 ? 'Both show the same cards' : `Against the one on disk, yours changes ${numberWord(count)}`,
    keepOurs: 'Keep mine',
    takeTheirs: 'Take the one on disk',
    letGo: 'Let it go',
  },
  headline: 'Card headline',
  excerpt: 'Card excerpt',
  url: 'Address',
  urlHint: 'Empty: the headline is no link.',
  urlWrong: 'Start it with https://',
  time: 'Published',
  headlineMissing: 'A card needs a headline.',
  addIt: 'Add to the list',
  saveIt: 'Reword',
};

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function numberWord(count: number): string {
  return NUMBERS[count] ?? String(count);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
