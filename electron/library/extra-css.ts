import { readFileSync, statSync } from 'node:fs';
import { hasCode } from './file-system.ts';
import { fileOf, LAYOUT } from './newsroom-layout.ts';
import { textFromBytes } from './read-story-file.ts';

/** More than a theme needs, and no more than every page of an export can carry. */
const MAX_BYTES = 200_000;

/** `theme/extra.css` of the newsroom: its own last word on the look. Empty if there is none, or none that can be used. */
export function readExtraCss(root: string): string {
  const file = fileOf(root, LAYOUT.extraCss);
  try {
    return statSync(file).size > MAX_BYTES ? '' : (textFromBytes(readFileSync(file)) ?? '');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EISDIR')) return '';
    throw error;
  }
}
