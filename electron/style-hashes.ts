import { createHash } from 'node:crypto';
import { previewStyle } from '../domain/page/preview-site.ts';

/** The one inline style of react-aria-components, by what it says (the browser's console names it when it changes). */
export const DESK_STYLE_HASHES: readonly string[] = [];

/** The site's stylesheet as the preview's frame holds it. */
export function previewStyleHashes(): readonly string[] {
  return [hashOf(previewStyle)];
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
