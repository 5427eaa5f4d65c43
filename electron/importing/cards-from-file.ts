import type { HtmlElement, HtmlNode } from '../../domain/body/html-node.ts';
import { readHtml } from '../../domain/body/read-html.ts';
import { safeHref } from '../../domain/body/safe-href.ts';
import { excerptFrom } from '../../domain/excerpt.ts';
import { type Instant, instantFromMs } from '../../domain/instant.ts';
import { elementsIn, lineOf, linesOf } from '../../domain/wire/html-lines.ts';
import type { FoundCard } from '../../ipc/list-requests.ts';
import { decodeText } from './decode-text.ts';
import { allNamed, childElements, readXml, textAt, textOf, type XmlElement } from './read-xml.ts';

/** More cards than a person will choose from. */
const MAX_CARDS = 100;

/**
 * The cards in a saved feed (RSS, RDF, Atom) or page of another site, in its order, each address once. Excerpts are cut
 * to `words`. Empty if the file holds none, or is neither.
 */
export function cardsFromFile(bytes: Uint8Array, words: number): readonly FoundCard[] {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return [];
  const { text } = decoded.value;
  const feed = /<(?:rss|rdf:RDF|feed)[\s>]/i.test(text.slice(0, 2_000)) ? readXml(text.trimStart()) : null;
  const cards = feed?.ok === true ? cardsFromFeed(feed.value) : cardsFromPage(readHtml(text));
  const seen = new Set<string>();
  return cards
    .filter(({ headline, url }) => headline !== '' && seen.size < seen.add(url === '' ? headline : url).size)
    .slice(0, MAX_CARDS)
    .map((card) => ({ ...card, excerpt: excerptFrom(card.excerpt, words) }));
}

function cardsFromFeed(root: XmlElement): readonly FoundCard[] {
  const items = [...allNamed(root, 'item'), ...allNamed(root, 'entry')];
  return items.map((item) => ({
    headline: plain(textAt(item, 'title')),
    excerpt: plain(textAt(item, 'description') || textAt(item, 'summary') || textAt(item, 'content')),
    url: webAddress(linkOf(item)),
    publishedAt: instantFrom(textAt(item, 'pubDate') || textAt(item, 'published') || textAt(item, 'date')),
  }));
}

/** RSS writes the address as text, Atom as an attribute of the link to the page itself. */
function linkOf(item: XmlElement): string {
  const links = childElements(item, 'link');
  const own = links.find(({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate') ?? links[0];
  return own === undefined ? '' : (own.attributes.get('href') ?? textOf(own));
}

/** Feeds put markup into titles and descriptions, escaped. */
function plain(text: string): string {
  return /[<&]/.test(text) ? linesOf(readHtml(text)).join(' ') : text;
}

/** Every heading with a link in it; what follows it up to the next heading gives the excerpt and the time. */
function cardsFromPage(page: readonly HtmlNode[]): readonly FoundCard[] {
  const cards: { headline: string; excerpt: string; url: string; publishedAt: Instant | null }[] = [];
  for (const element of elementsIn(page)) {
    const card = cards.at(-1);
    if (/^h[1-6]$/.test(element.tag)) {
      const link = elementsIn(element.children).find(({ tag }) => tag === 'a');
      cards.push({ headline: lineOf(element), excerpt: '', url: addressOf(link), publishedAt: null });
    } else if (card !== undefined && element.tag === 'p' && card.excerpt === '') {
      card.excerpt = lineOf(element);
    } else if (card !== undefined && element.tag === 'time') {
      card.publishedAt ??= instantFrom(element.attributes.get('datetime') ?? '');
    }
  }
  return cards.filter(({ url }) => url !== '');
}

/** A saved page's own addresses lead nowhere outside it; only whole ones are of use. */
function addressOf(link: HtmlElement | undefined): string {
  return webAddress(link?.attributes.get('href') ?? '');
}

function webAddress(address: string): string {
  const href = safeHref(address);
  return href !== null && /^https?:/.test(href) ? href : '';
}

/** RFC 822 dates of RSS and ISO 8601 of the others; a date without a time is that day's first moment in UTC. */
function instantFrom(text: string): Instant | null {
  const ms = Date.parse(text.trim());
  return Number.isNaN(ms) ? null : instantFromMs(ms);
}
