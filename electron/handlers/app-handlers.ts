import { app, nativeTheme, shell } from 'electron';
import { copyOnClipboard } from '../../domain/wire/clipboard-copy.ts';
import { pageFlushed, pageOpened } from '../close-guard.ts';
import { openExternalUrl } from '../external-links.ts';
import type { Handlers } from '../ipc/register-handlers.ts';
import { readClipboard } from '../read-clipboard.ts';
import type { HandlerContext } from './create-handlers.ts';
import { recoveredStory } from './recovered-story.ts';

type AppHandlers = Pick<Handlers, 'app:opening' | 'app:flushed' | 'app:open-link' | 'app:set-theme' | 'clipboard:read'>;

export function appHandlers({ desk, fixedNow }: HandlerContext): AppHandlers {
  return {
    'app:opening': async () => {
      const trouble = await desk.opening;
      const newsroom = desk.view;
      pageOpened();
      return {
        newsroom,
        trouble,
        platform: platform(),
        version: app.getVersion(),
        user: desk.desk.user,
        fixedNow,
        recovered: await recoveredStory(desk),
      };
    },
    'app:flushed': ({ token, saved }) => pageFlushed(token, saved),
    'app:open-link': ({ url }) => openExternalUrl(url, (checked) => shell.openExternal(checked)),
    'app:set-theme': ({ theme }) => {
      nativeTheme.themeSource = theme;
    },
    'clipboard:read': async () => ({ text: copyOnClipboard(await readClipboard()) }),
  };
}

/** The page draws its title bar for one of three; every other Unix desktop is like Linux to it. */
function platform(): 'linux' | 'darwin' | 'win32' {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
}
