import type { StoryId } from '../../domain/story.ts';
import type { App } from './app.ts';

/** Writes the story as one HTML file where the editor says. All that was typed is in it. */
export async function exportStory(app: App, id: StoryId): Promise<void> {
  await app.saver.flush(id);
  const answer = await app.desktop['story:export']({ id });
  if (answer.ok) {
    app.store.dispatch({ type: 'toast-shown', message: { kind: 'exported', file: answer.value.file } });
  } else if (answer.failure.kind !== 'cancelled') {
    app.store.dispatch({ type: 'toast-shown', message: { kind: 'not-exported', failure: answer.failure } });
  }
}
