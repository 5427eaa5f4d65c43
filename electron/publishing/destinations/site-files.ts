import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { PRESS_FOLDER } from '../site-folder.ts';

/** The plain files of a site's folder, by their names in the order of those; not the press's own notes. */
export async function filesOfSite(out: string): Promise<readonly string[]> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !name.startsWith(`${PRESS_FOLDER}/`))
    .sort();
}
