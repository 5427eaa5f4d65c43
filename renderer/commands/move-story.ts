import { hasUnsaved } from '../../domain/save-status.ts';
import type { StoryId } from '../../domain/story.ts';
import type { StoryMove } from '../../domain/story-moves.ts';
import type { App } from './app.ts';
import { readSurroundings } from './read-surroundings.ts';

/** Changes a story's workflow or publication state. All that was typed is on disk before it moves. */
export async function moveStory(app: App, id: StoryId, move: StoryMove): Promise<void> {
  const { store } = app;
  const answer = await app.saver.exclusively(id, async () => {
    const draft = store.getState().drafts[id];
    if (draft !== undefined && hasUnsaved(draft.saving)) return null;
    return app.desktop['story:move']({ id, move });
  });
  store.dispatch({ type: 'dialog-closed' });
  if (answer === null) return store.dispatch({ type: 'toast-shown', message: { kind: 'not-saved-first' } });
  if (answer.ok) {
    store.dispatch({ type: 'story-reread', opened: answer.value });
    store.dispatch({ type: 'toast-shown', message: { kind: 'story-moved', move } });
    return readSurroundings(app);
  }
  const { failure } = answer;
  const why = failure.kind === 'not-allowed' ? failure.why : null;
  store.dispatch({
    type: 'toast-shown',
    message: why === null ? { kind: 'not-saved-first' } : { kind: 'move-refused', why },
  });
}
