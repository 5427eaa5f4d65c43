import type { CuratedList } from '../../domain/lists/recent-posts.ts';
import type { ListId } from '../../domain/lists/site-list.ts';
import { hasUnsaved } from '../../domain/save-status.ts';
import type { CuratedState, OpenList } from '../state/curated-state.ts';
import { openList, shownList } from '../state/curated-state.ts';
import type { App } from './app.ts';

/** Reads the curated lists and the stories they can show. */
export async function readLists(app: App): Promise<void> {
  app.store.dispatch({ type: 'curated-lists-read', read: await app.desktop['lists:read']() });
}

/** Puts a list on the desk. */
export function showList(app: App, id: ListId): void {
  app.store.dispatch({ type: 'curated-list-shown', id });
}

/** Changes the draft of the list on the desk: shown at once, on disk right after. */
export async function arrangeList(app: App, arrange: (draft: CuratedList) => CuratedList): Promise<void> {
  const open = shown(app);
  if (open === null) return;
  const { id, draft } = open.list;
  app.store.dispatch({ type: 'curated-list-edited', id, draft: arrange(draft) });
  await saveList(app, id);
}

/** Takes back the last change of the draft on the desk. */
export async function undoArranging(app: App): Promise<void> {
  const open = shown(app);
  if (open === null) return;
  app.store.dispatch({ type: 'curated-list-undone', id: open.list.id });
  await saveList(app, open.list.id);
}

/** Makes again the change that was last taken back. */
export async function redoArranging(app: App): Promise<void> {
  const open = shown(app);
  if (open === null) return;
  app.store.dispatch({ type: 'curated-list-redone', id: open.list.id });
  await saveList(app, open.list.id);
}

/**
 * Brings a list's draft to disk; also tries again after a failure. What another hand has changed meanwhile is not
 * written over: the desk shows both, and the editor chooses.
 */
export async function saveList(app: App, id: ListId): Promise<void> {
  const open = openList(curated(app), id);
  if (open === null || open.saving.writing !== null || !hasUnsaved(open.saving)) return;
  if (open.saving.trouble?.kind === 'list-conflict') return;
  app.store.dispatch({ type: 'curated-list-save-began', id });
  const answer = await app.desktop['lists:save']({ id, draft: open.list.draft, basedOn: open.revision });
  if (!answer.ok) {
    app.store.dispatch({ type: 'curated-list-not-saved', id, failure: answer.failure });
    return;
  }
  const { revision } = answer.value;
  app.store.dispatch({ type: 'curated-list-saved', id, revision, at: app.clock() });
  await saveList(app, id);
}

/** Brings every list to disk. */
export async function saveLists(app: App): Promise<void> {
  await Promise.all((curated(app)?.lists ?? []).map(({ list }) => saveList(app, list.id)));
}

function shown(app: App): OpenList | null {
  return shownList(curated(app));
}

function curated(app: App): CuratedState | null {
  return app.store.getState().curated;
}
