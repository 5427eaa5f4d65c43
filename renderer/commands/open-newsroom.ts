import type { Result } from '../../domain/result.ts';
import { hasUnsaved } from '../../domain/save-status.ts';
import type { NewsroomView, OpenNewsroomFailure } from '../../ipc/newsroom-requests.ts';
import type { StoryChange } from '../state/draft.ts';
import type { App } from './app.ts';
import { createStory } from './create-story.ts';
import { enterNewsroom } from './enter-newsroom.ts';

/** Makes a newsroom in a folder that the native dialog asks for, and in it the story it is made for, if any. */
export async function createNewsroom(app: App, name: string, first: StoryChange | null): Promise<void> {
  if (!(await isAllOnDisk(app))) return;
  const answer = await app.desktop['newsroom:create']({ name });
  await settle(app, answer);
  if (answer.ok && first !== null) await createStory(app, first);
}

/** Opens a newsroom folder that the native dialog asks for. */
export async function chooseNewsroom(app: App): Promise<void> {
  if (await isAllOnDisk(app)) await settle(app, await app.desktop['newsroom:choose']());
}

/** Opens the sample newsroom, a copy to try things on. */
export async function openSampleNewsroom(app: App): Promise<void> {
  if (await isAllOnDisk(app)) await settle(app, await app.desktop['newsroom:open-sample']());
}

/** Saves everything; what can't be saved is not left behind in the newsroom that closes. */
export async function isAllOnDisk(app: App): Promise<boolean> {
  await app.saver.flushAll();
  const isOnDisk = Object.values(app.store.getState().drafts).every((draft) => !hasUnsaved(draft.saving));
  if (!isOnDisk) app.store.dispatch({ type: 'toast-shown', message: { kind: 'not-saved-first' } });
  return isOnDisk;
}

/** Shows the newsroom that was opened, or says why it was not. */
export async function settle(app: App, answer: Result<NewsroomView, OpenNewsroomFailure>): Promise<void> {
  if (answer.ok) {
    app.store.dispatch({ type: 'newsroom-opened', newsroom: answer.value });
    await enterNewsroom(app);
  } else if (answer.failure.kind !== 'cancelled') {
    app.store.dispatch({ type: 'newsroom-not-opened', failure: answer.failure });
  }
}
