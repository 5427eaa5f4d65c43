import type { Instant } from '../instant.ts';
import { escapeText } from '../page/escape-html.ts';
import { pictureHtml } from '../page/figure-html.ts';
import { linkedDataScript } from '../page/json-ld.ts';
import { absoluteUrl, link } from '../page/link-href.ts';
import { pageShell } from '../page/page-shell.ts';
import { categoryPath } from '../page/permalink.ts';
import { recentPostsHtml } from '../page/recent-posts-html.ts';
import type { Card, Site } from '../page/site.ts';
import { byAndWhen, storyListHtml } from '../page/story-list-html.ts';
import type { SiteStory } from './site-story.ts';

export interface FrontPage {
  /** The curated list. */
  readonly recentPosts: readonly Card[];
  /** The story that leads the page; `null` in a newsroom without a live one. */
  readonly lead: SiteStory | null;
  /** The newest stories of each section, none of them twice. */
  readonly sections: readonly { readonly name: string; readonly stories: readonly SiteStory[] }[];
}

/** The site's first page: its lead, its sections, and Recent Posts beside them. */
export function frontPage({ recentPosts, lead, sections }: FrontPage, site: Site, now: Instant): string {
  const { settings } = site;
  const { language, name, tagline, url } = settings;
  const parts = [
    // Readers see the name in the masthead; a page still needs a first heading.
    `<h1 class="quiet">${escapeText(name)}</h1>`,
    lead === null ? '' : leadHtml(lead, site),
    ...sections.filter(({ stories }) => stories.length > 0).map((section) => sectionHtml(section, site)),
  ];
  return pageShell(
    {
      language,
      title: '',
      description: tagline,
      canonical: absoluteUrl(site, '/'),
      head: url === '' ? '' : linkedDataScript({ '@type': 'WebSite', name, url, inLanguage: language }),
      day: now,
      categories: [],
      main: `<div class="front">\n${parts.filter((part) => part !== '').join('\n')}\n</div>`,
      aside: recentPostsHtml(recentPosts, site, language, now),
    },
    site,
  );
}

function leadHtml(story: SiteStory, site: Site): string {
  const { headline, excerpt } = story.summary;
  const picture = story.picture === null ? '' : pictureHtml(story.picture, 'story', { site, isFirst: true });
  return `<div class="lead">${picture}<h2>${link(site, story.path, escapeText(headline))}</h2><p>${escapeText(excerpt)}</p>${byAndWhen(story, site)}</div>`;
}

function sectionHtml({ name, stories }: FrontPage['sections'][number], site: Site): string {
  const options = { headingLevel: 3, language: site.settings.language, showPictures: false } as const;
  const title = `<h2>${link(site, categoryPath(name), escapeText(name))}</h2>`;
  return `<section>${title}\n${storyListHtml(stories, site, options)}</section>`;
}
