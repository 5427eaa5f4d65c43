import { attribute, escapeAttribute } from './escape-html.ts';
import { logoPath, logoSize } from './renditions.ts';
import type { Site } from './site.ts';

/** The newsroom's logo, named as the newsroom is; empty while it has none. */
export function logoHtml(site: Site): string {
  const { look, name } = site.settings;
  if (look.logo === null) return '';
  const src = site.fileUrl?.(logoPath(look.logo)) ?? site.mediaUrl(look.logo.src);
  const { width, height } = logoSize(look.logo);
  return `<img class="logo"${attribute('src', src)} width="${width}" height="${height}" alt="${escapeAttribute(name)}">`;
}
