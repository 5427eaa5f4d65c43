import { assertNever } from '../../domain/assert-never.ts';
import type { Story } from '../../domain/story.ts';
import type { MenuCommand } from '../../ipc/contract.ts';
import { openDraft } from '../state/app-state.ts';
import { focusPart } from '../story/focus-part.ts';
import type { App } from './app.ts';
import { createStory, duplicateStory } from './create-story.ts';
import { exportStory } from './export-story.ts';
import { chooseNewsroom } from './open-newsroom.ts';
import { openDialog, showDesk, showSideTab } from './show.ts';
import { pasteWireCopy } from './take-wire-copy.ts';

/** Does what was chosen in the native menu, in the palette or by its keys. */
export async function chooseCommand(app: App, chosen: MenuCommand): Promise<void> {
  switch (chosen) {
    case 'new-story':
      await createStory(app);
      return focusPart('headline');
    case 'duplicate-story':
    case 'trash-story':
    case 'export-html':
    case 'publish':
      return chooseForStory(app, chosen, openDraft(app.store.getState())?.story ?? null);
    case 'paste-wire':
      return pasteWireCopy(app);
    case 'find':
      return app.bodySource?.find();
    case 'search-stories':
      await showDesk(app, 'stories');
      return focusPart('search');
    case 'palette':
    case 'shortcuts':
    case 'settings':
      return openDialog(app, { kind: chosen });
    case 'show-trash':
      return openDialog(app, { kind: 'trash' });
    case 'create-newsroom':
      return openDialog(app, { kind: 'create-newsroom', first: null });
    case 'open-newsroom':
      return chooseNewsroom(app);
    case 'show-stories':
      return showDesk(app, 'stories');
    case 'show-recent-posts':
      return showDesk(app, 'recent-posts');
    case 'show-wire':
      return showDesk(app, 'wire');
    case 'show-preview':
      return showSideTab(app, 'preview');
    case 'show-details':
      return showSideTab(app, 'details');
    case 'show-checks':
      return showSideTab(app, 'checks');
    case 'show-history':
      return showSideTab(app, 'history');
    default:
      return assertNever(chosen);
  }
}

type StoryCommand = 'duplicate-story' | 'trash-story' | 'export-html' | 'publish';

/** What is done to the open story; nothing while there is none. */
async function chooseForStory(app: App, chosen: StoryCommand, story: Story | null): Promise<void> {
  if (story === null) return;
  switch (chosen) {
    case 'duplicate-story':
      return duplicateStory(app, story.id);
    case 'trash-story':
      return openDialog(app, { kind: 'trash-story', id: story.id, headline: story.headline });
    case 'export-html':
      return exportStory(app, story.id);
    case 'publish':
      return openDialog(app, { kind: 'publish' });
    default:
      assertNever(chosen);
  }
}
