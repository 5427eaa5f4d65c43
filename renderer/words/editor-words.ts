import type { PasteReport } from '../../domain/paste/paste-report.ts';
import type { Field } from '../editor/fields/FieldNode.ts';

/** English words of the body editor; part of the catalogue in `en.ts`. */
export const editorWords = {
  story: 'Story',
  placeholder: 'Write the story',
  dragBlock: 'Drag to move. Alt Shift ↑ and ↓ move it too',
  fields: {
    attribution: 'Who said it',
    caption: 'Caption',
    credit: 'Photo: name/agency',
    copyright: 'Copyright',
    alt: 'Alternative text: what a reader who can’t see the picture needs to know',
    title: 'Title of the box',
  } satisfies Record<Field, string>,
  editorsNote: { placeholder: 'Editor’s note to the reader' },
  picture: {
    noAlternativeText: 'No alternative text',
    decorative: 'Decorative: needs no alternative text',
    focusAcross: 'Focal point, across',
    focusDown: 'Focal point, down',
    crop: 'Crop…',
    uses: 'Where used…',
  },
  linkCard: {
    region: 'Link card',
    href: 'Address',
    title: 'Title',
    description: 'Description',
    badAddress: 'This is not a web address. Until it is one, the card is published as plain paragraphs.',
  },
  toolbar: {
    name: 'Formatting',
    style: 'Style',
    body: 'Body',
    subheading: 'Subheading',
    smallSubheading: 'Small subheading',
    mixed: 'Mixed',
    bold: 'Bold',
    italic: 'Italic',
    link: 'Link',
    heading: 'Subheading',
    quote: 'Quote',
    bullets: 'Bulleted list',
    numbers: 'Numbered list',
    picture: 'Picture',
    undo: 'Undo',
    redo: 'Redo',
    find: 'Find and replace',
    selection: 'Selected words',
    strikethrough: 'Strikethrough',
    subscript: 'Subscript',
    superscript: 'Superscript',
    comment: 'Comment for the desk',
  },
  link: {
    dialog: 'Edit link',
    address: 'Link address',
    save: 'Save',
    remove: 'Remove link',
    open: 'Open link',
    badAddress: 'This address can’t be linked. Use https://, mailto: or tel:',
  },
  more: {
    menu: 'Writing',
    focus: 'Focus mode',
    typewriter: 'Typewriter mode',
    smartTyping: 'Quotes and dashes as in print',
  },
  language: {
    menu: 'Language',
    ofWords: 'Of the selected words',
    ofParagraph: 'Of the paragraph',
    ofStory: 'The story’s own',
  },
  insertions: {
    menu: 'Insert',
    h2: 'Subheading',
    h3: 'Small subheading',
    picture: 'Picture',
    gallery: 'Picture gallery, or single pictures again',
    quote: 'Quote',
    pullQuote: 'Pull quote',
    bullets: 'Bulleted list',
    numbers: 'Numbered list',
    table: 'Table',
    factBox: 'Fact box',
    editorsNote: 'Editor’s note',
    linkCard: 'Link card',
    divider: 'Divider',
  },
  table: {
    menu: 'Table',
    'row-above': 'Row above',
    'row-below': 'Row below',
    'column-before': 'Column before',
    'column-after': 'Column after',
    'row-up': 'Move row up',
    'row-down': 'Move row down',
    'column-back': 'Move column back',
    'column-on': 'Move column on',
    'header-row': 'Header row, on or off',
    'remove-row': 'Remove row',
    'remove-column': 'Remove column',
    'remove-table': 'Remove table',
  },
  spelling: {
    menu: (word: string) => `Spelling of “${word}”`,
    suggestions: 'Suggestions',
    noSuggestion: 'No suggestion',
    unknownWords: 'Not in the dictionary:',
    add: (word: string) => `Add “${word}” to the word list`,
    ignore: 'Ignore in this story',
  },
  paste: {
    removed: (report: PasteReport) => `Removed: ${listOfRemoved(report)}`,
    undo: 'Undo',
    asPlainText: 'Paste as plain text',
  },
  blanks: {
    left: (count: number) => (count === 1 ? 'One blank to fill' : `${count} blanks to fill`),
    keys: 'Tab: the next · Esc: done',
  },
  find: {
    region: 'Find and replace in this story',
    find: 'Find',
    replaceWith: 'Replace with',
    count: (at: number, of: number) => (of === 0 ? 'No match' : `${at} of ${of}`),
    previous: 'Previous match',
    next: 'Next match',
    matchCase: 'Match case',
    wholeWord: 'Whole word',
    regex: 'Regular expression',
    inSelection: 'In selection',
    preserveCase: 'Preserve case',
    replace: 'Replace',
    replaceAll: 'Replace all',
    replaced: (number: number) => `${number} replaced`,
    allStories: 'All stories…',
    close: 'Close',
  },
  dateline: {
    edit: (text: string) => `Dateline: ${text}. Edit`,
    selected: 'Dateline selected. Backspace removes it',
  },
};

function listOfRemoved({ styles, emptyParagraphs, trackedLinks, pictures }: PasteReport): string {
  return [
    count(styles, 'style', 'styles'),
    count(emptyParagraphs, 'empty paragraph', 'empty paragraphs'),
    count(trackedLinks, 'tracker in a link', 'trackers in links'),
    count(pictures, 'picture that is not in the newsroom', 'pictures that are not in the newsroom'),
  ]
    .filter((words) => words !== '')
    .join(', ');
}

function count(number: number, one: string, many: string): string {
  if (number === 0) return '';
  return `${number} ${number === 1 ? one : many}`;
}
export type EditorWords = typeof editorWords;
