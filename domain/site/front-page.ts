import type { Instant } from '../instant.ts';
import { escapeText } from '../page/escape-html.ts';
import { pictureHtml } from '../page/figure-html.ts';
import { languageAttributes } from '../page/inline-html.ts';
import { linkedDataScript } from '../page/json-ld.ts';
import { absoluteUrl, link } from '../page/link-href.ts';
import { pageShell } from '../page/page-shell.ts';
import { categoryPath } from '../page/permalink.ts';
import type { Site } from '../page/site.ts';
import { byAndWhen, storyListHtml } from '../page/story-list-html.ts';
import type { ListedStory } from './listed-story.ts';

export interface FrontPage {
  /** What leads the page; `null` in a newsroom without a live story. */
  readonly lead: ListedStory | null;
  /** What the newsroom's list for the front page shows under its lead. */
  readonly more: readonly ListedStory[];
  /** The first stories of each section, none of them twice. */
  readonly sections: readonly { readonly name: string; readonly stories: readonly ListedStory[] }[];
}

/** The site's first page: its lead, its sections, and `aside`, the lists beside them, printed already. */
export function frontPage({ lead, more, sections }: FrontPage, site: Site, aside: string, now: Instant): string {
  const { settings } = site;
  const { language, name, tagline, url } = settings;
  const parts = [
    // Readers see the name in the masthead; a page still needs a first heading.
    `<h1 class="quiet">${escapeText(name)}</h1>`,
    lead === null ? '' : leadHtml(lead, site),
    more.length === 0 ? '' : storyListHtml(more, site, { headingLevel: 2, language, showPictures: true }),
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
      aside,
    },
    site,
  );
}

function leadHtml(story: ListedStory, site: Site): string {
  const own = story.language === site.settings.language ? '' : languageAttributes({ lang: story.language });
  const picture = story.picture === null ? '' : pictureHtml(story.picture, 'story', { site, isFirst: true });
  return `<div class="lead"${own}>${picture}<h2>${link(site, story.url, escapeText(story.headline))}</h2><p>${escapeText(story.excerpt)}</p>${byAndWhen(story, site)}</div>`;
}

function sectionHtml({ name, stories }: FrontPage['sections'][number], site: Site): string {
  const options = { headingLevel: 3, language: site.settings.language, showPictures: false } as const;
  const title = `<h2>${link(site, categoryPath(name), escapeText(name))}</h2>`;
  return `<section>${title}\n${storyListHtml(stories, site, options)}</section>`;
}
