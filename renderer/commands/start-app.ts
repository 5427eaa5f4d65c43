import type { ListId } from '../../domain/lists/site-list.ts';
import { hasUnsaved } from '../../domain/save-status.ts';
import type { StoryId } from '../../domain/story.ts';
import type { NewsroomView } from '../../ipc/newsroom-requests.ts';
import type { Revision } from '../../ipc/request.ts';
import { openDraft } from '../state/app-state.ts';
import { openList } from '../state/curated-state.ts';
import type { App } from './app.ts';
import { readLists, saveLists } from './arrange-list.ts';
import { savedView } from './change-view.ts';
import { chooseCommand } from './choose-command.ts';
import { savedTheme } from './choose-theme.ts';
import { enterNewsroom } from './enter-newsroom.ts';
import { gathered } from './gathered.ts';
import { refreshStories } from './list-stories.ts';
import { openStory } from './open-story.ts';
import { pressWentOn } from './publish-site.ts';
import { readLaterVersion } from './read-later-version.ts';
import { readSurroundings } from './read-surroundings.ts';
import { watchText } from './read-text.ts';
import { refreshWire } from './read-wire.ts';
import { rereadStory } from './reread-story.ts';
import { isSpellingSwitchedOn, readWords } from './spell.ts';

/** Ages and holds are shown to the minute; twice a minute is often enough. */
const TICK_MS = 30_000;
/** Longer than keys wait on a busy machine, too short to be felt at closing. */
const INPUT_GRACE_MS = 60;

/** Asks what to open, shows it, and listens to the other process from then on. */
export async function startApp(app: App): Promise<void> {
  const opening = await app.desktop['app:opening']();
  const { fixedNow } = opening;
  if (fixedNow !== null) app.clock = () => fixedNow;
  app.store.dispatch({ type: 'app-opened', opening, theme: savedTheme(), view: savedView(), now: app.clock() });
  app.store.dispatch({ type: 'spelling-switched', isOn: isSpellingSwitchedOn() });
  setInterval(() => app.store.dispatch({ type: 'clock-ticked', now: app.clock() }), TICK_MS);
  listen(app);
  watchText(app);
  if (opening.newsroom !== null) await enterNewsroom(app);
}

function listen(app: App): void {
  const { desktop, store } = app;
  desktop.on('lists:changed', ({ id, revision }) => void listChanged(app, id, revision));
  const takeChanges = gathered<StoryId>((ids) => storiesChanged(app, ids));
  desktop.on('stories:changed', ({ ids }) => void takeChanges(ids));
  desktop.on('story:changed-on-disk', ({ id }) => void rereadStory(app, id));
  desktop.on('story:held-by', (held) => store.dispatch({ type: 'story-held-elsewhere', ...held }));
  desktop.on('newsroom:settings-changed', (newsroom) => void settingsChanged(app, newsroom));
  desktop.on('spelling:words-changed', () => void readWords(app));
  desktop.on('newsroom:missing', ({ missing }) => store.dispatch({ type: 'newsroom-went-missing', missing }));
  desktop.on('press:progress', (progress) => pressWentOn(app, progress));
  desktop.on('wire:changed', ({ unread }) => void wireChanged(app, unread));
  desktop.on('app:open-story', ({ id }) => void openStory(app, id));
  desktop.on('menu:chosen', ({ command }) => void chooseCommand(app, command));
  desktop.on('app:flush', ({ token }) => void answerFlush(app, token));
}

/** Nothing may close before the text is on disk, or the editor knows that it is not. */
async function answerFlush(app: App, token: number): Promise<void> {
  // Messages overtake keys: what was typed just before is let in first.
  await new Promise((keysAreIn) => setTimeout(keysAreIn, INPUT_GRACE_MS));
  await Promise.all([app.saver.flushAll(), saveLists(app)]);
  const { drafts, curated } = app.store.getState();
  const isBehind =
    Object.values(drafts).some((draft) => hasUnsaved(draft.saving)) ||
    (curated?.lists ?? []).some((open) => hasUnsaved(open.saving));
  await app.desktop['app:flushed']({ token, saved: !isBehind });
}

/** The open story's own save changes no page but its own. */
async function storiesChanged(app: App, ids: readonly StoryId[]): Promise<void> {
  const openId = openDraft(app.store.getState())?.story.id;
  await Promise.all([
    refreshStories(app),
    ids.every((id) => id === openId) ? undefined : readSurroundings(app),
    app.store.getState().desk === 'recent-posts' ? readLists(app) : undefined,
  ]);
}

/** Something came in, or was read: the tab counts it, the desk lists it, the open story may have a later version. */
async function wireChanged(app: App, unread: number): Promise<void> {
  app.store.dispatch({ type: 'wire-counted', unread });
  await Promise.all([app.store.getState().desk === 'wire' ? refreshWire(app) : undefined, readLaterVersion(app)]);
}

/** Another program wrote the newsroom's settings. */
async function settingsChanged(app: App, newsroom: NewsroomView): Promise<void> {
  app.store.dispatch({ type: 'settings-saved', newsroom });
  await Promise.all([readSurroundings(app), readWords(app)]);
}

/** Every page shows lists; their own desk reads them again only after another hand. */
async function listChanged(app: App, id: ListId, revision: Revision): Promise<void> {
  const { curated } = app.store.getState();
  const isOurs = curated === null || openList(curated, id)?.revision === revision;
  await Promise.all([readSurroundings(app), isOurs ? undefined : readLists(app)]);
}
