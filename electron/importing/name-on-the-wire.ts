import path from 'node:path';
import type { Newsroom } from '../library/newsroom.ts';
import { fileOf, LAYOUT } from '../library/newsroom-layout.ts';

/** A file in the newsroom's own `wire/` has the name by which the Wire desk knows it; any other, its own. */
export function nameOnTheWire(newsroom: Newsroom, file: string): string {
  const relative = path.relative(fileOf(newsroom.root, LAYOUT.wire), path.resolve(file));
  const isInside = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
  return isInside ? relative.split(path.sep).join('/') : path.basename(file);
}
