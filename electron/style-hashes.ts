import { createHash } from 'node:crypto';
import { previewStyles } from '../domain/page/preview-site.ts';
import { readExtraCss } from './library/extra-css.ts';
import type { Newsroom } from './library/newsroom.ts';

/** The one inline style of react-aria-components, by what it says (the browser's console names it when it changes). */
export const DESK_STYLE_HASHES: readonly string[] = ['sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='];

/** The newsroom's stylesheet with each set of faces, as the preview's frame may hold it. */
export function previewStyleHashes({ settings, root }: Pick<Newsroom, 'settings' | 'root'>): readonly string[] {
  return previewStyles(settings(), readExtraCss(root)).map(hashOf);
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
