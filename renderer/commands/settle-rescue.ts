import { mergeComments } from '../../domain/comments/merge-comments.ts';
import { hasUnsaved } from '../../domain/save-status.ts';
import type { Story, StoryId } from '../../domain/story.ts';
import { changeFromStory } from '../state/draft.ts';
import type { App } from './app.ts';
import { replaceStory } from './edit-story.ts';
import { openStory } from './open-story.ts';

/** Words that a failed save left behind, and the story as it is on disk; null where there is none. */
export interface TwoTexts {
  readonly rescued: Story | null;
  readonly onDisk: Story | null;
}

/** Reads both texts, so that they can be shown beside each other. */
export async function readRescue(app: App, id: StoryId): Promise<TwoTexts> {
  const [rescued, onDisk] = await Promise.all([
    app.desktop['rescue:read']({ id }),
    app.desktop['story:reread']({ id }),
  ]);
  return { rescued: rescued.ok ? rescued.value : null, onDisk: onDisk.ok ? onDisk.value.story : null };
}

/**
 * Takes the words that a failed save left behind into their story. The text on disk is kept in the history, and one
 * undo takes the words out again; a story whose file is gone is made again of them.
 */
export async function takeRescuedText(app: App, id: StoryId): Promise<void> {
  const { rescued, onDisk } = await readRescue(app, id);
  if (rescued === null) {
    return app.store.dispatch({ type: 'toast-shown', message: { kind: 'not-found', failure: { kind: 'not-found' } } });
  }
  if (onDisk === null) return makeAgain(app, rescued);
  await openStory(app, id);
  await app.desktop['history:keep']({ id, reason: 'before-restore' });
  const known = app.store.getState().drafts[id]?.story.comments ?? [];
  const comments = mergeComments([], known, rescued.comments);
  replaceStory(app, id, { ...changeFromStory(rescued), comments }, 'rescue-taken');
  await app.saver.flush(id);
  const draft = app.store.getState().drafts[id];
  if (draft !== undefined && !hasUnsaved(draft.saving)) await dismissRescue(app, id);
}

async function makeAgain(app: App, rescued: Story): Promise<void> {
  const answer = await app.desktop['story:put-back']({ story: rescued });
  if (!answer.ok) {
    return app.store.dispatch({ type: 'toast-shown', message: { kind: 'not-created', failure: answer.failure } });
  }
  await openStory(app, rescued.id);
  app.store.dispatch({ type: 'rescue-settled', id: rescued.id });
  app.store.dispatch({ type: 'toast-shown', message: { kind: 'put-back' } });
}

/** The rescue file goes: its words are in the story, or the editor does not want them. */
export async function dismissRescue(app: App, id: StoryId): Promise<void> {
  await app.desktop['rescue:dismiss']({ id });
  app.store.dispatch({ type: 'rescue-settled', id });
}
