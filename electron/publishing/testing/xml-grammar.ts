/**
 * Grammars of the XML formats that the site writes, after their specifications (RSS 2.0 with its content, dc and atom
 * modules; RFC 4287; sitemaps.org; Google News), and a reader that holds a document against one. Elements of one
 * parent may come in any order in all of them. They are our own because no package of the registry ships a schema of RSS,
 * of Atom or of Google's news elements; the schema of sitemaps.org is in one, and is used too.
 */

export interface ElementRule {
  /** Children by qualified name: least and most that there may be. */
  readonly children?: Readonly<Record<string, readonly [number, number]>>;
  /** What the text of an element without children must be. */
  readonly text?: RegExp;
  readonly attributes?: Readonly<Record<string, RegExp>>;
}

export interface Grammar {
  readonly root: string;
  readonly namespaces: Readonly<Record<string, string>>;
  /** By the qualified name, or `parent/name` where the same name is another thing elsewhere. */
  readonly rules: Readonly<Record<string, ElementRule>>;
}

const ANY = Number.POSITIVE_INFINITY;
const ONE = [1, 1] as const;
const MAYBE = [0, 1] as const;
const MANY = [0, ANY] as const;

const WORDS = /\S/;
const ADDRESS = /^https:\/\/[^\s<>"]+$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const RFC_822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d [+-]\d{4}$/;
const IDENTITY = /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';

export const RSS: Grammar = {
  root: 'rss',
  namespaces: {
    atom: 'http://www.w3.org/2005/Atom',
    content: 'http://purl.org/rss/1.0/modules/content/',
    dc: 'http://purl.org/dc/elements/1.1/',
  },
  rules: {
    rss: { children: { channel: ONE }, attributes: { version: /^2\.0$/ } },
    channel: {
      children: {
        title: ONE,
        link: ONE,
        description: ONE,
        language: ONE,
        'atom:link': ONE,
        lastBuildDate: MAYBE,
        item: MANY,
      },
    },
    item: {
      children: {
        title: ONE,
        link: ONE,
        guid: ONE,
        pubDate: ONE,
        'dc:creator': MAYBE,
        category: MANY,
        description: MAYBE,
        'content:encoded': ONE,
      },
    },
    title: { text: WORDS },
    link: { text: ADDRESS },
    description: { text: WORDS },
    language: { text: LANGUAGE },
    lastBuildDate: { text: RFC_822 },
    'atom:link': { attributes: { href: ADDRESS, rel: /^self$/, type: /^application\/rss\+xml$/ } },
    guid: { text: IDENTITY, attributes: { isPermaLink: /^false$/ } },
    pubDate: { text: RFC_822 },
    'dc:creator': { text: WORDS },
    category: { text: WORDS },
    'content:encoded': { text: WORDS },
  },
};

const LINK: ElementRule = {
  attributes: { href: ADDRESS, rel: /^(alternate|self)$/, type: /^(text\/html|application\/atom\+xml)$/ },
};

export const ATOM: Grammar = {
  root: 'feed',
  namespaces: { '': 'http://www.w3.org/2005/Atom' },
  rules: {
    feed: {
      children: { title: ONE, subtitle: MAYBE, id: ONE, link: [2, 2], updated: ONE, author: ONE, entry: MANY },
      attributes: { 'xml:lang': LANGUAGE },
    },
    entry: {
      children: {
        title: ONE,
        id: ONE,
        link: ONE,
        published: MAYBE,
        updated: ONE,
        author: MANY,
        category: MANY,
        summary: MAYBE,
        content: ONE,
      },
      attributes: { 'xml:lang': LANGUAGE },
    },
    title: { text: WORDS },
    subtitle: { text: WORDS },
    'feed/id': { text: ADDRESS },
    'entry/id': { text: IDENTITY },
    link: LINK,
    updated: { text: RFC_3339 },
    published: { text: RFC_3339 },
    author: { children: { name: ONE } },
    name: { text: WORDS },
    category: { attributes: { term: WORDS } },
    summary: { text: WORDS },
    content: { text: WORDS, attributes: { type: /^html$/ } },
  },
};

export const SITEMAP_URLS: Grammar = {
  root: 'urlset',
  namespaces: { '': SITEMAP },
  rules: {
    urlset: { children: { url: [1, 50_000] } },
    url: { children: { loc: ONE, lastmod: MAYBE } },
    loc: { text: ADDRESS },
    lastmod: { text: RFC_3339 },
  },
};

export const NEWS_SITEMAP: Grammar = {
  root: 'urlset',
  namespaces: { '': SITEMAP, news: 'http://www.google.com/schemas/sitemap-news/0.9' },
  rules: {
    urlset: { children: { url: [0, 1000] } },
    url: { children: { loc: ONE, 'news:news': ONE } },
    loc: { text: ADDRESS },
    'news:news': { children: { 'news:publication': ONE, 'news:publication_date': ONE, 'news:title': ONE } },
    'news:publication': { children: { 'news:name': ONE, 'news:language': ONE } },
    'news:name': { text: WORDS },
    'news:language': { text: /^([a-z]{2,3}|zh-cn|zh-tw)$/ },
    'news:publication_date': { text: RFC_3339 },
    'news:title': { text: WORDS },
  },
};

/** What in the document is not as the grammar wants it; one that is not well-formed has a root of another name. */
export function faultsOf(xml: string, grammar: Grammar): readonly string[] {
  const { documentElement: root } = new DOMParser().parseFromString(xml, 'application/xml');
  if (root.nodeName !== grammar.root) return [`The document is a ${root.nodeName}, not a ${grammar.root}.`];
  return faultsBelow(root, grammar);
}

function faultsBelow(element: Element, grammar: Grammar): readonly string[] {
  const { nodeName: name } = element;
  const rule = grammar.rules[`${element.parentElement?.nodeName ?? ''}/${name}`] ?? grammar.rules[name];
  if (rule === undefined) return [`${name} is not of this format.`];
  const children = [...element.children];
  const prefix = name.includes(':') ? (name.split(':')[0] ?? '') : '';
  const namespace = grammar.namespaces[prefix] ?? null;
  return [
    ...(element.namespaceURI === namespace ? [] : [`${name} is in ${element.namespaceURI}.`]),
    ...childFaults(name, children, rule),
    ...attributeFaults(element, rule),
    ...(rule.text === undefined || rule.text.test(element.textContent ?? '')
      ? []
      : [`${name} holds “${element.textContent}”.`]),
    ...children.flatMap((child) => faultsBelow(child, grammar)),
  ];
}

function childFaults(name: string, children: readonly Element[], rule: ElementRule): readonly string[] {
  const allowed = Object.entries(rule.children ?? {});
  const strangers = children.filter(({ nodeName }) => allowed.every(([child]) => child !== nodeName));
  return [
    ...strangers.map(({ nodeName }) => `${nodeName} does not belong into ${name}.`),
    ...allowed.flatMap(([child, [least, most]]) => {
      const count = children.filter(({ nodeName }) => nodeName === child).length;
      return count >= least && count <= most ? [] : [`${name} has ${count} × ${child}.`];
    }),
  ];
}

function attributeFaults(element: Element, { attributes = {} }: ElementRule): readonly string[] {
  const own = [...element.attributes].filter(({ name }) => name !== 'xmlns' && !name.startsWith('xmlns:'));
  return [
    ...own.filter(({ name }) => attributes[name] === undefined).map(({ name }) => `${element.nodeName} has a ${name}.`),
    ...Object.entries(attributes)
      .filter(([name, pattern]) => !pattern.test(element.getAttribute(name) ?? ''))
      .map(([name]) => `${element.nodeName} ${name}="${element.getAttribute(name)}".`),
  ];
}
