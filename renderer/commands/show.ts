import type { Desk, SideTab } from '../state/app-state.ts';
import type { DialogState } from '../state/dialog-state.ts';
import type { ToastMessage } from '../state/toast-state.ts';
import type { App } from './app.ts';
import { readLists } from './arrange-list.ts';
import { changeView } from './change-view.ts';
import { flushOpenStory } from './flush-open-story.ts';
import { refreshWire } from './read-wire.ts';

/** Shows one of the three desks. */
export async function showDesk(app: App, desk: Desk): Promise<void> {
  if (app.store.getState().desk === 'stories') flushOpenStory(app);
  app.store.dispatch({ type: 'desk-shown', desk });
  if (desk === 'wire') await refreshWire(app);
  if (desk === 'recent-posts') await readLists(app);
}

export function showSideTab(app: App, tab: SideTab): void {
  app.store.dispatch({ type: 'side-tab-shown', tab });
  changeView(app, 'show-panel');
}

export function openDialog(app: App, dialog: DialogState): void {
  app.store.dispatch({ type: 'dialog-opened', dialog });
}

/** The editor has read which holds ended. */
export function dismissEndedEmbargoes(app: App): void {
  app.store.dispatch({ type: 'ended-embargoes-read', ended: [] });
}

/** The editor has read what was recovered. */
export function understandRecovery(app: App): void {
  app.store.dispatch({ type: 'recovery-understood' });
}

export function closeDialog(app: App): void {
  app.store.dispatch({ type: 'dialog-closed' });
}

/** Says what was just done. */
export function showToast(app: App, message: ToastMessage): void {
  app.store.dispatch({ type: 'toast-shown', message });
}

export function dismissToast(app: App): void {
  app.store.dispatch({ type: 'toast-dismissed' });
}
