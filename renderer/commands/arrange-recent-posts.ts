import type { CuratedList } from '../../domain/lists/recent-posts.ts';
import { hasUnsaved } from '../../domain/save-status.ts';
import type { App } from './app.ts';

/** Reads the curated list and the stories it can show. */
export async function readRecentPosts(app: App): Promise<void> {
  const saving = app.store.getState().recentPosts?.saving;
  if (saving !== undefined && hasUnsaved(saving)) return;
  const read = await app.desktop['recent-posts:read']();
  app.store.dispatch({ type: 'recent-posts-read', read });
}

/** Changes the draft list: shown at once, on disk right after. */
export async function arrangeRecentPosts(app: App, arrange: (draft: CuratedList) => CuratedList): Promise<void> {
  const { recentPosts } = app.store.getState();
  if (recentPosts === null) return;
  app.store.dispatch({ type: 'recent-posts-edited', draft: arrange(recentPosts.list.draft) });
  await saveRecentPosts(app);
}

/** Takes back the last change of the draft list. */
export async function undoArranging(app: App): Promise<void> {
  app.store.dispatch({ type: 'recent-posts-undone' });
  await saveRecentPosts(app);
}

/** Tries again after a failure. */
export async function saveRecentPosts(app: App): Promise<void> {
  const { recentPosts } = app.store.getState();
  if (recentPosts === null || recentPosts.saving.writing !== null || !hasUnsaved(recentPosts.saving)) return;
  app.store.dispatch({ type: 'recent-posts-save-began' });
  const { list, revision } = recentPosts;
  const answer = await app.desktop['recent-posts:save']({ list, basedOn: revision });
  if (answer.ok) {
    app.store.dispatch({ type: 'recent-posts-saved', revision: answer.value.revision, at: app.clock() });
    return saveRecentPosts(app);
  }
  app.store.dispatch({ type: 'recent-posts-not-saved', failure: answer.failure });
  if (answer.failure.kind === 'conflict') await giveWay(app);
}

/** Another hand wrote the list since it was read: nothing of it is overwritten. */
async function giveWay(app: App): Promise<void> {
  const read = await app.desktop['recent-posts:read']();
  app.store.dispatch({ type: 'recent-posts-given-up', read });
  app.store.dispatch({ type: 'toast-shown', message: { kind: 'list-changed-elsewhere' } });
}
