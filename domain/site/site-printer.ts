import type { ThemeFont } from '../../assets/theme/fonts.ts';
import { listsCss } from '../../assets/theme/lists-css.ts';
import { cssFromFolder } from '../page/css-addresses.ts';
import { recentPostsHtml } from '../page/recent-posts-html.ts';
import type { CardList, Site } from '../page/site.ts';
import type { Settings } from '../settings.ts';
import type { StoryId } from '../story.ts';
import { NOT_FOUND_PATH } from './plain-pages.ts';
import { type SiteCards, siteCards } from './site-cards.ts';
import type { OutputParts, SiteInput } from './site-outputs.ts';
import type { SiteStory } from './site-story.ts';
import { siteStylesheet } from './site-stylesheet.ts';

/** What the pages of one site share, made once: addresses by depth, the printed list, fingerprints. */
export interface SitePrinter {
  readonly input: SiteInput;
  /** The site as seen from a page at this site path: addresses are relative, so that it may stand in any folder. */
  readonly siteAt: (path: string) => Site;
  /** The site path of a story that readers may open. */
  readonly pathOf: (id: StoryId) => string | null;
  /** Recent Posts, and the lists under it, as printed on a page at this path, without the story whose page it is. */
  readonly aside: (path: string, language: string, storyId: StoryId | null) => string;
  readonly cards: SiteCards;
  /** Fingerprints of a page that shows Recent Posts and this content of its own. */
  readonly parts: (content: string, storyId: StoryId | null) => OutputParts;
  readonly stylesheet: { readonly path: string; readonly text: string };
}

/** A printer for the input; `live` are the stories that readers may have. */
export function sitePrinter(input: SiteInput, live: readonly SiteStory[]): SitePrinter {
  const { settings, now, hash } = input;
  const paths = new Map(live.map(({ summary, path }) => [summary.id, path]));
  const summaries = live.map(({ summary }) => summary);
  const cards = siteCards(input, summaries);
  const listsWithout = remember(cards.beside);
  const shown = new Set(listsWithout(null).flatMap((list) => list.cards.map(({ storyId }) => storyId)));
  // Only the stories of the lists themselves have other lists on their page.
  const listsFor = (storyId: StoryId | null) => listsWithout(shown.has(storyId) ? storyId : null);
  const stylesheet = siteStylesheet(input);
  const prefixFor = (path: string) => (path === NOT_FOUND_PATH ? rootPrefix(settings) : prefixOf(path));
  const siteAtPrefix = remember((prefix: string) => siteFrom(input, prefix, stylesheet.path, paths));
  const siteOf = (path: string): Site => {
    const site = siteAtPrefix(prefixFor(path));
    return path === NOT_FOUND_PATH ? withOwnStyle(site, input) : site;
  };
  const asides = new Map<string, string>();
  const look = hash(JSON.stringify([settings, input.recipe, stylesheet.path]));
  const fingerprints = remember((storyId: StoryId | null) => ({
    ...cardFingerprints(listsFor(storyId), input),
    settings: look,
  }));
  return {
    input,
    cards,
    stylesheet,
    siteAt: siteOf,
    pathOf: (id) => paths.get(id) ?? null,
    aside: (path, language, storyId) => {
      const key = `${prefixFor(path)} ${language} ${shown.has(storyId) ? storyId : ''}`;
      const known = asides.get(key);
      if (known !== undefined) return known;
      const aside = recentPostsHtml(listsFor(storyId), siteAtPrefix(prefixFor(path)), language, now);
      asides.set(key, aside);
      return aside;
    },
    parts: (content, storyId) => ({ content: hash(content), ...fingerprints(shown.has(storyId) ? storyId : null) }),
  };
}

function siteFrom(input: SiteInput, prefix: string, stylesheetPath: string, paths: ReadonlyMap<StoryId, string>): Site {
  const fileUrl = (path: string): string => prefix + encodeURI(path);
  return {
    settings: input.settings,
    linkBase: prefix,
    mediaUrl: (src) => src,
    fileUrl,
    stylesheetUrl: fileUrl(stylesheetPath),
    storyPath: (id) => paths.get(id) ?? null,
  };
}

/**
 * The page that a server shows at any depth carries its style: from a disk, or below a folder that the site was not
 * made for, its addresses lead nowhere, and it is read all the same.
 */
function withOwnStyle(site: Site, { fontPaths, extraCss }: SiteInput): Site {
  const { stylesheetUrl, ...bare } = site;
  const fontUrl = ({ file }: ThemeFont): string => bare.fileUrl?.(fontPaths.get(file) ?? '') ?? '';
  // Their addresses are those of the stylesheet's place, which this page is not at.
  const own = cssFromFolder(extraCss, bare.fileUrl?.('/theme/') ?? '/theme/');
  return { ...bare, extraCss: `${listsCss}${own}`, ...(fontPaths.size === 0 ? {} : { fontUrl }) };
}

/** A server shows this page at any depth, so its addresses start at the site's root. */
function rootPrefix({ url }: Settings): string {
  return url === '' ? '' : new URL(url).pathname.replace(/\/$/, '');
}

/** `.` for the first page, `..` for `/reed-boats-return/`. */
function prefixOf(path: string): string {
  let prefix = '';
  for (let slash = path.indexOf('/', 1); slash !== -1; slash = path.indexOf('/', slash + 1)) {
    prefix += prefix === '' ? '..' : '/..';
  }
  return prefix === '' ? '.' : prefix;
}

/** Cards as words and, apart from them, as they are printed with their ages. */
function cardFingerprints(
  lists: readonly CardList[],
  { settings, hash, now }: SiteInput,
): Pick<OutputParts, 'recentPosts' | 'ages'> {
  const words = lists.map(({ name, cards }) => [
    name,
    ...cards.map(({ key, headline, excerpt, url }) => [key, headline, excerpt, url]),
  ]);
  const neutral: Site = { settings, mediaUrl: (src) => src, linkBase: '' };
  return {
    recentPosts: hash(JSON.stringify(words)),
    ages: hash(recentPostsHtml(lists, neutral, settings.language, now)),
  };
}

/** A function of one value that works each of them out once. */
function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
