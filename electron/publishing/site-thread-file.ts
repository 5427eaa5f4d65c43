import { existsSync } from 'node:fs';
import path from 'node:path';

/** The thread's program in a folder of built programs; `null` where it was not built: run from its sources, Dateline needs none. */
export function siteThreadIn(folder: string): string | null {
  const file = path.join(folder, 'site-thread.js');
  return existsSync(file) ? file : null;
}
