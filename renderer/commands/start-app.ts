import { hasUnsaved } from '../../domain/save-status.ts';
import type { StoryId } from '../../domain/story.ts';
import type { NewsroomView, Revision } from '../../ipc/contract.ts';
import { openDraft } from '../state/app-state.ts';
import type { App } from './app.ts';
import { readRecentPosts, saveRecentPosts } from './arrange-recent-posts.ts';
import { chooseCommand } from './choose-command.ts';
import { savedTheme } from './choose-theme.ts';
import { enterNewsroom } from './enter-newsroom.ts';
import { refreshStories } from './list-stories.ts';
import { openStory } from './open-story.ts';
import { readSurroundings } from './read-surroundings.ts';
import { rereadStory } from './reread-story.ts';

/** Ages and holds are shown to the minute; twice a minute is often enough. */
const TICK_MS = 30_000;
/** Longer than keys wait on a busy machine, too short to be felt at closing. */
const INPUT_GRACE_MS = 60;

/** Asks what to open, shows it, and listens to the other process from then on. */
export async function startApp(app: App): Promise<void> {
  const opening = await app.desktop['app:opening']();
  const { fixedNow } = opening;
  if (fixedNow !== null) app.clock = () => fixedNow;
  app.store.dispatch({ type: 'app-opened', opening, theme: savedTheme(), now: app.clock() });
  setInterval(() => app.store.dispatch({ type: 'clock-ticked', now: app.clock() }), TICK_MS);
  listen(app);
  if (opening.newsroom !== null) await enterNewsroom(app);
}

function listen(app: App): void {
  const { desktop, store } = app;
  desktop.on('stories:changed', ({ ids }) => void storiesChanged(app, ids));
  desktop.on('recent-posts:changed', ({ revision }) => void recentPostsChanged(app, revision));
  desktop.on('story:changed-on-disk', ({ id }) => void rereadStory(app, id));
  desktop.on('newsroom:settings-changed', (newsroom) => void settingsChanged(app, newsroom));
  desktop.on('newsroom:missing', ({ missing }) => store.dispatch({ type: 'newsroom-went-missing', missing }));
  desktop.on('app:open-story', ({ id }) => void openStory(app, id));
  desktop.on('menu:chosen', ({ command }) => void chooseCommand(app, command));
  desktop.on('app:flush', ({ token }) => void answerFlush(app, token));
}

/** Nothing may close before the text is on disk, or the editor knows that it is not. */
async function answerFlush(app: App, token: number): Promise<void> {
  // Messages overtake keys: what was typed just before is let in first.
  await new Promise((keysAreIn) => setTimeout(keysAreIn, INPUT_GRACE_MS));
  await Promise.all([app.saver.flushAll(), saveRecentPosts(app)]);
  const { drafts, recentPosts } = app.store.getState();
  const isBehind =
    Object.values(drafts).some((draft) => hasUnsaved(draft.saving)) ||
    (recentPosts !== null && hasUnsaved(recentPosts.saving));
  await app.desktop['app:flushed']({ token, saved: !isBehind });
}

/** The open story's own save changes no page but its own. */
async function storiesChanged(app: App, ids: readonly StoryId[]): Promise<void> {
  const openId = openDraft(app.store.getState())?.story.id;
  await Promise.all([
    refreshStories(app),
    ids.every((id) => id === openId) ? undefined : readSurroundings(app),
    app.store.getState().desk === 'recent-posts' ? readRecentPosts(app) : undefined,
  ]);
}

/** Another program wrote the newsroom's settings. */
async function settingsChanged(app: App, newsroom: NewsroomView): Promise<void> {
  app.store.dispatch({ type: 'settings-saved', newsroom });
  await readSurroundings(app);
}

/** Every page shows the list; the list's own desk reads it again only after another hand. */
async function recentPostsChanged(app: App, revision: Revision): Promise<void> {
  const { recentPosts } = app.store.getState();
  const isOurs = recentPosts === null || recentPosts.revision === revision;
  await Promise.all([readSurroundings(app), isOurs ? undefined : readRecentPosts(app)]);
}
