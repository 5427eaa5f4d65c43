import type { ListId, ListPlace } from '../../domain/lists/site-list.ts';
import type { Result } from '../../domain/result.ts';
import type { ListMakeFailure, ReadList } from '../../ipc/list-requests.ts';
import { openList } from '../state/curated-state.ts';
import type { App } from './app.ts';
import { readLists, saveList } from './arrange-list.ts';

/** Makes a list for a place on the site and puts it on the desk. */
export async function createList(app: App, name: string, place: ListPlace): Promise<Result<ReadList, ListMakeFailure>> {
  const made = await app.desktop['lists:create']({ name, place });
  if (made.ok) {
    app.store.dispatch({ type: 'curated-list-made', read: made.value });
    await readLists(app);
  }
  return made;
}

/** Gives a list another name; what was done to it is on disk first. */
export async function renameList(app: App, id: ListId, name: string): Promise<void> {
  await saveList(app, id);
  const renamed = await app.desktop['lists:rename']({ id, name });
  if (renamed.ok) app.store.dispatch({ type: 'curated-list-made', read: renamed.value });
  else app.store.dispatch({ type: 'toast-shown', message: { kind: 'list-not-saved', failure: renamed.failure } });
}

/** Moves a list to the trash; what was done to it is on disk first. */
export async function deleteList(app: App, id: ListId): Promise<void> {
  await saveList(app, id);
  const deleted = await app.desktop['lists:delete']({ id });
  if (!deleted.ok) {
    app.store.dispatch({ type: 'toast-shown', message: { kind: 'list-not-saved', failure: deleted.failure } });
    return;
  }
  app.store.dispatch({ type: 'curated-list-gone', id });
  app.store.dispatch({ type: 'toast-shown', message: { kind: 'list-deleted', id, name: deleted.value.name } });
}

/** Takes a deleted list out of the trash. */
export async function bringBackList(app: App, id: ListId): Promise<void> {
  const back = await app.desktop['lists:bring-back']({ id });
  if (back.ok) app.store.dispatch({ type: 'curated-list-made', read: back.value });
  else app.store.dispatch({ type: 'toast-shown', message: { kind: 'list-not-brought-back' } });
}

/** The editor chose between her list and the one that another hand has written, or deleted. */
export async function settleListConflict(app: App, id: ListId, keeps: 'ours' | 'theirs'): Promise<void> {
  const open = openList(app.store.getState().curated, id);
  const trouble = open?.saving.trouble ?? null;
  if (open === null || trouble?.kind !== 'list-conflict') return;
  if (trouble.onDisk !== null) {
    app.store.dispatch({ type: 'curated-list-conflict-settled', id, onDisk: trouble.onDisk, keeps });
    await saveList(app, id);
    return;
  }
  const { draft, name, place } = open.list;
  app.store.dispatch({ type: 'curated-list-gone', id });
  if (keeps === 'theirs' || place.kind === 'recent-posts') return;
  const made = await createList(app, name, place);
  if (!made.ok) {
    app.store.dispatch({ type: 'curated-list-made', read: { list: open.list, revision: open.revision } });
    return;
  }
  app.store.dispatch({ type: 'curated-list-edited', id: made.value.list.id, draft });
  await saveList(app, made.value.list.id);
}

/** Shows the cards in a saved feed or page that the editor chooses. */
export async function addCardsFromFile(app: App): Promise<void> {
  const found = await app.desktop['lists:find-cards']();
  if (found.ok) app.store.dispatch({ type: 'dialog-opened', dialog: { kind: 'choose-cards', found: found.value } });
  else if (found.failure.kind !== 'cancelled') {
    app.store.dispatch({ type: 'toast-shown', message: { kind: 'no-cards-found', failure: found.failure } });
  }
}
