import type { CreditLine } from '../credit-line.ts';
import { cityIndexFor } from '../dateline/cities.ts';
import { renderDateline } from '../dateline/render.ts';
import { excerptFrom } from '../excerpt.ts';
import type { Instant } from '../instant.ts';
import type { Story } from '../story.ts';
import { type ArticleFacts, newsArticle } from './article-facts.ts';
import { authorPath } from './author-path.ts';
import { bodyHtml } from './body-html.ts';
import { correctionsHtml } from './corrections-html.ts';
import { creditedNames } from './credits.ts';
import { escapeText } from './escape-html.ts';
import { languageAttributes } from './inline-html.ts';
import { linkedDataScript } from './json-ld.ts';
import { absoluteUrl, link } from './link-href.ts';
import { noticePage } from './notice-page.ts';
import { openGraph } from './open-graph.ts';
import { figuresOfPage, leadingText, type PageBody, readPageBody } from './page-body.ts';
import { dayAndTimeText } from './page-date.ts';
import { pageShell } from './page-shell.ts';
import { type PageWords, pageWords } from './page-words.ts';
import { categoryPath, firstPublishedAt, permalink } from './permalink.ts';
import { recentPostsHtml } from './recent-posts-html.ts';
import { largestRenditionPath } from './renditions.ts';
import type { Card, Site } from './site.ts';
import { offsetInstant, zonedTime } from './zoned-time.ts';

/** Words of the description that search engines show, where none was written. */
const DESCRIPTION_WORDS = 25;

/**
 * The published page of one story: the whole document. Pure: the same values give the same bytes on every machine.
 *
 * Preview, export and publish all print it (DESIGN.md §5). A killed story's page is a notice at the same address.
 */
export function articlePage(story: Story, site: Site, recentPosts: readonly Card[], now: Instant): string {
  const lists = [{ name: null, cards: recentPosts }, ...(site.sidebars ?? [])];
  return articlePageBeside(story, site, recentPostsHtml(lists, site, story.language, now), now);
}

/** The same page beside a list that is printed already: a site prints its list once, not ten thousand times. */
export function articlePageBeside(story: Story, site: Site, aside: string, now: Instant): string {
  if (story.publication.state === 'killed') return noticePage(story, site, aside, now);
  const body = readPageBody(story.body);
  const facts = articleFacts(story, body, site, now);
  return pageShell(
    {
      language: story.language,
      title: story.seoHeadline || story.headline,
      description: facts.description,
      canonical: facts.canonical,
      head: `${openGraph(story, facts, site)}\n${linkedDataScript(newsArticle(story, facts, site))}`,
      day: facts.publishedAt,
      categories: story.categories,
      main: articleHtml(story, body, facts, site),
      aside,
    },
    site,
  );
}

function articleFacts(story: Story, body: PageBody, site: Site, now: Instant): ArticleFacts {
  const publishedAt = firstPublishedAt(story, now);
  return {
    headline: story.headline,
    description:
      story.seoDescription || story.excerpt || excerptFrom(leadingText(body, DESCRIPTION_WORDS), DESCRIPTION_WORDS),
    canonical: story.canonicalUrl || absoluteUrl(site, permalink(story, site.settings, now)),
    publishedAt,
    modifiedAt: story.publication.state === 'live' ? story.publication.updatedAt : now,
    datelineText:
      story.dateline === null
        ? ''
        : renderDateline(story.dateline, { language: story.language, cities: cityIndexFor(site.settings) }).place,
    pictures: figuresOfPage(body).flatMap((figure) => {
      const url = absoluteUrl(site, largestRenditionPath(figure.picture));
      return url === null ? [] : [{ figure, url }];
    }),
  };
}

function articleHtml(story: Story, body: PageBody, facts: ArticleFacts, site: Site): string {
  const words = pageWords(story.language);
  const parts = [
    categoriesLine(story, site, words),
    story.headline === '' ? '' : `<h1>${escapeText(story.headline)}</h1>`,
    creditLine(story, facts, site, words),
    `<div class="body">\n${bodyHtml(body, datelineHtml(story, site), { site, words })}\n</div>`,
    correctionsHtml(story.corrections, words, site.settings.timeZone),
    publisherLine(story, site),
    relatedHtml(site, story.language),
  ];
  return `<article>\n${parts.filter((part) => part !== '').join('\n')}\n</article>`;
}

function categoriesLine({ categories }: Story, site: Site, words: PageWords): string {
  if (categories.length === 0) return '';
  const links = categories.map((category) => link(site, categoryPath(category), escapeText(category), ' rel="tag"'));
  return `<p class="cats">${words.categories} ${links.join(`${words.comma} `)}</p>`;
}

function creditLine(story: Story, facts: ArticleFacts, site: Site, words: PageWords): string {
  const { settings } = site;
  const printed = (label: string, instant: Instant): string =>
    `<span>${label} <time datetime="${offsetInstant(instant, settings.timeZone)}">` +
    `${dayAndTimeText(zonedTime(instant, settings.timeZone), words)}</time></span>`;
  const credit = story.creditLine === null ? '' : `<b>${creditHtml(story.creditLine, site)}</b>`;
  const updated = isUpdated(facts) ? ` ${printed(words.updated, facts.modifiedAt)}` : '';
  return `<p class="credit">${credit}<span class="dates">${printed(words.published, facts.publishedAt)}${updated}</span></p>`;
}

/** A single name leads to everything by it. */
function creditHtml(credit: CreditLine, site: Site): string {
  const names = creditedNames(credit);
  const text = escapeText(credit.text);
  return names[0] === undefined || names.length > 1 ? text : link(site, authorPath(names[0]), text, ' rel="author"');
}

/** Readers are told of an update that they can tell from the first publication: the dates show minutes. */
function isUpdated({ publishedAt, modifiedAt }: ArticleFacts): boolean {
  return Date.parse(modifiedAt) - Date.parse(publishedAt) >= 60_000;
}

function datelineHtml({ dateline, language }: Story, { settings }: Site): string {
  if (dateline === null) return '';
  const { place, rest } = renderDateline(dateline, { language, cities: cityIndexFor(settings) });
  const source = rest === '' ? '' : `<i>${escapeText(rest)}</i>`;
  return `<span class="dateline">${escapeText(place)}${source}</span>`;
}

/** Whose page this is, where the text ends: as the site that the theme is modelled on prints it. */
function publisherLine({ copyrightNotice }: Story, { settings }: Site): string {
  const notice = copyrightNotice === '' ? '' : `<small>${escapeText(copyrightNotice)}</small>`;
  return `<p class="publisher">${escapeText(settings.name)}${notice}</p>`;
}

function relatedHtml(site: Site, language: string): string {
  const { related = [] } = site;
  if (related.length === 0) return '';
  const items = related.map((card) => {
    const own = card.language === language ? '' : languageAttributes({ lang: card.language });
    return `<li${own}>${link(site, card.url, escapeText(card.headline))}</li>`;
  });
  return `<nav class="related" aria-labelledby="related"><h2 id="related">${pageWords(language).related}</h2><ul>\n${items.join('\n')}\n</ul></nav>`;
}
