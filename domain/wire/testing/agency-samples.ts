import type { WireSample } from './wire-sample.ts';

/** Stories in the shapes of agencies and desks; people, places and events are invented. */
export const AGENCY_SAMPLES: readonly WireSample[] = [
  {
    name: 'Reuters, web',
    copy: `Norda opens second ferry line

NORHAVEN (Reuters) - Norda opened its second ferry line on Monday.

“It floats,” the harbour master said.`,
    headline: 'Norda opens second ferry line',
    dateline: 'Norhaven | - | Reuters | reuters-web',
    paragraphs: ['Norda opened', '“It floats,”'],
  },
  {
    name: 'Reuters, web, with an en dash and no-break spaces',
    copy: `Norda opens second ferry line

MOSCOW\u00a0(Reuters)\u00a0– Norda opened its second ferry line on Monday.`,
    headline: 'Norda opens second ferry line',
    dateline: 'Moscow | - | Reuters | reuters-web',
    paragraphs: ['Norda opened'],
  },
  {
    name: 'Reuters, wire, with update mark, key points, changes, byline and sign-off',
    copy: `NORDA-FERRIES/LINE (UPDATE 2)

UPDATE 2-Norda opens second ferry line despite tides

* First line lost money for nine years
* Fishermen want 70 of the jobs

(Adds quotes from harbour master, background)

By Gulnar Mirza

MINNEAPOLIS, June 27 (Reuters) - Norda opened its second ferry line on Monday.

HIGH WATER

The line crosses the sound twice a day.

(Reporting by Gulnar Mirza and Sarang Odho; Editing by Zarak Hasil)`,
    slugline: 'NORDA-FERRIES/LINE',
    headline: 'Norda opens second ferry line despite tides',
    credit: 'person: By Gulnar Mirza',
    dateline: 'Minneapolis | 2026-06-27 | Reuters | reuters-wire',
    paragraphs: ['* First line', '* Fishermen', 'Norda opened', 'HIGH WATER', 'The line crosses'],
    signOff: '(Reporting by Gulnar Mirza and Sarang Odho; Editing by Zarak Hasil)',
    advisories: ['UPDATE 2-', '(Adds quotes from harbour master, background)'],
  },
  {
    name: 'Reuters, wrapped at 65 columns, indented, without blank lines',
    copy: `WRAPUP 1-NORDA OPENS SECOND FERRY LINE
    By Gulnar Mirza
    KARACHI, Sept 15 (Reuters) - Norda opened its second ferry
line on Monday, nine years after the first one had been closed
for want of passengers and of a boat that would not leak.
    "It floats," the harbour master said at the opening, which
was held in heavy rain on the salt jetty.
    (Reporting by Gulnar Mirza)`,
    headline: 'NORDA OPENS SECOND FERRY LINE',
    credit: 'person: By Gulnar Mirza',
    dateline: 'Karachi | 2026-09-15 | Reuters | reuters-wire',
    paragraphs: ['Norda opened', '"It floats,"'],
    signOff: '(Reporting by Gulnar Mirza)',
    advisories: ['WRAPUP 1-'],
  },
  {
    name: 'Reuters, corrected',
    copy: `CORRECTED-Norda opens second ferry line (May 3)

(Corrects number of boats to three in paragraph 2)

DUBAI, May 4 (Reuters) - Norda opened its second ferry line on Monday.

Three boats will sail.`,
    headline: 'Norda opens second ferry line (May 3)',
    dateline: 'Dubai | 2026-05-04 | Reuters | reuters-wire',
    paragraphs: ['Norda opened', 'Three boats'],
    advisories: ['CORRECTED-', '(Corrects number of boats to three in paragraph 2)'],
  },
  {
    name: 'Reuters, two cities',
    copy: `Norda, Wessmoor agree on tides

LONDON/KABUL, Aug 2 (Reuters) - Norda and Wessmoor agreed on Monday.`,
    headline: 'Norda, Wessmoor agree on tides',
    dateline: 'London/Kabul | 2026-08-02 | Reuters | reuters-wire',
    paragraphs: ['Norda and Wessmoor'],
  },
  {
    name: 'AP, with By and Associated Press lines',
    copy: `Norda opens second ferry line

By GULNAR MIRZA
Associated Press

SEVASTOPOL, Crimea (AP) — Norda opened its second ferry line on Monday.

___

Sarang Odho contributed to this report.`,
    headline: 'Norda opens second ferry line',
    credit: 'person: By GULNAR MIRZA, Associated Press',
    dateline: 'Sevastopol, Crimea | - | AP | ap',
    paragraphs: ['Norda opened'],
    signOff: '___ Sarang Odho contributed to this report.',
  },
  {
    name: 'AP, wire, with slugline and note to editors',
    copy: `BC-AS--Norda-Ferries, 1st Ld-Writethru

Eds: Updates with quotes. With AP Photos.

Norda opens second ferry line

By The Associated Press

MONTGOMERY, Ala. (AP) — Norda opened its second ferry line on Monday.

Copyright 2026 The Associated Press. All rights reserved.`,
    slugline: 'BC-AS--Norda-Ferries',
    headline: 'Norda opens second ferry line',
    credit: 'agency: By The Associated Press',
    dateline: 'Montgomery, Alabama | - | AP | ap',
    paragraphs: ['Norda opened'],
    signOff: 'Copyright 2026 The Associated Press. All rights reserved.',
    advisories: ['Eds: Updates with quotes. With AP Photos.'],
  },
  {
    name: 'AP, without a city in the file',
    copy: `Climbers stuck on southern ridge

ON THE SOUTHERN RIDGE (AP) — Four climbers waited for the wind to drop.`,
    headline: 'Climbers stuck on southern ridge',
    dateline: 'On the Southern Ridge | - | AP | ap',
    paragraphs: ['Four climbers'],
  },
  {
    name: 'APP, without a space after the colon',
    copy: `PM for early completion of ferry line

ISLAMABAD, Jun 10 (APP):The Prime Minister on Wednesday asked for speed.

He was told that boats were late.

APP/maz-has`,
    headline: 'PM for early completion of ferry line',
    dateline: 'Islamabad | 2026-06-10 | APP | colon-agency',
    paragraphs: ['The Prime Minister', 'He was told'],
    signOff: 'APP/maz-has',
  },
  {
    name: 'APP, signed with a dash',
    copy: `Ferry line opens

KARACHI: The ferry line opened on Monday.

It carried a goat. —APP`,
    headline: 'Ferry line opens',
    dateline: 'Karachi | - | - | colon',
    paragraphs: ['The ferry line', 'It carried a goat.'],
    signOff: '—APP',
  },
  {
    name: 'PPI, with a header',
    copy: `PPI-0412 15 Sep 13:31 87 words

Traders welcome ferry line

KARACHI, September 15 (PPI): Traders welcomed the ferry line on Tuesday.

-PPI`,
    headline: 'Traders welcome ferry line',
    dateline: 'Karachi | 2026-09-15 | PPI | colon-agency',
    paragraphs: ['Traders welcomed'],
    signOff: '-PPI',
    advisories: ['PPI-0412 15 Sep 13:31 87 words'],
  },
  {
    name: 'INP, with desk initials',
    copy: `Ferry line opens

ISLAMABAD (INP) – The ferry line opened on Monday.

INP/J/msr`,
    headline: 'Ferry line opens',
    dateline: 'Islamabad | - | INP | reuters-web',
    paragraphs: ['The ferry line'],
    signOff: 'INP/J/msr',
  },
  {
    name: 'Xinhua',
    copy: `Norda opens second ferry line

BEIJING, Oct. 5 (Xinhua) -- Norda opened its second ferry line on Monday.

The line crosses the sound twice a day. Enditem`,
    headline: 'Norda opens second ferry line',
    dateline: 'Beijing | 2026-10-05 | Xinhua | ap',
    paragraphs: ['Norda opened', 'The line crosses the sound twice a day.'],
    signOff: 'Enditem',
  },
  {
    name: 'AFP, with desk initials',
    copy: `Norda opens second ferry line

Paris, Oct 5, 2026 (AFP) - Norda opened its second ferry line on Monday.

bur-gm/so/zh`,
    headline: 'Norda opens second ferry line',
    dateline: 'Paris | 2026-10-05 | AFP | reuters-wire',
    paragraphs: ['Norda opened'],
    signOff: 'bur-gm/so/zh',
  },
  {
    name: 'Superdesk',
    copy: `Norda opens second ferry line

SYDNEY, July 30 AAP - Norda opened its second ferry line on Monday.`,
    headline: 'Norda opens second ferry line',
    dateline: 'Sydney | 2026-07-30 | AAP | superdesk',
    paragraphs: ['Norda opened'],
  },
  {
    name: 'PTI, without a separator',
    copy: `Court clears ferry line

New Delhi, Oct 5 (PTI) The court on Monday cleared the ferry line.`,
    headline: 'Court clears ferry line',
    dateline: 'New Delhi | 2026-10-05 | PTI | colon-agency',
    paragraphs: ['The court'],
  },
  {
    name: 'TASS',
    copy: `Ministry names ferry

MOSCOW, October 5. /TASS/. The ministry has named the ferry.`,
    headline: 'Ministry names ferry',
    dateline: 'Moscow | 2026-10-05 | TASS | colon-agency',
    paragraphs: ['The ministry'],
  },
  {
    name: 'dpa, in mixed case',
    copy: `Ferry named

Berlin (dpa) - The ministry has named the ferry.`,
    headline: 'Ferry named',
    dateline: 'Berlin | - | dpa | reuters-web',
    paragraphs: ['The ministry'],
  },
  {
    name: 'Pajhwok',
    copy: `Road to Torkham open again

KABUL (Pajhwok): The road has been cleared of snow, officials say.`,
    headline: 'Road to Torkham open again',
    dateline: 'Kabul | - | Pajhwok | colon-agency',
    paragraphs: ['The road'],
  },
  {
    name: 'a paper’s own desk above the dateline',
    copy: `Ferry line opens

F.P. Report

KARACHI: The ferry line opened on Monday.`,
    headline: 'Ferry line opens',
    credit: 'desk: F.P. Report',
    dateline: 'Karachi | - | - | colon',
    paragraphs: ['The ferry line'],
  },
  {
    name: 'a paper’s own desk in the dateline’s paragraph',
    copy: `Ferry line opens

F.P. Report KARACHI: The ferry line opened on Monday.

It carried a goat.`,
    headline: 'Ferry line opens',
    credit: 'desk: F.P. Report',
    dateline: 'Karachi | - | - | colon',
    paragraphs: ['The ferry line', 'It carried'],
  },
  {
    name: 'a reporter in the dateline’s paragraph, a space before the colon',
    copy: `Ferry line opens

Gulnar Mirza PESHAWAR : The ferry line opened on Monday.`,
    headline: 'Ferry line opens',
    credit: 'person: Gulnar Mirza',
    dateline: 'Peshawar | - | - | colon',
    paragraphs: ['The ferry line'],
  },
  {
    name: 'a reporter’s name alone, on a line of its own',
    copy: `Ferry line opens

Gulnar Mirza

PESHAWAR: The ferry line opened on Monday.`,
    headline: 'Ferry line opens',
    credit: 'person: Gulnar Mirza',
    dateline: 'Peshawar | - | - | colon',
    paragraphs: ['The ferry line'],
  },
  {
    name: 'several cities and inputs from an agency',
    copy: `Courts close for ferry day

LAHORE/ISLAMABAD: Courts closed on Monday.

(with inputs from AFP)`,
    headline: 'Courts close for ferry day',
    dateline: 'Lahore/Islamabad | - | - | colon',
    paragraphs: ['Courts closed'],
    signOff: '(with inputs from AFP)',
  },
  {
    name: 'a monitoring desk over an agency’s dateline',
    copy: `Norda opens ferry line

Monitoring Desk

NEW YORK (AFP): Norda opened its ferry line.`,
    headline: 'Norda opens ferry line',
    credit: 'desk: Monitoring Desk',
    dateline: 'New York | - | AFP | colon-agency',
    paragraphs: ['Norda opened'],
  },
  {
    name: 'a press release',
    copy: `FOR IMMEDIATE RELEASE

Hatti Foods opens apricot plant in Skardu

SKARDU, Pakistan, Oct. 5, 2026 /PRNewswire/ -- Hatti Foods today opened its apricot plant.

About Hatti Foods

Hatti Foods dries fruit.

# # #`,
    headline: 'Hatti Foods opens apricot plant in Skardu',
    dateline: 'Skardu, Pakistan | 2026-10-05 | PRNewswire | ap',
    paragraphs: ['Hatti Foods today', 'About Hatti Foods', 'Hatti Foods dries'],
    signOff: '# # #',
    advisories: ['FOR IMMEDIATE RELEASE'],
  },
  {
    name: 'a press release of a ministry, under embargo',
    copy: `EMBARGOED until 17:00 PKT, 26 November 2026

Ministry names ferry

ISLAMABAD: The ministry has named the ferry.

Notes to editors: the ferry is new.`,
    headline: 'Ministry names ferry',
    dateline: 'Islamabad | - | - | colon',
    paragraphs: ['The ministry'],
    embargo: 'EMBARGOED until 17:00 PKT, 26 November 2026 | 2026-11-26T12:00:00.000Z',
    advisories: ['Notes to editors: the ferry is new.'],
  },
  {
    name: 'an embargo at midnight, in Greenwich time',
    copy: `STRICTLY EMBARGOED: Not for release before 0001 GMT, Dec 1

Study finds ferries healthy

LONDON (AP) — Ferries are healthy, a study found.`,
    headline: 'Study finds ferries healthy',
    dateline: 'London | - | AP | ap',
    paragraphs: ['Ferries are healthy'],
    embargo: 'STRICTLY EMBARGOED: Not for release before 0001 GMT, Dec 1 | 2026-12-01T00:01:00.000Z',
  },
  {
    name: 'an embargo without a time that can be read',
    copy: `EMBARGOED until the minister has spoken

Minister names ferry

LAHORE: The minister named the ferry.`,
    headline: 'Minister names ferry',
    dateline: 'Lahore | - | - | colon',
    paragraphs: ['The minister'],
    embargo: 'EMBARGOED until the minister has spoken | -',
  },
];
