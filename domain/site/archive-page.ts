import type { Instant } from '../instant.ts';
import { absoluteUrl, link } from '../page/link-href.ts';
import { pageShell } from '../page/page-shell.ts';
import { pageWords } from '../page/page-words.ts';
import type { Site } from '../page/site.ts';
import { two, zonedTime } from '../page/zoned-time.ts';
import type { SiteStory } from './site-story.ts';

/** Site path of the list of months. */
export const ARCHIVE_PATH = '/archive/';

export interface ArchiveMonth {
  readonly year: number;
  /** 1 is January. */
  readonly month: number;
  readonly stories: readonly SiteStory[];
}

/** Stories by the month of their first publication in the newsroom's time zone, the newest month first. */
export function monthsOf(stories: readonly SiteStory[], timeZone: string): readonly ArchiveMonth[] {
  const months = new Map<string, { year: number; month: number; stories: SiteStory[] }>();
  for (const story of stories) {
    const { publication } = story.summary;
    if (publication.state !== 'live') continue;
    const { year, month } = zonedTime(publication.firstPublishedAt, timeZone);
    const key = `${year}-${two(month)}`;
    const known = months.get(key) ?? { year, month, stories: [] };
    known.stories.push(story);
    months.set(key, known);
  }
  return [...months].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, month]) => month);
}

/** Site path of a month's list. */
export function monthPath({ year, month }: Pick<ArchiveMonth, 'year' | 'month'>): string {
  return `${ARCHIVE_PATH}${year}/${two(month)}/`;
}

/** `September 2026` in the words of a language. */
export function monthTitle({ year, month }: Pick<ArchiveMonth, 'year' | 'month'>, language: string): string {
  return `${pageWords(language).months[month - 1]} ${year}`;
}

/** All months of the site, with the number of their stories. */
export function archivePage(months: readonly ArchiveMonth[], site: Site, aside: string, now: Instant): string {
  const { language } = site.settings;
  const words = pageWords(language);
  const items = months.map(
    (month) =>
      `<li>${link(site, monthPath(month), monthTitle(month, language))} <span>${month.stories.length}</span></li>`,
  );
  return pageShell(
    {
      language,
      title: words.archive,
      description: '',
      canonical: absoluteUrl(site, ARCHIVE_PATH),
      head: '',
      day: now,
      categories: [],
      main: `<div class="list">\n<h1>${words.archive}</h1>\n${items.length === 0 ? '' : `<ul class="months">\n${items.join('\n')}\n</ul>\n`}</div>`,
      aside,
    },
    site,
  );
}
