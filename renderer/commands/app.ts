import type { Instant } from '../../domain/instant.ts';
import type { StoryId } from '../../domain/story.ts';
import type { DesktopApi } from '../../ipc/contract.ts';
import type { AppStore } from '../state/app-store.ts';
import { StorySaver } from './story-saver.ts';

/** What the editor of the open body owes to those who must have its text now: the saver, the preview, a switch. */
export interface BodySource {
  readonly id: StoryId;
  /** Hands over what was typed and has not been reported yet. */
  readonly report: () => void;
  /** Opens the bar for finding and replacing. */
  readonly find: () => void;
}

/** What every command is given: the other process, the state, the clock, and who brings stories to disk. */
export interface App {
  readonly desktop: DesktopApi;
  readonly store: AppStore;
  readonly saver: StorySaver;
  /** The moment now; stands still where `--now` stopped it. */
  clock: () => Instant;
  /** Set by the writing column while a body is being edited. */
  bodySource: BodySource | null;
}

/** The parts that commands work with, wired to each other. */
export function createApp(desktop: DesktopApi, store: AppStore, clock: () => Instant): App {
  const app: App = {
    desktop,
    store,
    saver: new StorySaver(desktop, store, (id) => collectBody(app, id)),
    clock,
    bodySource: null,
  };
  return app;
}

/** Has the editor hand over what was typed in this story and is not in the state yet, if it has that story. */
export function collectBody(app: App, id: StoryId): void {
  if (app.bodySource?.id === id) app.bodySource.report();
  app.store.dispatch({ type: 'story-reported', id });
}
