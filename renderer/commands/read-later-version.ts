import { openDraft } from '../state/app-state.ts';
import type { App } from './app.ts';

/** Asks whether a later version of what the open story was made from has come, and shows it beside the story. */
export async function readLaterVersion(app: App): Promise<void> {
  const story = openDraft(app.store.getState())?.story ?? null;
  if (story === null || story.wireSource === null) return;
  const { id } = story;
  const later = await app.desktop['wire:later-version']({ id });
  app.store.dispatch({ type: 'later-version-read', id, later });
}
