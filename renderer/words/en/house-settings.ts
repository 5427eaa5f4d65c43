import type { ExampleTrouble } from '../../../domain/checks/own-rules.ts';
import type { DemandingMove } from '../../../domain/required-fields.ts';

/** Words of what varies by house: required fields, towns, norms, and rules of style. */
export const houseSettingsWords = {
  required: {
    'to-review': 'Before a story goes to review it needs',
    'to-ready': 'Before a story is ready it needs',
    'put-live': 'Before a story goes live it needs',
  } satisfies Record<DemandingMove, string>,
  homeTowns: 'Home towns',
  homeTownsHint: 'They stand alone in datelines, whatever the style. Separated by commas.',
  qualifiedTowns: 'Towns that never stand alone',
  qualifiedTownsHint: 'They take their state or country, though the style’s list has them alone.',
  ownTowns: 'Towns of this newsroom',
  ownTownsHint: 'Besides those that come with Dateline: datelines, completion and spelling know them.',
  addTown: 'Add a town',
  townNumber: (number: number) => `Town ${number}`,
  townName: 'Town',
  townNameMissing: 'A town needs a name.',
  townRegion: 'State or province',
  townRegionHint: 'Empty where it is never named.',
  townCountry: 'Country',
  townCountryMissing: 'Say which country it is in.',
  townZone: 'Time zone of the town',
  townZoneWrong: 'No clock knows this zone. Choose one such as Asia/Karachi.',
  townAliases: 'Other spellings',
  townUrdu: 'Name in Urdu',
  normsHint: 'They warn and never block. Characters are counted as readers see them.',
  norms: {
    headline: 'Headline',
    seoTitle: 'Title for search engines',
    slugline: 'Slugline',
    excerpt: 'Excerpt',
    seoDescription: 'Description for search engines',
    columnWidth: 'Characters in a line',
    wordsPerMinute: 'Words read in a minute',
  },
  normHints: {
    headline: 'The mark on the ruler.',
    seoTitle: 'With the site’s name after it.',
    slugline: undefined,
    excerpt: undefined,
    seoDescription: undefined,
    columnWidth: 'Of the column that lines are counted in.',
    wordsPerMinute: '0: as is usual in the story’s language.',
  },
  measures: 'How text is measured',
  ownRules: 'Rules of this newsroom',
  ownRulesHint: 'Each is tried on its own examples as you type, and must do what they say before it can be saved.',
  addRule: 'Add a rule',
  ruleNumber: (number: number) => `Rule ${number}`,
  ruleId: 'Name of the rule',
  ruleIdHint: 'Small letters and hyphens: no-tomorrow.',
  ruleIds: {
    form: 'Small letters, figures and hyphens, a letter first.',
    taken: 'Another rule has this name.',
  },
  rulePattern: 'What it finds',
  rulePatternHint: 'A regular expression: \\btomorrow\\b',
  patterns: {
    missing: 'Say what it finds.',
    empty: 'This is found between all letters. Say at least one.',
  },
  patternWrong: (reason: string) => `Not a pattern: ${reason.replace(/^Invalid regular expression: /u, '')}.`,
  patternEndless: 'This pattern came to no end on an example, and was stopped. Repeat less inside of what repeats.',
  ruleExplanation: 'Why',
  ruleExplanationHint: 'A sentence that the desk reads.',
  explanationMissing: 'Say why, in a sentence.',
  ruleSuggestion: 'What to put instead',
  ruleSuggestionHint: '$1 is the first group. Empty: the editor decides.',
  ruleExamples: 'Must be found',
  ruleExamplesHint: 'A line an example, and what becomes of it: Rs 40 → Rs40',
  ruleLeaves: 'Must be left alone',
  ruleLeavesHint: 'A line an example.',
  ruleAnyCase: 'Capitals do not matter',
  ruleInQuotes: 'Holds in quotations too',
  examplesTesting: 'Trying the examples…',
  examplesHold: (count: number) => (count === 1 ? 'Its example holds.' : `All ${count} examples hold.`),
  exampleWrong: (trouble: ExampleTrouble) => {
    switch (trouble.kind) {
      case 'not-found':
        return `Not found: “${trouble.text}”.`;
      case 'becomes':
        return `“${trouble.text}” becomes “${trouble.became}”.`;
      case 'found':
        return `Found all the same: “${trouble.text}”.`;
    }
  },
  shippedRules: 'Rules that come with Dateline',
  findRule: 'Find a rule',
  noRule: 'No rule says that.',
  leftCheck: 'A check that was left for every story.',
};
