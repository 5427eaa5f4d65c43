import type { Instant } from '../instant.ts';
import { relativeTime } from '../relative-time.ts';
import { escapeText } from './escape-html.ts';
import { languageAttributes } from './inline-html.ts';
import { link } from './link-href.ts';
import { dayAndTimeText } from './page-date.ts';
import { pageWords } from './page-words.ts';
import type { Card, Site } from './site.ts';
import { offsetInstant, zonedTime } from './zoned-time.ts';

/**
 * The list beside the story: headline, excerpt as it stands, age with the whole date at hand (an age baked into a
 * page grows old). Empty without cards.
 */
export function recentPostsHtml(cards: readonly Card[], site: Site, language: string, now: Instant): string {
  if (cards.length === 0) return '';
  const items = cards.map((card) => cardHtml(card, site, language, now)).join('\n');
  return `<aside class="recent" aria-labelledby="recent-posts"><h2 id="recent-posts">${pageWords(language).recentPosts}</h2>
<ol>
${items}
</ol></aside>`;
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
