import type { WireRole } from '../../../domain/wire/pieces.ts';

/** Words of wire copy: the review sheet and the Wire desk. */
export const wireWords = {
  wireRoles: {
    header: 'Wire header',
    slugline: 'Slugline',
    categories: 'Category',
    embargo: 'Embargo',
    advisory: 'Note to desks',
    'update-tag': 'Update mark',
    headline: 'Headline',
    deck: 'Deck',
    'key-point': 'Key point',
    issued: 'Time of issue',
    'credit-line': 'Credit line',
    dateline: 'Dateline',
    paragraph: 'Body',
    subheading: 'Subheading',
    'sign-off': 'Sign-off',
    'site-name': 'Site name',
    'list-heading': 'List heading',
    'recent-post': 'Recent post',
    'cookie-notice': 'Cookie notice',
    'left-over': 'Left over',
  } satisfies Record<WireRole, string>,
  sampleCopy: {
    header: 'FP0412  15 Sep 13:31  387 words',
    slugline: 'APRICOT-EXPORT',
    headline: 'Dried-apricot co-ops win direct route to Gulf',
    creditLine: 'By Gul Bano Shigri',
    dateline: 'SKARDU (F.P. Report):',
    first:
      'Eleven village co-operatives will load dried apricots on to a weekly cargo flight from next month, cutting out two brokers and about a third of the cost.',
    second: 'The first load, four tonnes, is already sold, said Abbas Ali Roundu, who keeps the books.',
  },
  reviewTitle: 'What goes where',
  reviewText: 'Dateline read the copy so. Change what it got wrong; nothing is left out without being listed.',
  pieces: 'Pieces of the copy',
  roleOf: (beginning: string) => `What “${beginning}” is`,
  intoNew: 'Make a story',
  intoOpen: 'Put in this story',
  intoWhere: 'Goes into',
  newStory: 'a new story',
  openStory: 'the open story, in place of its text',
  cancel: 'Cancel',
  posts: (count: number) => (count === 1 ? 'Add 1 post to Recent Posts' : `Add ${count} posts to Recent Posts`),
  postsHint: 'As outside entries, in the copy’s order. Their addresses are not in the text: add them on the desk.',
  furniture: 'Take the site’s name and cookie notice into the settings',
  leftOver: (count: number) =>
    count === 1
      ? '1 piece left over: it goes into the note for the desk'
      : `${count} pieces left over: they go into the note for the desk`,
  nothingLeftOver: 'Nothing left over',
  deskTitle: 'Wire copy in',
  deskText:
    'Copy an agency story, or a whole article page, and paste it here. Dateline shows what it found before it makes a story.',
  paste: 'Paste from the clipboard',
};
