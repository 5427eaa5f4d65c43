import { changedView, textFromView, type ViewChange, type ViewState, viewFromText } from '../state/view-state.ts';
import type { App } from './app.ts';

const KEY = 'dateline.view';

/** Shows the story larger, smaller, or with the whole width; remembered on this computer. */
export function changeView(app: App, change: ViewChange): void {
  const view = changedView(app.store.getState().view, change);
  localStorage.setItem(KEY, textFromView(view));
  app.store.dispatch({ type: 'view-changed', view });
}

/** The view chosen last on this computer. */
export function savedView(): ViewState {
  return viewFromText(localStorage.getItem(KEY));
}
