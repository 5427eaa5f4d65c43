/**
 * What every page of the site has round its text: head, masthead, sections, Recent Posts, footer, cookie notice. The
 * page is whole without a script, and asks nothing of any other host.
 */
import { fontFaces } from '../../assets/theme/fonts.ts';
import { stylesheet } from '../../assets/theme/stylesheet.ts';
import { usedFonts } from '../../assets/theme/used-fonts.ts';
import type { Instant } from '../instant.ts';
import { attribute, escapeAttribute, escapeText } from './escape-html.ts';
import { languageAttributes } from './inline-html.ts';
import { link, linkHref } from './link-href.ts';
import { logoHtml } from './logo-html.ts';
import { ownStyle } from './own-style.ts';
import { longDayText } from './page-date.ts';
import { type PageWords, pageWords } from './page-words.ts';
import { categoryPath } from './permalink.ts';
import type { Site } from './site.ts';
import { textDirection } from './text-direction.ts';
import { calendarDay, zonedTime } from './zoned-time.ts';

export interface PageParts {
  /** BCP 47: the language of the page's text. */
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** Whole address of the page; `null` while the site has none. */
  readonly canonical: string | null;
  /** Further markup of the head: Open Graph, JSON-LD, robots. */
  readonly head: string;
  /** The day in the masthead. */
  readonly day: Instant;
  /** Categories of the page: the first that is a section is marked as the current one. */
  readonly categories: readonly string[];
  readonly main: string;
  /** The list beside the text; empty: none. */
  readonly aside: string;
  /** The site's own scripts may run: on the search page only. */
  readonly allowsScripts?: boolean;
}

/** Scripts and frames never run on a page, whatever got into it; pictures and faces come with the page or the site. */
const POLICY =
  "default-src 'none'; img-src 'self' data: app:; style-src 'self' 'unsafe-inline'; font-src 'self' data: app:; " +
  "manifest-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * Of a site that stands somewhere, what audits it in a browser may read its `robots.txt`; nothing on a page asks for
 * anything.
 */
function policy({ allowsScripts }: PageParts, { fileUrl }: Site): string {
  const asks = fileUrl === undefined ? '' : "; connect-src 'self'";
  return `${POLICY}${asks}${allowsScripts === true ? "; script-src 'self'" : ''}`;
}

/** The whole HTML document. */
export function pageShell(parts: PageParts, site: Site): string {
  const words = pageWords(parts.language);
  const title = parts.title === '' ? site.settings.name : `${parts.title} — ${site.settings.name}`;
  const html = `<html lang="${escapeAttribute(parts.language)}" dir="${textDirection(parts.language)}">`;
  const body = pageBody(parts, site, words);
  return `<!DOCTYPE html>
${html}
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy(parts, site)}">
<title>${escapeText(title)}</title>
${lines([
  `<meta name="description"${attribute('content', parts.description || described(title, site))}>`,
  parts.canonical === null ? '' : `<link rel="canonical"${attribute('href', parts.canonical)}>`,
  parts.head,
  siteLinks(site),
  style(site, `${html}${body}`),
])}</head>
${body}
</html>
`;
}

function pageBody(parts: PageParts, site: Site, words: PageWords): string {
  return `<body id="preview">
<a class="skip" href="#story">${words.skip}</a>
${masthead(parts, site, words)}
<div class="wrap layout">
<main id="story">${parts.main}</main>
${lines([parts.aside])}</div>
${footer(parts, site, words)}
${lines([cookieNotice(site, words)])}</body>`;
}

/** A page that is no story tells search engines what it is and whose. */
function described(title: string, { settings: { tagline } }: Site): string {
  return tagline === '' ? title : `${title}. ${tagline}`;
}

function style(site: Site, markup: string): string {
  if (site.stylesheetUrl !== undefined) return `<link rel="stylesheet"${attribute('href', site.stylesheetUrl)}>`;
  const faces = site.fontUrl === undefined ? '' : `${fontFaces(site.fontUrl, usedFonts(markup))}\n`;
  const own = ownStyle(site.settings, site.extraCss ?? '');
  return `<style>\n${faces}${stylesheet}\n${lines([own])}</style>`;
}

