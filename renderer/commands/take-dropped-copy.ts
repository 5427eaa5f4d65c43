import type { ImportedFiles } from '../../ipc/import-requests.ts';
import type { App } from './app.ts';
import { openTaken } from './take-from-wire.ts';
import { reviewWireCopy } from './take-wire-copy.ts';

/**
 * Takes files that were dropped on the window. One file of plain text, or a page where there is no newsroom yet, is
 * reviewed first; all others become drafts at once. A single draft is opened.
 */
export async function takeDroppedFiles(app: App, files: readonly File[]): Promise<void> {
  const { desktop, store } = app;
  const read = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const [only] = read;
  const hasNewsroom = store.getState().stage.kind === 'newsroom';
  const review = only !== undefined && read.length === 1 ? await desktop['import:text'](only) : null;
  if (review !== null && !(review.isPage && hasNewsroom)) return reviewWireCopy(app, review.text);
  if (!hasNewsroom) return store.dispatch({ type: 'toast-shown', message: { kind: 'files-need-newsroom' } });
  await report(app, await desktop['import:files']({ files: read }));
}

async function report(app: App, imported: ImportedFiles): Promise<void> {
  const [story] = imported.stories;
  if (story !== undefined && imported.stories.length === 1) await openTaken(app, story.id);
  app.store.dispatch({ type: 'toast-shown', message: { kind: 'files-imported', imported } });
}
