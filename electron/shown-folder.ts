import { homedir } from 'node:os';
import { join, relative } from 'node:path';

/** The folder as a person knows it. It is shown, never taken back: paths do not come from the page. */
export function shownFolder(root: string): string {
  const fromHome = relative(homedir(), root);
  return fromHome !== '' && !fromHome.startsWith('..') ? join('~', fromHome) : root;
}
