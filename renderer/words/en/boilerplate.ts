import type { BoilerplateFailure } from '../../../ipc/boilerplate-requests.ts';

/** Words for templates and snippets. */
export const boilerplateWords = {
  /** Beside `New story`, so without those words: two buttons of one name would be ambiguous to a screen reader. */
  fromTemplate: 'Start from a template',
  startFrom: (name: string) => `New story from template: ${name}`,
  insert: (name: string) => `Insert snippet: ${name}`,
  own: 'Your newsroom’s own',
  saveTemplate: 'Save this story as a template…',
  saveSnippet: 'Save the selected words as a snippet…',
  showTemplates: 'Show the templates’ folder',
  showSnippets: 'Show the snippets’ folder',
  broken: (file: string) => `Can’t be used: ${file}`,
  templateTitle: 'Save this story as a template',
  templateText:
    'New stories can begin with its text, headline, categories and credit line. Its address, dates and states stay behind.',
  snippetTitle: 'Save as a snippet',
  snippetText: 'Put it into any story from the slash menu or the palette. Blanks like [TK name] are filled with Tab.',
  nothingSelected: 'Select the words in the story first.',
  name: 'Name',
  nameHint: 'It is also the name of the file in the newsroom’s folder.',
  badName: 'Letters, digits, spaces and , ’ ( ) & – only, at most 60.',
  save: 'Save',
  replace: 'Replace it',
  failures: {
    taken: 'There is one of this name already.',
    'not-found': 'The story’s file is not there any more.',
    empty: 'There is nothing in it.',
    'not-written': 'It could not be written into the newsroom’s folder. Nothing was changed.',
  } satisfies Record<BoilerplateFailure['kind'], string>,
};
