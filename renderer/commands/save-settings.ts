import type { Settings } from '../../domain/settings.ts';
import type { App } from './app.ts';
import { readSurroundings } from './read-surroundings.ts';
import { readWords } from './spell.ts';

/** Changes choices of the newsroom; every page follows. False: they were not saved, and it was said why. */
export async function saveSettings(app: App, change: Partial<Settings>): Promise<boolean> {
  const { stage } = app.store.getState();
  if (stage.kind !== 'newsroom') return false;
  const answer = await app.desktop['newsroom:save-settings']({ ...stage.newsroom.settings, ...change });
  if (!answer.ok) {
    app.store.dispatch({ type: 'toast-shown', message: { kind: 'settings-not-saved', failure: answer.failure } });
    return false;
  }
  app.store.dispatch({ type: 'settings-saved', newsroom: answer.value });
  await readSurroundings(app);
  if (change.cities !== undefined || change.homeTowns !== undefined) await readWords(app);
  return true;
}

/** Saves what was typed into the settings dialog. It closes when that is on disk: what was not taken stays on screen. */
export async function saveTypedSettings(app: App, typed: Settings): Promise<void> {
  if (await saveSettings(app, typed)) app.store.dispatch({ type: 'dialog-closed' });
}
