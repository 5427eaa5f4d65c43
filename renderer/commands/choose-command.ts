import { assertNever } from '../../domain/assert-never.ts';
import { NO_SEARCH } from '../../domain/find/find-matches.ts';
import type { Story } from '../../domain/story.ts';
import type { MenuCommand } from '../../ipc/menu-commands.ts';
import { openDraft } from '../state/app-state.ts';
import { focusPart } from '../story/focus-part.ts';
import type { App } from './app.ts';
import { backUpNewsroom, restoreNewsroom } from './back-up-newsroom.ts';
import { changeView } from './change-view.ts';
import { copyStory } from './copy-story.ts';
import { createStory, duplicateStory } from './create-story.ts';
import { exportCorrections, exportStory } from './export-story.ts';
import { chooseNewsroom } from './open-newsroom.ts';
import { publishSite } from './publish-site.ts';
import { openDialog, showDesk, showSideTab } from './show.ts';
import { goToNextMisspelling, switchSpelling } from './spell.ts';
import { pasteWireCopy } from './take-wire-copy.ts';

/** Does what was chosen in the native menu, in the palette or by its keys. */
export async function chooseCommand(app: App, chosen: MenuCommand): Promise<void> {
  switch (chosen) {
    case 'new-story':
      await createStory(app);
      return focusPart('headline');
    case 'toggle-panel':
    case 'larger-text':
    case 'smaller-text':
    case 'usual-text':
      return changeView(app, chosen);
    case 'duplicate-story':
    case 'save-template':
    case 'save-snippet':
    case 'trash-story':
    case 'export-html':
    case 'copy-html':
    case 'copy-wordpress':
    case 'publish':
      return chooseForStory(app, chosen, openDraft(app.store.getState())?.story ?? null);
    case 'export-corrections':
      return exportCorrections(app);
    case 'paste-wire':
      return pasteWireCopy(app);
    case 'find':
      return app.bodySource?.find();
    case 'find-in-stories':
      return openDialog(app, { kind: 'find-in-stories', search: NO_SEARCH });
    case 'comment':
      return app.bodySource?.comment();
    case 'next-misspelling':
      return goToNextMisspelling(app);
    case 'switch-spelling':
      return switchSpelling(app, !app.store.getState().isSpellingChecked);
    case 'search-stories':
      await showDesk(app, 'stories');
      return focusPart('search');
    case 'palette':
    case 'shortcuts':
    case 'settings':
      return openDialog(app, { kind: chosen });
    case 'paste-plain': {
      const { text } = await app.desktop['clipboard:read']();
      return app.bodySource?.insertText(text);
    }
    case 'unused-pictures':
      return openDialog(app, { kind: 'unused-pictures' });
    case 'show-trash':
      return openDialog(app, { kind: 'trash' });
    case 'create-newsroom':
      return openDialog(app, { kind: 'create-newsroom', first: null });
    case 'open-newsroom':
      return chooseNewsroom(app);
    case 'publish-site':
      return publishSite(app);
    case 'back-up-newsroom':
      return backUpNewsroom(app);
    case 'restore-newsroom':
      return restoreNewsroom(app);
    case 'show-stories':
      return showDesk(app, 'stories');
    case 'show-recent-posts':
      return showDesk(app, 'recent-posts');
    case 'show-wire':
      await showDesk(app, 'wire');
      return focusPart('wire');
    case 'show-preview':
      return showSideTab(app, 'preview');
    case 'show-details':
      return showSideTab(app, 'details');
    case 'show-checks':
      return showSideTab(app, 'checks');
    case 'show-comments':
      return showSideTab(app, 'comments');
    case 'show-history':
      return showSideTab(app, 'history');
    default:
      return assertNever(chosen);
  }
}

type StoryCommand =
  | 'duplicate-story'
  | 'save-template'
  | 'save-snippet'
  | 'trash-story'
  | 'export-html'
  | 'copy-html'
  | 'copy-wordpress'
  | 'publish';

/** What is done to the open story; nothing while there is none. */
async function chooseForStory(app: App, chosen: StoryCommand, story: Story | null): Promise<void> {
  if (story === null) return;
  switch (chosen) {
    case 'duplicate-story':
      return duplicateStory(app, story.id);
    case 'save-template':
      return openDialog(app, { kind: 'save-template', from: story.id });
    case 'save-snippet':
      return openDialog(app, { kind: 'save-snippet', body: app.bodySource?.selected() ?? '' });
    case 'trash-story':
      return openDialog(app, { kind: 'trash-story', id: story.id, headline: story.headline });
    case 'export-html':
      return exportStory(app, story.id);
    case 'copy-html':
      return copyStory(app, story.id, 'html');
    case 'copy-wordpress':
      return copyStory(app, story.id, 'wordpress');
    case 'publish':
      return openDialog(app, { kind: 'publish' });
    default:
      assertNever(chosen);
  }
}
