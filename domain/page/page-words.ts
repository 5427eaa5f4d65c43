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
};

/** The words for a page in a language (BCP 47); English where the theme does not speak it. */
export function pageWords(language: string): PageWords {
  return /^ur\b/i.test(language) ? URDU : ENGLISH;
}
