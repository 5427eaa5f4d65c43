import type { Settings } from '../settings.ts';
import { escapeXml } from './escape-xml.ts';

/** The newsroom's initial in its masthead face: what a browser's tab shows. */
export function favicon({ name }: Settings): string {
  const initial = [...name.replace(/^the\s+/i, '')][0]?.toUpperCase() ?? '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="#191917"/><text x="32" y="46" text-anchor="middle" font-family="Newsreader,Georgia,serif" font-weight="600" font-size="42" fill="#fff">${escapeXml(initial)}</text></svg>\n`;
}

/** The web app manifest: name and icon where a reader keeps the site on a phone. */
export function webManifest({ name, tagline, language }: Settings): string {
  const manifest = {
    name,
    short_name: name,
    description: tagline || undefined,
    lang: language,
    start_url: './',
    display: 'browser',
    background_color: '#ffffff',
    theme_color: '#191917',
    icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}
