import type { HtmlElement, HtmlNode } from '../../domain/body/html-node.ts';
import { readHtml } from '../../domain/body/read-html.ts';
import { elementsIn, lineOf, linesOf, withoutElements } from '../../domain/wire/html-lines.ts';
import { type ArticleParts, NO_PARTS } from './article-parts.ts';

/** Furniture of a page: inside an article it is left over, not text. */
const FURNITURE_TAGS: ReadonlySet<string> = new Set('nav footer form button input select dialog'.split(' '));
/** So is what such classes mark: who publishes, what to share, what else to read, what was put right. */
const FURNITURE =
  /(?:^|[\s_-])(?:publisher|share|sharing|social|related|newsletter|corrections?|ad|advert(?:isement)?)(?:$|[\s_-])/i;
/** A quotation's footer and a picture's credit belong to what they stand in. */
const WHOLE_TAGS: ReadonlySet<string> = new Set('blockquote aside figure table'.split(' '));
const BYLINE = /(?:^|[\s_-])(?:byline|author|credit|creditline)(?:$|[\s_-])/i;
const CATEGORIES = /(?:^|[\s_-])(?:cats|categor(?:y|ies)|kicker)(?:$|[\s_-])/i;
const DATES = /(?:^|[\s_-])dates?(?:$|[\s_-])/i;
/** Longer, and it is a paragraph about the author. */
const LONGEST_BYLINE = 120;

/**
 * The article of an HTML page or fragment: what its only `article` holds, or its `main`, or all of it. The headline is
 * its first `h1`, else what the page calls itself. What the page says and the article does not take is left over, a line a
 * text.
 */
export function partsFromHtml(html: string): ArticleParts {
  const page = readHtml(html);
  const article = articleOf(page);
  const found = articleIn(article === null ? page : article.children);
  const meta = metaOf(page);
  return {
    ...NO_PARTS,
    headline: lineOf(found.headline ?? firstElement(page, 'h1')) || (meta.get('og:title')?.[0] ?? titleOf(html)),
    byline: found.byline || (meta.get('author')?.[0] ?? ''),
    content: found.content,
    categories: found.categories ?? meta.get('article:section') ?? [],
    keywords: meta.get('article:tag') ?? [],
    language: /<html[^>]*?\slang\s*=\s*["']?([\w-]+)/i.exec(html)?.[1] ?? '',
    leftOver: [
      ...found.leftOver,
      ...(article === null ? [] : linesOf(withoutElements(page, (element) => element === article))),
    ],
  };
}

/** Several `article`s are sections of one text or teasers of others; only one with the headline in it is the text. */
function articleOf(page: readonly HtmlNode[]): HtmlElement | null {
  const elements = elementsIn(page);
  const articles = elements.filter(({ tag }) => tag === 'article');
  const withHeadline = articles.filter((article) => firstElement(article.children, 'h1') !== null);
  const [article = null] = articles.length === 1 ? articles : withHeadline.length === 1 ? withHeadline : [];
  return article ?? elements.find(({ tag }) => tag === 'main') ?? null;
}

interface Article {
  readonly headline: HtmlElement | null;
  readonly byline: string;
  readonly categories: readonly string[] | null;
  readonly content: readonly HtmlNode[];
  readonly leftOver: readonly string[];
}

/** Sorts the article's elements: headline, byline and categories are taken where they are first met. */
function articleIn(nodes: readonly HtmlNode[]): Article {
  let headline: HtmlElement | null = null;
  let byline: string | null = null;
  let categories: readonly string[] | null = null;
  const leftOver: string[] = [];

  const isTaken = (element: HtmlElement): boolean => {
    if (headline === null && element.tag === 'h1') {
      headline = element;
    } else if (byline === null && isByline(element)) {
      byline = linesOf(withoutElements(element.children, isDate)).join(' ');
      leftOver.push(...linesOf(elementsIn(element.children).filter(isDate)));
    } else if (categories === null && CATEGORIES.test(classOf(element))) {
      categories = categoriesIn(element);
    } else if (FURNITURE_TAGS.has(element.tag) || FURNITURE.test(classOf(element))) {
      leftOver.push(...linesOf([element]));
    } else {
      return false;
    }
    return true;
  };
  const content = withoutElements(nodes, isTaken, ({ tag }) => WHOLE_TAGS.has(tag));
  return { headline, byline: byline ?? '', categories, content, leftOver };
}

function isByline(element: HtmlElement): boolean {
  const says =
    BYLINE.test(classOf(element)) ||
    element.attributes.get('rel') === 'author' ||
    element.attributes.get('itemprop') === 'author';
  return says && lineOf(element).length <= LONGEST_BYLINE;
}

function isDate(element: HtmlElement): boolean {
  return DATES.test(classOf(element));
}

function classOf(element: HtmlElement): string {
  return element.attributes.get('class') ?? '';
}

function categoriesIn(element: HtmlElement): readonly string[] {
  const links = elementsIn(element.children).filter(({ tag }) => tag === 'a');
  if (links.length > 0) return links.map(lineOf);
  return lineOf(element)
    .replace(/^[^:]{0,24}:\s*/, '')
    .split(',')
    .map((category) => category.trim())
    .filter((category) => category !== '');
}

function metaOf(page: readonly HtmlNode[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { tag, attributes } of elementsIn(page)) {
    const name = attributes.get('property') ?? attributes.get('name');
    const content = attributes.get('content')?.trim();
    if (tag === 'meta' && name && content) found.set(name, [...(found.get(name) ?? []), content]);
  }
  return found;
}

function titleOf(html: string): string {
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(html)?.[1] ?? '';
  return linesOf(readHtml(title)).join(' ');
}

function firstElement(nodes: readonly HtmlNode[], tag: string): HtmlElement | null {
  return elementsIn(nodes).find((element) => element.tag === tag) ?? null;
}
