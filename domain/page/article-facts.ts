import type { Figure } from '../body/body.ts';
import type { CreditLine } from '../credit-line.ts';
import type { Instant } from '../instant.ts';
import type { Story } from '../story.ts';
import { authorPath } from './author-path.ts';
import { creditedNames } from './credits.ts';
import type { LinkedData } from './json-ld.ts';
import { absoluteUrl } from './link-href.ts';
import { logoPath } from './renditions.ts';
import type { Site } from './site.ts';
import { offsetInstant } from './zoned-time.ts';

/** What a page says of its story outside the visible text, gathered once for JSON-LD and Open Graph. */
export interface ArticleFacts {
  readonly headline: string;
  readonly description: string;
  /** Whole address of the page; `null` while the site has none. */
  readonly canonical: string | null;
  readonly publishedAt: Instant;
  readonly modifiedAt: Instant;
  readonly datelineText: string;
  /** Pictures of the body, and their whole addresses on the site. */
  readonly pictures: readonly { readonly figure: Figure; readonly url: string }[];
}

/** schema.org `NewsArticle` with every field of NEWSROOM.md "Search and social". */
export function newsArticle(story: Story, facts: ArticleFacts, site: Site): LinkedData {
  const { settings } = site;
  const publisher = publisherOf(site);
  return {
    '@type': 'NewsArticle',
    headline: facts.headline,
    description: facts.description || undefined,
    image: facts.pictures.map(({ url }) => url),
    datePublished: offsetInstant(facts.publishedAt, settings.timeZone),
    dateModified: offsetInstant(facts.modifiedAt, settings.timeZone),
    author: story.creditLine === null ? [publisher] : authors(story.creditLine, site),
    publisher,
    articleSection: story.categories,
    keywords: story.keywords,
    inLanguage: story.language,
    dateline: facts.datelineText || undefined,
    locationCreated: placesCreated(story),
    mainEntityOfPage: facts.canonical ?? undefined,
    isAccessibleForFree: true,
    copyrightHolder:
      story.copyrightHolder === '' ? undefined : { '@type': 'Organization', name: story.copyrightHolder },
    copyrightNotice: story.copyrightNotice || undefined,
    usageInfo: story.usageTerms || undefined,
    correction: corrections(story, settings.timeZone),
  };
}

/** The newsroom itself, as every page names it. */
export function publisherOf({ settings }: Pick<Site, 'settings'>): LinkedData {
  const { name, url, look } = settings;
  const logo = look.logo === null || url === '' ? undefined : absoluteUrl({ settings }, logoPath(look.logo));
  return { '@type': 'NewsMediaOrganization', name, url: url || undefined, logo: logo ?? undefined };
}

function authors(creditLine: CreditLine, site: Site): readonly LinkedData[] {
  const type = creditLine.kind === 'person' ? 'Person' : 'Organization';
  return creditedNames(creditLine).map((name) => ({
    '@type': type,
    name,
    url: absoluteUrl(site, authorPath(name)) ?? undefined,
  }));
}

function placesCreated({ dateline }: Story): readonly LinkedData[] | undefined {
  return dateline?.places.map(({ city, region, country }) => ({
    '@type': 'Place',
    name: city,
    address:
      region === '' && country === ''
        ? undefined
        : {
            '@type': 'PostalAddress',
            addressLocality: city,
            addressRegion: region || undefined,
            addressCountry: country || undefined,
          },
  }));
}

function corrections({ corrections: all }: Story, timeZone: string): readonly LinkedData[] | undefined {
  if (all.length === 0) return undefined;
  return all.map(({ notice, at }) => ({
    '@type': 'CorrectionComment',
    text: notice,
    datePublished: offsetInstant(at, timeZone),
  }));
}
