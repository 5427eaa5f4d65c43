import type { Instant } from '../instant.ts';
import type { Settings } from '../settings.ts';
import { slugFromHeadline } from '../slug.ts';
import type { Story } from '../story.ts';
import { two, zonedTime } from './zoned-time.ts';

const SLUG = /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u;

export type Addressed = Pick<Story, 'id' | 'slug' | 'headline' | 'language' | 'categories' | 'publication'>;

/**
 * The site path of a story's page by the newsroom's pattern: `/:slug/` gives `/ferries-return/`.
 *
 * Dates are those of its first publication in the newsroom's time zone (`now` while it has none), so that an address
 * never moves by itself. Letters of any script stand as they are; `linkHref` encodes them.
 */
export function permalink(story: Addressed, settings: Pick<Settings, 'permalink' | 'timeZone'>, now: Instant): string {
  const path = settings.permalink
    .replaceAll(':slug', pageSlug(story))
    .replaceAll(':category', categorySlug(story.categories[0] ?? '') || 'news');
  return confined(path.includes(':') ? withDates(path, firstPublishedAt(story, now), settings.timeZone) : path);
}

function withDates(path: string, instant: Instant, timeZone: string): string {
  const { year, month, day } = zonedTime(instant, timeZone);
  return path.replaceAll(':year', String(year)).replaceAll(':month', two(month)).replaceAll(':day', two(day));
}

/** The site paths under which readers had the story before, by its former slugs. */
export function formerPermalinks(
  story: Addressed & Pick<Story, 'formerSlugs'>,
  settings: Pick<Settings, 'permalink' | 'timeZone'>,
  now: Instant,
): readonly string[] {
  if (story.formerSlugs.length === 0) return [];
  const path = permalink(story, settings, now);
  const former = story.formerSlugs.map((slug) => permalink({ ...story, slug }, settings, now));
  return [...new Set(former)].filter((one) => one !== path);
}

/** When readers first had the story; `now` if they have not yet. */
export function firstPublishedAt(story: Pick<Story, 'publication'>, now: Instant): Instant {
  return story.publication.state === 'never' ? now : (story.publication.firstPublishedAt ?? now);
}

/** The site path of a category's page. */
export function categoryPath(category: string): string {
  return `/category/${categorySlug(category)}/`;
}

/** A newsroom has a few dozen categories and names them on every page. */
const categorySlugs = new Map<string, string>();

function categorySlug(category: string): string {
  const known = categorySlugs.get(category);
  if (known !== undefined) return known;
  const slug = slugFromHeadline(category, 'en');
  categorySlugs.set(category, slug);
  return slug;
}

/** The last part of the address: the slug, or what the headline gives. A foreign file's slug may hold anything; as a headline it becomes harmless. */
export function pageSlug({ slug, headline, language, id }: Addressed): string {
  const own = SLUG.test(slug) ? slug : slugFromHeadline(slug, language);
  return own || slugFromHeadline(headline, language) || `story-${id.slice(0, 8)}`;
}

/** No pattern leads out of the site: empty parts and dots go. */
function confined(path: string): string {
  const parts = path.split(/[/\\]/).filter((part) => part !== '' && !/^\.+$/.test(part));
  return parts.length === 0 || path.endsWith('/')
    ? `/${parts.map((part) => `${part}/`).join('')}`
    : `/${parts.join('/')}`;
}
