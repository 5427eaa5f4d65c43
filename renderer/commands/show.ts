import type { Desk, SideTab } from '../state/app-state.ts';
import type { DialogState } from '../state/dialog-state.ts';
import type { App } from './app.ts';
import { readRecentPosts } from './arrange-recent-posts.ts';
import { flushOpenStory } from './flush-open-story.ts';

/** Shows one of the three desks. */
export async function showDesk(app: App, desk: Desk): Promise<void> {
  if (app.store.getState().desk === 'stories') flushOpenStory(app);
  app.store.dispatch({ type: 'desk-shown', desk });
  if (desk === 'recent-posts') await readRecentPosts(app);
}

export function showSideTab(app: App, tab: SideTab): void {
  app.store.dispatch({ type: 'side-tab-shown', tab });
}

export function openDialog(app: App, dialog: DialogState): void {
  app.store.dispatch({ type: 'dialog-opened', dialog });
}

/** The editor has read which holds ended. */
export function dismissEndedEmbargoes(app: App): void {
  app.store.dispatch({ type: 'ended-embargoes-read', ended: [] });
}

export function closeDialog(app: App): void {
  app.store.dispatch({ type: 'dialog-closed' });
}

export function dismissToast(app: App): void {
  app.store.dispatch({ type: 'toast-dismissed' });
}
