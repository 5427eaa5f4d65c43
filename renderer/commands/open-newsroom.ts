import type { Result } from '../../domain/result.ts';
import type { NewsroomView, OpenNewsroomFailure } from '../../ipc/contract.ts';
import type { StoryChange } from '../state/draft.ts';
import type { App } from './app.ts';
import { createStory } from './create-story.ts';
import { enterNewsroom } from './enter-newsroom.ts';

/** Makes a newsroom in a folder that the native dialog asks for, and in it the story it is made for, if any. */
export async function createNewsroom(app: App, name: string, first: StoryChange | null): Promise<void> {
  await app.saver.flushAll();
  const answer = await app.desktop['newsroom:create']({ name });
  await settle(app, answer);
  if (answer.ok && first !== null) await createStory(app, first);
}

/** Opens a newsroom folder that the native dialog asks for. */
export async function chooseNewsroom(app: App): Promise<void> {
  await app.saver.flushAll();
  await settle(app, await app.desktop['newsroom:choose']());
}

/** Opens the sample newsroom, a copy to try things on. */
export async function openSampleNewsroom(app: App): Promise<void> {
  await app.saver.flushAll();
  await settle(app, await app.desktop['newsroom:open-sample']());
}

async function settle(app: App, answer: Result<NewsroomView, OpenNewsroomFailure>): Promise<void> {
  if (answer.ok) {
    app.store.dispatch({ type: 'newsroom-opened', newsroom: answer.value });
    await enterNewsroom(app);
  } else if (answer.failure.kind !== 'cancelled') {
    app.store.dispatch({ type: 'newsroom-not-opened', failure: answer.failure });
  }
}
