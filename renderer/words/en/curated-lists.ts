import { quoted } from '../quoted.ts';

/** Words for the lists themselves: making them, and the rules by which they fill. */
export const newListWords = {
  lists: 'Lists',
  choose: (name: string) => `List: ${name}. Choose another`,
  open: 'New list…',
  openRename: 'Rename this list…',
  remove: 'Delete this list',
  title: 'New list',
  text: 'A list of its own, with its own draft, rules and undo. It shows with the next publish.',
  name: 'List name',
  nameHint: 'Readers see it over a list beside the pages.',
  nameMissing: 'Name the list.',
  place: 'Where it shows',
  besidePages: 'Beside every page',
  ofCategory: (category: string) => `Leads the page of ${category}`,
  places: {
    front: 'Leads the front page',
    category: 'Leads the page of a category',
    sidebar: 'Beside every page, under Recent Posts',
  },
  category: 'Category of the list',
  categoryMissing: 'Name the category.',
  placeTaken: (by: string) => `${quoted(by)} has that place already.`,
  make: 'Make the list',
  renameTitle: (name: string) => `Rename ${quoted(name)}`,
  rename: 'Rename',
};

export const listRulesWords = {
  open: 'Rules of this list…',
  title: 'Rules of this list',
  text: 'How it fills the places that you have not filled. What you place yourself answers to no rule.',
  save: 'Set the rules',
  fill: 'Fill by itself',
  fillNewest: 'With the newest stories',
  fillNone: 'Never: only what you place',
  count: 'Cards in the list',
  countWrong: 'From 1 to 50.',
  categories: 'Only these categories',
  categoriesHint: 'With commas between them. Empty: any.',
  languages: 'Only these languages',
  languagesHint: 'By their codes: en, ur. Empty: any.',
  age: 'Not older than',
  anyAge: 'Any age',
  hours: (hours: number) => {
    if (hours % 24 !== 0 || hours < 48) return hours === 1 ? '1 hour' : `${hours} hours`;
    return `${hours / 24} days`;
  },
};
