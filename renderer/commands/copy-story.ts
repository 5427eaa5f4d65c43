import type { CopyFlavour } from '../../domain/page/copied-story.ts';
import type { StoryId } from '../../domain/story.ts';
import type { App } from './app.ts';

/** Puts the story on the clipboard as markup for another system. All that was typed is in it. */
export async function copyStory(app: App, id: StoryId, flavour: CopyFlavour): Promise<void> {
  await app.saver.flush(id);
  const copied = await app.desktop['story:copy']({ id, flavour });
  app.store.dispatch({
    type: 'toast-shown',
    message: copied.ok ? { kind: 'story-copied', flavour } : { kind: 'not-copied', failure: copied.failure },
  });
}
