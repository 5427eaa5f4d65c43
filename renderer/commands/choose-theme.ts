import type { Theme } from '../state/app-state.ts';
import type { App } from './app.ts';

const KEY = 'dateline.theme';

/** Light, dark or as the system; remembered on this computer, not in the newsroom. */
export async function chooseTheme(app: App, theme: Theme): Promise<void> {
  localStorage.setItem(KEY, theme);
  app.store.dispatch({ type: 'theme-chosen', theme });
  await app.desktop['app:set-theme']({ theme });
}

/** The theme chosen last on this computer. */
export function savedTheme(): Theme {
  const saved = localStorage.getItem(KEY);
  return saved === 'light' || saved === 'dark' ? saved : 'system';
}
