import type { WireSample } from './wire-sample.ts';

/** Copied pages and Urdu copy. */
export const PAGE_SAMPLES: readonly WireSample[] = [
  {
    name: 'a page with its menu and buttons',
    copy: `Home
National
World
Categories: National, Karachi
Ferry line opens at the salt jetty
By Gulnar Mirza
September 15, 2026
Share
KARACHI (F.P. Report): The ferry line opened on Monday.
Advertisement
It carried a goat, a wedding party and two hundred passengers across the sound and back again without a leak.
The Norda Courier
Recent Posts
Harbour board to bring more ferries
The harbour board has decided to bring in more ferries for the whole of the coast…
3 hours ago
About us`,
    categories: ['National', 'Karachi'],
    headline: 'Ferry line opens at the salt jetty',
    credit: 'person: By Gulnar Mirza',
    dateline: 'Karachi | - | F.P. Report | colon-agency',
    paragraphs: ['The ferry line', 'It carried'],
    advisories: ['September 15, 2026'],
    siteName: 'The Norda Courier',
    posts: ['Harbour board to bring more ferries'],
    leftOver: ['Home', 'National', 'World', 'Share', 'Advertisement', 'About us'],
  },
  {
    name: 'a list without excerpts',
    copy: `Ferry line opens

KARACHI: The ferry line opened on Monday.

Latest News

Harbour board to bring more ferries

3 hours ago

Wardens give notice

1 day ago`,
    headline: 'Ferry line opens',
    dateline: 'Karachi | - | - | colon',
    paragraphs: ['The ferry line opened on Monday.'],
    posts: ['Harbour board to bring more ferries', 'Wardens give notice'],
  },
  {
    name: 'a list without a heading',
    copy: `Ferry line opens

KARACHI: The ferry line opened on Monday.

Harbour board to bring more ferries

The harbour board has decided to bring in more ferries for the whole of the…

3 hours ago

Wardens give notice

Chief Warden Sarang Odho has given the board fifteen days to answer his letter of…

1 day ago`,
    headline: 'Ferry line opens',
    dateline: 'Karachi | - | - | colon',
    paragraphs: ['The ferry line opened on Monday.'],
    posts: ['Harbour board to bring more ferries', 'Wardens give notice'],
  },
  {
    name: 'a page with only a cookie notice',
    copy: `Ferry line opens

KARACHI: The ferry line opened on Monday.

This site uses cookies. Accept?`,
    headline: 'Ferry line opens',
    dateline: 'Karachi | - | - | colon',
    paragraphs: ['The ferry line'],
    cookieNotice: 'This site uses cookies. Accept?',
  },
  {
    name: 'Urdu with desk and source in brackets',
    copy: `کراچی میں نئی کشتی سروس شروع

کراچی (اسٹاف رپورٹر) نو سال بعد نئی کشتی سروس پیر کو شروع ہو گئی۔

مسافروں نے خوشی کا اظہار کیا۔`,
    headline: 'کراچی میں نئی کشتی سروس شروع',
    dateline: 'کراچی | - | اسٹاف رپورٹر | colon-agency',
    paragraphs: ['نو سال بعد', 'مسافروں'],
  },
  {
    name: 'Urdu with a colon',
    copy: `کشتی سروس شروع

ویب ڈیسک

پشاور: نئی کشتی سروس پیر کو شروع ہو گئی۔`,
    headline: 'کشتی سروس شروع',
    credit: 'desk: ویب ڈیسک',
    dateline: 'پشاور | - | - | colon',
    paragraphs: ['نئی کشتی'],
  },
  {
    name: 'Urdu with a date and an agency',
    copy: `کشتی سروس شروع

ماسکو، 27 جون (رائٹرز): نئی کشتی سروس پیر کو شروع ہو گئی۔`,
    headline: 'کشتی سروس شروع',
    dateline: 'ماسکو | 2026-06-27 | رائٹرز | colon-agency',
    paragraphs: ['نئی کشتی'],
  },
  {
    name: 'Urdu whose first word before a colon is no place',
    copy: `کشتی سروس شروع

سوال: کشتی کب چلے گی؟`,
    headline: 'کشتی سروس شروع',
    paragraphs: ['سوال:'],
  },
  {
    name: 'an Urdu page with its list',
    copy: `زمرہ: قومی، کراچی

کشتی سروس شروع

کراچی: نئی کشتی سروس پیر کو شروع ہو گئی۔

تازہ ترین

پرانا بازار بحال

پشاور: پرانا بازار کل سے کھل جائے گا اور دکانیں…

۱۲ گھنٹے پہلے`,
    categories: ['قومی', 'کراچی'],
    headline: 'کشتی سروس شروع',
    dateline: 'کراچی | - | - | colon',
    paragraphs: ['نئی کشتی'],
    posts: ['پرانا بازار بحال'],
  },
];
