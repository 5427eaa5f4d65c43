import { app, type Session, shell, type WebContents } from 'electron';
import { APP_ORIGIN } from './app-origin.ts';
import { openExternalUrl } from './external-links.ts';
import { log } from './log.ts';
import { restrictPermissions } from './permissions.ts';

/** What holds for every page of the program, set once. Numbers are those of Electron's security checklist. */
export function secureSession(session: Session): void {
  restrictPermissions(session);
  // 1: nothing remote is ever loaded, whatever asked for it.
  session.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isOurs(details.url) }));
  session.setSpellCheckerEnabled(false);
}

/** Refuses navigation, new windows and webviews in every page that is ever made (11–14). */
export function secureEveryPage(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => {
      if (event.isMainFrame || !isPreview(event.url)) event.preventDefault();
    });
    openLinksOutside(contents);
  });
}

/** A link never opens here: if it is one a person may follow, the system's browser gets it (15). */
function openLinksOutside(contents: WebContents): void {
  contents.setWindowOpenHandler(({ url }) => {
    openExternalUrl(url, (checked) => shell.openExternal(checked)).catch((error: unknown) => {
      log.error('A link could not be opened', error);
    });
    return { action: 'deny' };
  });
}

function isOurs(url: string): boolean {
  return /^(app|devtools|data|blob|chrome-extension):/.test(url) || url === 'about:blank' || url === 'about:srcdoc';
}

function isPreview(url: string): boolean {
  return url === `${APP_ORIGIN}/preview` || url === 'about:blank';
}
