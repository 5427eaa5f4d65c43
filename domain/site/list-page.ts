import type { Instant } from '../instant.ts';
import { escapeText } from '../page/escape-html.ts';
import { absoluteUrl, link } from '../page/link-href.ts';
import { pageShell } from '../page/page-shell.ts';
import { pageWords } from '../page/page-words.ts';
import type { Site } from '../page/site.ts';
import { storyListHtml } from '../page/story-list-html.ts';
import type { ListedStory } from './listed-story.ts';

/** Stories on one page of a long list. */
export const STORIES_A_PAGE = 20;

export interface ListPage {
  readonly title: string;
  /** Site path of the list's first page, `/category/national/`. */
  readonly path: string;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  readonly stories: readonly ListedStory[];
  /** The section to mark in the bar; empty: none. */
  readonly section: string;
}

/** A long list of stories, cut into pages: a category, an author, a month. `aside` is Recent Posts, printed already. */
export function listPage(list: ListPage, site: Site, aside: string, now: Instant): string {
  const { language } = site.settings;
  const words = pageWords(language);
  const title = list.page === 1 ? list.title : `${list.title}, ${words.page(list.page)}`;
  return pageShell(
    {
      language,
      title,
      description: '',
      canonical: absoluteUrl(site, pagePath(list.path, list.page)),
      head: '',
      day: now,
      categories: [list.section],
      main: `<div class="list">\n<h1>${escapeText(title)}</h1>\n${storiesHtml(list.stories, site)}\n${pagination(list, site)}</div>`,
      aside,
    },
    site,
  );
}

function storiesHtml(stories: readonly ListedStory[], site: Site): string {
  const { language } = site.settings;
  if (stories.length === 0) return `<p>${pageWords(language).noStories}</p>`;
  return storyListHtml(stories, site, { headingLevel: 2, language, showPictures: true });
}

/** Site path of a page of the list: its first is the list's own. */
export function pagePath(path: string, page: number): string {
  return page === 1 ? path : `${path}page/${page}/`;
}

function pagination({ path, page, pages }: ListPage, site: Site): string {
  if (pages === 1) return '';
  const words = pageWords(site.settings.language);
  const newer = page > 1 ? link(site, pagePath(path, page - 1), words.newer, ' rel="prev"') : '';
  const older = page < pages ? link(site, pagePath(path, page + 1), words.older, ' rel="next"') : '';
  const where = `<span>${words.pageOf(page, pages)}</span>`;
  return `<nav class="pages" aria-label="${words.pages}">${[newer, where, older].filter((part) => part !== '').join(' ')}</nav>\n`;
}
