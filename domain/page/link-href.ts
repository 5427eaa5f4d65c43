import { safeHref } from '../body/safe-href.ts';
import { attribute } from './escape-html.ts';
import type { Site } from './site.ts';

/**
 * The address a link prints for a site path or for a whole address elsewhere; `null` where there is nothing to link
 * to. Nothing but http and https ever gets out: a card's address was typed by somebody.
 */
export function linkHref(site: Site, address: string): string | null {
  if (address.startsWith('/') && !address.startsWith('//')) {
    const base = site.linkBase ?? site.settings.url;
    return site.linkBase === undefined && base === '' ? null : base + encodeURI(address);
  }
  const safe = safeHref(address);
  return safe !== null && /^https?:/.test(safe) ? safe : null;
}

/** The whole address of a site path, as canonical links and feeds need it; `null` while the site has no address. */
export function absoluteUrl(site: Pick<Site, 'settings'>, path: string): string | null {
  return site.settings.url === '' ? null : site.settings.url + encodeURI(path);
}

/** A link, or its text alone where there is nothing to link to. `html` is markup already. */
export function link(site: Site, address: string, html: string, attributes = ''): string {
  const href = linkHref(site, address);
  return href === null ? html : `<a${attribute('href', href)}${attributes}>${html}</a>`;
}
