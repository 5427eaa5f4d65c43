import type { Instant } from '../instant.ts';
import { escapeAttribute } from '../page/escape-html.ts';
import { absoluteUrl } from '../page/link-href.ts';
import { dayText } from '../page/page-date.ts';
import { pageShell } from '../page/page-shell.ts';
import { pageWords } from '../page/page-words.ts';
import type { Site } from '../page/site.ts';
import { zonedTime } from '../page/zoned-time.ts';
import type { SiteStory } from './site-story.ts';

export const SEARCH_PATH = '/search/';
/** Site paths of the search page's two scripts; they are addressed from beside it. */
export const SEARCH_SCRIPT_PATH = '/search/search.js';
export const SEARCH_INDEX_PATH = '/search/stories.js';

/** The page that searches in the reader's own browser. */
export function searchPage(site: Site, aside: string, now: Instant): string {
  const { language } = site.settings;
  const words = pageWords(language);
  return pageShell(
    {
      language,
      title: words.search,
      description: '',
      canonical: absoluteUrl(site, SEARCH_PATH),
      head: '',
      day: now,
      categories: [],
      main: `<div class="list">
<h1>${words.search}</h1>
<form class="search" role="search"><label>${words.searchLabel}<input id="query" type="search" name="q" autocomplete="off"></label><button type="submit" hidden>${words.search}</button></form>
<noscript><p>${words.searchNoScript}</p></noscript>
<p id="found" role="status" data-none="${escapeAttribute(words.searchNone)}"></p>
<ol id="results" class="stories"></ol>
<script src="stories.js"></script>
<script src="search.js"></script>
</div>`,
      aside,
      allowsScripts: true,
    },
    site,
  );
}

/**
 * The index as a script, which a page opened from a disk may load where it may not fetch. One story a line: headline,
 * site path, excerpt, categories and credit, day, and the language where it is not the site's.
 */
export function searchIndex(stories: readonly SiteStory[], site: Site): string {
  const { language, timeZone } = site.settings;
  const lines = stories.map(({ summary, path }) => {
    const { publication } = summary;
    const day =
      publication.state === 'live'
        ? dayText(zonedTime(publication.firstPublishedAt, timeZone), pageWords(summary.language))
        : '';
    const words = [...summary.categories, summary.creditText].join(' ');
    const own = summary.language === language ? [] : [summary.language];
    return JSON.stringify([summary.headline, encodeURI(path), summary.excerpt, words, day, ...own]);
  });
  return `globalThis.stories = [\n${lines.join(',\n')}\n];\n`;
}
