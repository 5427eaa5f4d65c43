import type { ImportedFiles } from '../../ipc/import-requests.ts';
import type { Newsroom } from '../library/newsroom.ts';
import { addFoundStory } from './add-found-story.ts';
import { readImport } from './import-file.ts';
import { importOptions } from './import-options.ts';

interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Makes drafts of the stories in files that were dropped on the window; of each file that holds none, says why. */
export async function importDropped(newsroom: Newsroom, files: readonly DroppedFile[]): Promise<ImportedFiles> {
  const stories: ImportedFiles['stories'][number][] = [];
  const refused: ImportedFiles['refused'][number][] = [];
  for (const { name, bytes } of files) {
    const read = readImport(name, bytes, importOptions(newsroom));
    if (!read.ok) {
      refused.push({ file: name, reason: read.failure.reason });
      continue;
    }
    for (const [number, found] of read.value.stories.entries()) {
      const added = await addFoundStory(newsroom, found, { file: name, number });
      if (added.ok) stories.push({ id: added.value.opened.story.id, headline: added.value.opened.story.headline });
      else refused.push({ file: name, reason: 'The story could not be saved.' });
    }
  }
  return { stories, refused };
}