/** What only the published site has beside its pages. */
function siteLinks({ settings, fileUrl }: Site): string {
  if (fileUrl === undefined) return '';
  const feeds =
    settings.url === ''
      ? []
      : [
          `<link rel="alternate" type="application/rss+xml"${attribute('title', settings.name)}${attribute('href', fileUrl('/feed.xml'))}>`,
          `<link rel="alternate" type="application/feed+json"${attribute('title', settings.name)}${attribute('href', fileUrl('/feed.json'))}>`,
        ];
  return [
    ...feeds,
    `<link rel="icon" type="image/svg+xml"${attribute('href', fileUrl('/favicon.svg'))}>`,
    `<link rel="manifest"${attribute('href', fileUrl('/site.webmanifest'))}>`,
  ].join('\n');
}

function lines(markup: readonly string[]): string {
  return markup.map((line) => (line === '' ? '' : `${line}\n`)).join('');
}

function masthead(parts: PageParts, site: Site, words: PageWords): string {
  const { name, timeZone } = site.settings;
  const day = zonedTime(parts.day, timeZone);
  const search = link(site, '/search/', words.search);
  const front = link(site, '/', logoHtml(site) || escapeText(name), attribute('aria-label', words.frontPage(name)));
  return `<header class="mast wrap">
<div class="top"><time datetime="${calendarDay(day)}">${longDayText(day, words)}</time>${search === words.search ? '' : search}</div>
<p class="name"${foreign(parts, site)}>${front}</p>
<div class="rule"></div>
${lines([sections(parts, site, words)])}</header>`;
}

function sections(parts: PageParts, site: Site, words: PageWords): string {
  const { settings } = site;
  // A bar that leads nowhere would only mislead: a file without a site has none.
  if (settings.sections.length === 0 || linkHref(site, '/') === null) return '';
  const current = parts.categories.find((category) => settings.sections.includes(category));
  const items = settings.sections.map((section) => {
    const attributes = section === current ? ' aria-current="true"' : '';
    return `<li>${link(site, categoryPath(section), escapeText(section), attributes)}</li>`;
  });
  return `<nav class="sections" aria-label="${words.sections}"${foreign(parts, site)}><ul>\n${items.join('\n')}\n</ul></nav>`;
}

function footer(parts: PageParts, site: Site, words: PageWords): string {
  const { settings } = site;
  const day = zonedTime(parts.day, settings.timeZone);
  const links = [
    link(site, '/corrections/', words.corrections),
    link(site, '/archive/', words.archive),
    // The feed needs whole addresses, so a site without one has none.
    ...(settings.url === '' ? [] : [link(site, '/feed.xml', words.feed)]),
  ];
  const list = `<ul>${links.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const address = parts.canonical?.replace(/^https?:\/\//, '').replace(/\/$/, '') ?? '';
  return `<footer class="site wrap"><div class="rule"></div>
${lines([
  linkHref(site, '/') === null ? '' : list,
  `<p${foreign(parts, site)}>© ${day.year} ${escapeText(settings.name)}. ${escapeText(settings.tagline)}</p>`.replace(
    ' </p>',
    '</p>',
  ),
  address === '' ? '' : `<p class="address" dir="ltr">${escapeText(address)}</p>`,
])}</footer>`;
}

function cookieNotice(site: Site, words: PageWords): string {
  const { cookieNotice: notice, language } = site.settings;
  if (notice === '') return '';
  return `<section class="cookie"${attribute('aria-label', words.cookieNotice)}><span${languageAttributes({ lang: language })}>${escapeText(notice)}</span><label>${words.gotIt}<input type="checkbox"></label></section>`;
}

/** Language of the newsroom's own words where the page is in another one. */
function foreign(parts: PageParts, { settings }: Site): string {
  const base = (language: string) => language.split('-')[0];
  return base(parts.language) === base(settings.language) ? '' : languageAttributes({ lang: settings.language });
}
