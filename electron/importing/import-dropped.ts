import type { ImportedFiles } from '../../ipc/import-requests.ts';
import type { Newsroom } from '../library/newsroom.ts';
import { readImport } from './import-file.ts';
import { importOnce } from './import-once.ts';
import { importOptions } from './import-options.ts';

interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Makes drafts of the stories in files that were dropped on the window; of each file that holds none, says why. */
export async function importDropped(newsroom: Newsroom, files: readonly DroppedFile[]): Promise<ImportedFiles> {
  const stories: ImportedFiles['stories'][number][] = [];
  const known: ImportedFiles['known'][number][] = [];
  const later: ImportedFiles['later'][number][] = [];
  const refused: ImportedFiles['refused'][number][] = [];
  for (const { name, bytes } of files) {
    const read = readImport(name, bytes, importOptions(newsroom));
    if (!read.ok) {
      refused.push({ file: name, reason: read.failure.reason });
      continue;
    }
    for (const [number, found] of read.value.stories.entries()) {
      const once = await importOnce(newsroom, found, { file: name, number, bytes });
      if (!once.ok) refused.push({ file: name, reason: 'The story could not be saved.' });
      else if (once.value.kind === 'known') known.push(once.value.story);
      else {
        const { id, headline } = once.value.added.opened.story;
        stories.push({ id, headline });
        if (once.value.laterThan !== null) later.push(once.value.laterThan);
      }
    }
  }
  return { stories, known, later, refused };
}
