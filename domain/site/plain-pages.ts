/** Pages without stories of their own: what stands at an address that is gone, and one that has moved. */
import type { Instant } from '../instant.ts';
import { escapeAttribute, escapeText } from '../page/escape-html.ts';
import { absoluteUrl, link, linkHref } from '../page/link-href.ts';
import { pageShell } from '../page/page-shell.ts';
import { pageWords } from '../page/page-words.ts';
import type { Site } from '../page/site.ts';

export const NOT_FOUND_PATH = '/404.html';

/** What a server shows for an address that is none. */
export function notFoundPage(site: Site, aside: string, now: Instant): string {
  const { language } = site.settings;
  const words = pageWords(language);
  return pageShell(
    {
      language,
      title: words.notFoundTitle,
      description: '',
      canonical: null,
      head: '<meta name="robots" content="noindex">',
      day: now,
      categories: [],
      main: `<div class="list">\n<h1>${words.notFoundTitle}</h1>\n<p>${words.notFoundText}</p>\n<p>${link(site, '/search/', words.search)}</p>\n</div>`,
      aside,
    },
    site,
  );
}

/** What stands at a story's former address: it leads on by itself, with a link for whoever it does not lead. */
export function redirectPage(toPath: string, language: string, site: Site): string {
  const words = pageWords(language);
  const href = escapeAttribute(linkHref(site, toPath) ?? toPath);
  const canonical = absoluteUrl(site, toPath);
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${words.movedTitle} — ${escapeText(site.settings.name)}</title>
<meta http-equiv="refresh" content="0;url=${href}">
<meta name="robots" content="noindex">
${canonical === null ? '' : `<link rel="canonical" href="${escapeAttribute(canonical)}">\n`}</head>
<body><main><h1>${words.movedTitle}</h1><p><a href="${href}">${words.movedText}</a></p></main></body>
</html>
`;
}
