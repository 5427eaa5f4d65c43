import type { Correction } from '../story.ts';

/** The theme's own words, in one language. */
export interface PageWords {
  readonly skip: string;
  readonly search: string;
  readonly frontPage: (site: string) => string;
  readonly sections: string;
  readonly categories: string;
  readonly published: string;
  readonly updated: string;
  readonly photo: string;
  readonly table: string;
  readonly corrections: string;
  readonly correctionKinds: Readonly<Record<Correction['kind'], string>>;
  readonly recentPosts: string;
  readonly archive: string;
  readonly feed: string;
  readonly cookieNotice: string;
  readonly gotIt: string;
  readonly withdrawnTitle: string;
  readonly withdrawnText: string;
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly comma: string;
  readonly page: (page: number) => string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly pages: string;
  readonly newer: string;
  readonly older: string;
  readonly noCorrections: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly movedTitle: string;
  readonly movedText: string;
  readonly related: string;
  readonly searchLabel: string;
  readonly searchNoScript: string;
  readonly searchNone: string;
  /** In place of a section's stories while it has none. */
  readonly noStories: string;
}

const ENGLISH: PageWords = {
  skip: 'Skip to the story',
  search: 'Search',
  frontPage: (site) => `${site}, front page`,
  sections: 'Sections',
  categories: 'Categories:',
  published: 'Published',
  updated: 'Updated',
  photo: 'Photo:',
  table: 'Table',
  corrections: 'Corrections',
  correctionKinds: {
    correction: 'Correction',
    clarification: 'Clarification',
    refile: 'Update',
    withdrawn: 'Withdrawn',
  },
  recentPosts: 'Recent Posts',
  archive: 'Archive',
  feed: 'RSS',
  cookieNotice: 'Cookie notice',
  gotIt: 'Got it',
  withdrawnTitle: 'This story has been withdrawn',
  withdrawnText: 'The story that stood at this address is no longer published.',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  comma: ',',
  page: (page) => `page ${page}`,
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  pages: 'Pages',
  newer: 'Newer stories',
  older: 'Older stories',
  noCorrections: 'No story has been corrected yet.',
  notFoundTitle: 'There is no page at this address',
  notFoundText: 'The address may have been mistyped, or the story withdrawn.',
  movedTitle: 'This story has moved',
  movedText: 'Go to its new address',
  related: 'More on this subject',
  searchLabel: 'Search the site',
  searchNoScript: 'The search runs in your browser and needs JavaScript. The archive lists every story without it.',
  searchNone: 'No story matches.',
  noStories: 'There are no stories here yet.',
};

const URDU: PageWords = {
  skip: 'خبر پر جائیں',
  search: 'تلاش',
  frontPage: (site) => `${site}، صفحۂ اول`,
  sections: 'شعبے',
  categories: 'زمرے:',
  published: 'شائع شدہ',
  updated: 'تازہ کاری',
  photo: 'تصویر:',
  table: 'جدول',
  corrections: 'تصحیحات',
  correctionKinds: { correction: 'تصحیح', clarification: 'وضاحت', refile: 'تازہ کاری', withdrawn: 'واپس لی گئی' },
  recentPosts: 'تازہ خبریں',
  archive: 'محفوظات',
  feed: 'آر ایس ایس',
  cookieNotice: 'کوکی نوٹس',
  gotIt: 'ٹھیک ہے',
  withdrawnTitle: 'یہ خبر واپس لے لی گئی ہے',
  withdrawnText: 'اس پتے پر موجود خبر اب شائع نہیں کی جاتی۔',
  months: ['جنوری', 'فروری', 'مارچ', 'اپریل', 'مئی', 'جون', 'جولائی', 'اگست', 'ستمبر', 'اکتوبر', 'نومبر', 'دسمبر'],
  weekdays: ['اتوار', 'پیر', 'منگل', 'بدھ', 'جمعرات', 'جمعہ', 'ہفتہ'],
  comma: '،',
  page: (page) => `صفحہ ${page}`,
  pageOf: (page, pages) => `صفحہ ${page} از ${pages}`,
  pages: 'صفحات',
  newer: 'نئی خبریں',
  older: 'پرانی خبریں',
  noCorrections: 'ابھی تک کسی خبر کی تصحیح نہیں ہوئی۔',
  notFoundTitle: 'اس پتے پر کوئی صفحہ نہیں',
  notFoundText: 'ممکن ہے پتا غلط لکھا گیا ہو یا خبر واپس لے لی گئی ہو۔',
  movedTitle: 'یہ خبر منتقل ہو گئی ہے',
  movedText: 'نئے پتے پر جائیں',
  related: 'اسی موضوع پر',
  searchLabel: 'سائٹ پر تلاش',
  searchNoScript: 'تلاش آپ کے براؤزر میں چلتی ہے اور اسے جاوا اسکرپٹ درکار ہے۔ محفوظات میں تمام خبریں موجود ہیں۔',
  searchNone: 'کوئی خبر نہیں ملی۔',
  noStories: 'یہاں ابھی کوئی خبر نہیں۔',
};

/** The words for a page in a language (BCP 47); English where the theme does not speak it. */
export function pageWords(language: string): PageWords {
  return /^ur\b/i.test(language) ? URDU : ENGLISH;
}
