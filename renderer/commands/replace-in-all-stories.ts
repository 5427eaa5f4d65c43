import type { Search } from '../../domain/find/find-matches.ts';
import type { StoryId } from '../../domain/story.ts';
import type { BatchReport, BatchUndone } from '../../ipc/batch-requests.ts';
import type { Input, Reply } from '../../ipc/contract.ts';
import type { Events } from '../../ipc/events.ts';
import type { App } from './app.ts';

export type StoryEdits = Input<'batch:replace'>['stories'][number];
export type BatchProgress = Events['batch:progress'];

/** Looks through the files of all stories, after what was typed is in them. */
export async function findInAllStories(app: App, search: Search): Promise<Reply<'batch:find'>> {
  await app.saver.flushAll();
  return app.desktop['batch:find'](search);
}

/** Replaces what was chosen, in one batch. Stories of which this window has a text of its own are left out. */
export function replaceInAllStories(app: App, stories: readonly StoryEdits[]): Promise<BatchReport> {
  return app.desktop['batch:replace']({ stories: [...stories], open: openStories(app) });
}

/** Takes a whole batch back, where nobody has worked on since. */
export function undoBatch(app: App, key: string): Promise<BatchUndone> {
  return app.desktop['batch:undo']({ key, open: openStories(app) });
}

function openStories(app: App): StoryId[] {
  return Object.values(app.store.getState().drafts).map(({ story }) => story.id);
}
