import type { DueLater, LeaveReason } from '../../../domain/lists/describe-changes.ts';

/** Words of the Recent posts desk. */
export const recentPostsWords = {
  title: 'Draft list',
  list: 'Recent posts',
  changesSince: (count: number, time: string | null) =>
    `${count === 1 ? '1 change' : `${count} changes`}${time === null ? '' : ` since ${time}`}`,
  noChanges: 'As on the site',
  discard: 'Discard changes',
  showAt: 'Show the list at',
  backToNow: 'Back to now',
  now: 'Now',
  clockValue: (time: string) => `${time} today`,
  inTime: (hours: number, minutes: number) =>
    `in ${[hours > 0 ? `${hours} h` : '', minutes > 0 ? `${minutes} min` : ''].filter(Boolean).join(' ')}`,
  pinEnds: (name: string) => `${name} pin ends`,
  joins: (name: string) => `${name} joins`,
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
  undone: 'Last change undone',
  pin: 'Pin',
  hide: 'Hide',
  more: 'More',
  remove: 'Take out of the list',
  rewrite: 'Reword this card…',
  openStory: 'Open the story',
  toTop: 'Move to the top',
  pinName: (rank: number, until: string | null) =>
    until === null ? `Pinned at ${rank}. Change` : `Pinned at ${rank} until ${until}. Change`,
  pinnedForGood: 'Pinned',
  until: (time: string) => `Until ${time}`,
  pinChoices: {
    good: 'Pin for good',
    hour: 'Pin for an hour',
    three: 'Pin for three hours',
    midnight: 'Pin until midnight',
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
  leaves: {
    hidden: 'Hidden by you',
    removed: 'Taken out by you',
    'not-readable': 'Not live any more',
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
  } satisfies Record<DueLater['kind'], readonly [string, string]>,
  hiddenTitle: 'Hidden from the list',
  hiddenHow: 'Still on the site. Only this list leaves them out.',
  hiddenAt: (time: string) => `Hidden ${time}`,
  putBack: 'Put back',
  removedTitle: 'Taken out lately',
  keys: { move: 'move', pin: 'pin', hide: 'hide', undo: 'undo' },
  rule: (words: number, keeps: string) => `Excerpts: ${words} words, ${keeps}`,
  order: 'List: newest first, after pins',
  addStoryTitle: 'Add a story to the list',
  addStoryText: 'Only live stories can be shown. It goes in at the top; move it from there.',
  findStory: 'Find a story',
  noneFound: 'No live story matches.',
  addOutsideTitle: 'Add something from elsewhere',
  addOutsideText: 'A card of your own words, with or without a link.',
  rewriteTitle: 'Reword this card',
  rewriteText: 'Only on the list. Empty fields show the story’s own words.',
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
