import { readdir } from 'node:fs/promises';
import { storyIdSchema } from '../../domain/story.ts';
import type { LastGoodVersion } from '../../ipc/opened-story.ts';
import { hasCode } from './file-system.ts';
import { listVersions } from './history.ts';
import type { Newsroom } from './newsroom.ts';
import { fileOf, LAYOUT, nameEnding } from './newsroom-layout.ts';
import { readVersion } from './version-files.ts';

/**
 * The newest kept version of the story that a broken file was, told by how the file's name ends; null if there is
 * none, or if another file has the story.
 */
export async function lastGoodVersion(newsroom: Newsroom, name: string): Promise<LastGoodVersion | null> {
  for (const id of (await idsWithHistory(newsroom)).filter((one) => name.endsWith(nameEnding(one)))) {
    if (newsroom.index.nameOf(id) !== null) continue;
    for (const { key, keptAt, headline } of await listVersions(newsroom, id)) {
      if ((await readVersion(newsroom, id, key)).ok) return { id, key, keptAt, headline };
    }
  }
  return null;
}

async function idsWithHistory({ root }: Newsroom) {
  const names = await readdir(fileOf(root, LAYOUT.history)).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  });
  return names.flatMap((name) => storyIdSchema.safeParse(name).data ?? []);
}
