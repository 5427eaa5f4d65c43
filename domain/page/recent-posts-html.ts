import type { Instant } from '../instant.ts';
import { relativeTime } from '../relative-time.ts';
import { escapeText } from './escape-html.ts';
import { languageAttributes } from './inline-html.ts';
import { link } from './link-href.ts';
import { dayAndTimeText } from './page-date.ts';
import { pageWords } from './page-words.ts';
import type { Card, CardList, Site } from './site.ts';
import { offsetInstant, zonedTime } from './zoned-time.ts';

/**
 * The lists beside the story: headline, excerpt as it stands, age with the whole date at hand (an age baked into a
 * page grows old). Lists without cards are left out, and without any of them there is nothing.
 */
export function recentPostsHtml(lists: readonly CardList[], site: Site, language: string, now: Instant): string {
  const shown = lists.filter(({ cards }) => cards.length > 0);
  if (shown.length === 0) return '';
  const parts = shown.map(({ name, cards }, index) => {
    const items = cards.map((card) => cardHtml(card, site, language, now)).join('\n');
    return `${listHeading(name, headingId(index), site, language)}\n<ol>\n${items}\n</ol>`;
  });
  return `<aside class="recent" aria-labelledby="${headingId(0)}">${parts.join('\n')}</aside>`;
}

function headingId(index: number): string {
  return index === 0 ? 'recent-posts' : `list-${index + 1}`;
}

function listHeading(name: string | null, id: string, { settings }: Site, language: string): string {
  if (name === null) return `<h2 id="${id}">${pageWords(language).recentPosts}</h2>`;
  const own = settings.language === language ? '' : languageAttributes({ lang: settings.language });
  return `<h2 id="${id}"${own}>${escapeText(name)}</h2>`;
}

function cardHtml(card: Card, site: Site, language: string, now: Instant): string {
  const own = card.language === language ? '' : languageAttributes({ lang: card.language });
  const excerpt = card.excerpt === '' ? '' : `<p>${escapeText(card.excerpt)}</p>`;
  return `<li${own}><h3>${link(site, card.url, escapeText(card.headline))}</h3>${excerpt}${age(card, site, now)}</li>`;
}

function age({ publishedAt, language }: Card, { settings }: Site, now: Instant): string {
  const date = dayAndTimeText(zonedTime(publishedAt, settings.timeZone), pageWords(language));
  const text = relativeTime(Date.parse(publishedAt), Date.parse(now), language);
  return `<time datetime="${offsetInstant(publishedAt, settings.timeZone)}" title="${date}">${escapeText(text)}</time>`;
}
