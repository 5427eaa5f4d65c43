import type { StoryId } from '../../domain/story.ts';
import type { OpenedStory } from '../../ipc/opened-story.ts';
import type { StoryChange } from '../state/draft.ts';
import type { App } from './app.ts';
import { flushOpenStory } from './flush-open-story.ts';
import { onceSaved } from './once-saved.ts';

/** A new story on disk and in the writing column, with what is already known of it. Answers its id; null if there is none. */
export async function createStory(app: App, draft: StoryChange = {}): Promise<StoryId | null> {
  flushOpenStory(app);
  const answer = await app.desktop['story:create']({ draft });
  if (answer.ok) {
    showNewStory(app, answer.value);
    return answer.value.story.id;
  }
  app.store.dispatch({ type: 'toast-shown', message: { kind: 'not-created', failure: answer.failure } });
  return null;
}

/** A copy as a draft of its own, shown at once. What has been typed so far is in it. */
export async function duplicateStory(app: App, id: StoryId): Promise<void> {
  const answer = await onceSaved(app, id, () => app.desktop['story:duplicate']({ id }));
  if (answer === null) return app.store.dispatch({ type: 'toast-shown', message: { kind: 'not-saved-first' } });
  if (answer.ok) return showNewStory(app, answer.value);
  const { failure } = answer;
  const message =
    failure.kind === 'not-found' || failure.kind === 'broken'
      ? ({ kind: 'not-found', failure } as const)
      : ({ kind: 'not-created', failure } as const);
  app.store.dispatch({ type: 'toast-shown', message });
}

function showNewStory(app: App, opened: OpenedStory): void {
  app.store.dispatch({ type: 'desk-shown', desk: 'stories' });
  app.store.dispatch({ type: 'story-opened', opened });
}
