import type { Result } from '../../domain/result.ts';
import type { StoryId } from '../../domain/story.ts';
import type { ExportFailure } from '../../ipc/story-requests.ts';
import type { App } from './app.ts';
import { isAllOnDisk } from './open-newsroom.ts';

/** Writes the story as one HTML file where the editor says. All that was typed is in it. */
export async function exportStory(app: App, id: StoryId): Promise<void> {
  await app.saver.flush(id);
  tellOfExport(app, await app.desktop['story:export']({ id }));
}

/** Writes every correction that readers were told of as one HTML file, where the editor says. */
export async function exportCorrections(app: App): Promise<void> {
  if (app.store.getState().stage.kind !== 'newsroom' || !(await isAllOnDisk(app))) return;
  tellOfExport(app, await app.desktop['corrections:export']());
}

function tellOfExport(app: App, answer: Result<{ readonly file: string }, ExportFailure>): void {
  if (answer.ok) {
    app.store.dispatch({ type: 'toast-shown', message: { kind: 'exported', file: answer.value.file } });
  } else if (answer.failure.kind !== 'cancelled') {
    app.store.dispatch({ type: 'toast-shown', message: { kind: 'not-exported', failure: answer.failure } });
  }
}
