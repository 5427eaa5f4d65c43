import type { Settings } from '../../domain/settings.ts';
import type { App } from './app.ts';
import { readSurroundings } from './read-surroundings.ts';
import { readWords } from './spell.ts';

/** Changes choices of the newsroom; every page follows. */
export async function saveSettings(app: App, change: Partial<Settings>): Promise<void> {
  const { stage } = app.store.getState();
  if (stage.kind !== 'newsroom') return;
  const answer = await app.desktop['newsroom:save-settings']({ ...stage.newsroom.settings, ...change });
  if (answer.ok) {
    app.store.dispatch({ type: 'settings-saved', newsroom: answer.value });
    await readSurroundings(app);
    if (change.cities !== undefined || change.homeTowns !== undefined) await readWords(app);
  } else app.store.dispatch({ type: 'toast-shown', message: { kind: 'settings-not-saved', failure: answer.failure } });
}
