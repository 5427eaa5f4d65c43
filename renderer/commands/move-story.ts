import type { Correction, StoryId } from '../../domain/story.ts';
import type { StoryMove } from '../../domain/story-moves.ts';
import type { Reply } from '../../ipc/contract.ts';
import type { ToastMessage } from '../state/toast-state.ts';
import type { App } from './app.ts';
import { onceSaved } from './once-saved.ts';
import { readSurroundings } from './read-surroundings.ts';

/** Changes a story's workflow or publication state. */
export async function moveStory(app: App, id: StoryId, move: StoryMove): Promise<void> {
  await change(app, id, () => app.desktop['story:move']({ id, move }), { kind: 'story-moved', move });
}

/** Tells readers what was wrong and gives them the story as it is now; a withdrawal kills it. */
export async function correctStory(app: App, id: StoryId, kind: Correction['kind'], notice: string): Promise<void> {
  await change(app, id, () => app.desktop['story:correct']({ id, kind, notice }), {
    kind: 'story-corrected',
    as: kind,
  });
}

/** All that was typed is on disk before the story's state changes, and nothing is saved meanwhile. */
async function change(
  app: App,
  id: StoryId,
  ask: () => Promise<Reply<'story:move'>>,
  done: ToastMessage,
): Promise<void> {
  const { store } = app;
  const answer = await onceSaved(app, id, ask);
  store.dispatch({ type: 'dialog-closed' });
  // What can be done next depends on the time of what was just done: the clock on screen must not lag behind it.
  store.dispatch({ type: 'clock-ticked', now: app.clock() });
  if (answer?.ok === true) {
    store.dispatch({ type: 'story-reread', opened: answer.value });
    store.dispatch({ type: 'toast-shown', message: done });
    return readSurroundings(app);
  }
  const refusal = answer?.failure.kind === 'not-allowed' ? answer.failure.why : null;
  store.dispatch({
    type: 'toast-shown',
    message: refusal === null ? { kind: 'not-saved-first' } : { kind: 'move-refused', why: refusal },
  });
}
