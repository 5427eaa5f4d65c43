import type { WireSample } from './wire-sample.ts';

/** Copy in which something looks like what it is not. */
export const TRAP_SAMPLES: readonly WireSample[] = [
  {
    name: 'a slugline of one word',
    copy: `CEMENT

Cement prices fall for a third week

KARACHI (Meridian): A bag costs less than in spring.`,
    slugline: 'CEMENT',
    headline: 'Cement prices fall for a third week',
    dateline: 'Karachi | - | Meridian | colon-agency',
    paragraphs: ['A bag costs'],
  },
  {
    name: 'a slugline of one word, with an update mark, over a headline in capitals',
    copy: `CEMENT (UPDATE 2)

CEMENT PRICES FALL FOR A THIRD WEEK

KARACHI (Meridian): A bag costs less than in spring.`,
    slugline: 'CEMENT',
    headline: 'CEMENT PRICES FALL FOR A THIRD WEEK',
    dateline: 'Karachi | - | Meridian | colon-agency',
    paragraphs: ['A bag costs'],
  },
  {
    name: 'a mark of priority is no headline',
    copy: `FLASH

CEMENT

Cement prices fall for a third week

KARACHI (Meridian): A bag costs less than in spring.`,
    slugline: 'CEMENT',
    headline: 'Cement prices fall for a third week',
    dateline: 'Karachi | - | Meridian | colon-agency',
    advisories: ['FLASH'],
    paragraphs: ['A bag costs'],
  },
  {
    name: 'a headline of one word',
    copy: `RESIGNED

KARACHI (Meridian): The head of the port has resigned.`,
    headline: 'RESIGNED',
    dateline: 'Karachi | - | Meridian | colon-agency',
    paragraphs: ['The head'],
  },
  {
    name: 'a headline of one word over a byline',
    copy: `RESIGNED

By Humayun Khan

KARACHI: The head of the port has resigned.`,
    headline: 'RESIGNED',
    credit: 'person: By Humayun Khan',
    dateline: 'Karachi | - | - | colon',
    paragraphs: ['The head'],
  },
  {
    name: 'NASA: is no place',
    copy: `Probe lands

NASA: The probe has landed, the agency said on Monday.`,
    headline: 'Probe lands',
    paragraphs: ['NASA: The probe'],
  },
  {
    name: 'WHO: is no place',
    copy: `Wash your hands

WHO: The advice has not changed.`,
    headline: 'Wash your hands',
    paragraphs: ['WHO: The advice'],
  },
  {
    name: 'an abbreviation with its long form',
    copy: `Wash your hands

WHO (World Health Organization): The advice has not changed.`,
    headline: 'Wash your hands',
    paragraphs: ['WHO (World'],
  },
  {
    name: 'a quote first',
    copy: `Ferry line opens

“KARACHI: City of Ferries” is the name of a book that came out on Monday.`,
    headline: 'Ferry line opens',
    paragraphs: ['“KARACHI: City'],
  },
  {
    name: 'a straight quote first',
    copy: `Ferry line opens

"We did not turn back," the boatman said on Monday.`,
    headline: 'Ferry line opens',
    paragraphs: ['"We did not'],
  },
  {
    name: 'no dateline at all',
    copy: `Ferry line opens

The ferry line opened on Monday.

It carried a goat.`,
    headline: 'Ferry line opens',
    paragraphs: ['The ferry line', 'It carried'],
  },
  {
    name: 'a dateline in the second paragraph stays text',
    copy: `Ferry line opens

The ferry line opened on Monday, our reporters say.

KARACHI (F.P. Report): It carried a goat.`,
    headline: 'Ferry line opens',
    paragraphs: ['The ferry line', 'KARACHI (F.P. Report): It'],
  },
  {
    name: 'two datelines: the first is the story’s',
    copy: `Ferry lines open

KARACHI: The first line opened on Monday.

LAHORE: The second opened on the canal.`,
    headline: 'Ferry lines open',
    dateline: 'Karachi | - | - | colon',
    paragraphs: ['The first line', 'LAHORE: The second'],
  },
  {
    name: 'a headline that begins with a place',
    copy: `KARACHI: Ferry line opens

KARACHI: The ferry line opened on Monday.`,
    headline: 'KARACHI: Ferry line opens',
    dateline: 'Karachi | - | - | colon',
    paragraphs: ['The ferry line'],
  },
  {
    name: 'a headline with a full stop',
    copy: `Ferry line opens at last.

KARACHI: The ferry line opened on Monday.`,
    headline: 'Ferry line opens at last.',
    dateline: 'Karachi | - | - | colon',
    paragraphs: ['The ferry line'],
  },
  {
    name: 'text without a headline',
    copy: `KARACHI: The ferry line opened on Monday.

It carried a goat.`,
    dateline: 'Karachi | - | - | colon',
    paragraphs: ['The ferry line', 'It carried'],
  },
  {
    name: 'a single paragraph',
    copy: 'The ferry line opened on Monday.',
    paragraphs: ['The ferry line'],
  },
  {
    name: 'a dateline alone on its line',
    copy: `Ferry line opens

KARACHI (F.P. Report):

The ferry line opened on Monday.`,
    headline: 'Ferry line opens',
    dateline: 'Karachi | - | F.P. Report | colon-agency',
    paragraphs: ['The ferry line'],
  },
  {
    name: 'a city and its country in brackets',
    copy: `Fashion week opens

Paris (France) - the city of light is dark this week.`,
    headline: 'Fashion week opens',
    paragraphs: ['Paris (France)'],
  },
  {
    name: 'a compound with a city',
    copy: `Engineers walk line

ISLAMABAD-based engineers: they walk the line.`,
    headline: 'Engineers walk line',
    paragraphs: ['ISLAMABAD-based'],
  },
  {
    name: 'a clock time first',
    copy: `Timetable changed

12:30 The first boat leaves.

14:10 The goat follows.`,
    headline: 'Timetable changed',
    paragraphs: ['12:30', '14:10'],
  },
  {
    name: 'an embargo that is the news',
    copy: `Embargo on apricots lifted

SKARDU: The embargo on dried apricots was lifted on Monday.`,
    headline: 'Embargo on apricots lifted',
    dateline: 'Skardu | - | - | colon',
    paragraphs: ['The embargo'],
  },
  {
    name: 'cookies that are the news',
    copy: `Baker sells ten thousand cookies

LAHORE: A baker sold ten thousand cookies.

“Cookies are my life,” he said.`,
    headline: 'Baker sells ten thousand cookies',
    dateline: 'Lahore | - | - | colon',
    paragraphs: ['A baker', '“Cookies are'],
  },
  {
    name: 'brackets that are text',
    copy: `Ferry line opens

KARACHI: The ferry line opened on Monday.

(The first had been closed for nine years.)

It carried a goat.`,
    headline: 'Ferry line opens',
    dateline: 'Karachi | - | - | colon',
    paragraphs: ['The ferry line', '(The first', 'It carried'],
  },
  {
    name: 'an advisory in square brackets, and more to come',
    copy: `Ferry line opens

KARACHI: The ferry line opened on Monday.

[Picture to follow]

It carried a goat.

(MORE)`,
    headline: 'Ferry line opens',
    dateline: 'Karachi | - | - | colon',
    paragraphs: ['The ferry line', 'It carried'],
    advisories: ['[Picture to follow]', '(MORE)'],
  },
  {
    name: 'a capital headline that is no slugline',
    copy: `FERRY LINE OPENS

KARACHI: The ferry line opened on Monday.`,
    headline: 'FERRY LINE OPENS',
    dateline: 'Karachi | - | - | colon',
    paragraphs: ['The ferry line'],
  },
  {
    name: 'G20 is no header',
    copy: `G20 leaders take the ferry

NEW DELHI: Leaders took the ferry on Monday.`,
    headline: 'G20 leaders take the ferry',
    dateline: 'New Delhi | - | - | colon',
    paragraphs: ['Leaders took'],
  },
  {
    name: 'a deck between headline and dateline',
    copy: `Ferry line opens

Nine years after the first was closed, boatmen hope for better tides

KARACHI: The ferry line opened on Monday.`,
    headline: 'Ferry line opens',
    deck: 'Nine years after the first was closed, boatmen hope for better tides',
    dateline: 'Karachi | - | - | colon',
    paragraphs: ['The ferry line'],
  },
  {
    name: 'a time of issue under the headline',
    copy: `Ferry line opens

By Gulnar Mirza

Updated: 15 Sep 2026 13:31

KARACHI: The ferry line opened on Monday.`,
    headline: 'Ferry line opens',
    credit: 'person: By Gulnar Mirza',
    dateline: 'Karachi | - | - | colon',
    paragraphs: ['The ferry line'],
    advisories: ['Updated: 15 Sep 2026 13:31'],
  },
  {
    name: 'a paragraph about writing is no sign-off',
    copy: `Pens return

LAHORE: Pens are back.

Writing by hand is easier to remember.`,
    headline: 'Pens return',
    dateline: 'Lahore | - | - | colon',
    paragraphs: ['Pens are', 'Writing by hand'],
  },
  {
    name: 'a last paragraph that ends in an aside',
    copy: `Pens return

LAHORE: Pens are back — and so are blots.`,
    headline: 'Pens return',
    dateline: 'Lahore | - | - | colon',
    paragraphs: ['Pens are back — and so'],
  },
  {
    name: 'a label that is no dateline',
    copy: `Ferry line: a timeline

TIMELINE: Nine years without ferries.`,
    headline: 'Ferry line: a timeline',
    paragraphs: ['TIMELINE: Nine'],
  },
  {
    name: 'an exclusive keeps its label in the headline',
    copy: `EXCLUSIVE-Norda to buy five boats

DUBAI, May 4 (Reuters) - Norda will buy five boats.`,
    headline: 'EXCLUSIVE-Norda to buy five boats',
    dateline: 'Dubai | 2026-05-04 | Reuters | reuters-wire',
    paragraphs: ['Norda will'],
  },
];
