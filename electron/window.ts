import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { APP_ORIGIN } from './app-origin.ts';
import { trustContents } from './ipc/trusted-sender.ts';
import { type Bounds, MIN_WINDOW, openingBounds } from './window-bounds.ts';

/** Height of the page's own title bar (design token, "Frame"). */
const TITLE_BAR_HEIGHT = 44;

/** Opens the desk's window, hidden until its first picture is ready, so that no white flash is seen. */
export function createDeskWindow(saved: Bounds | null): BrowserWindow {
  const bounds = openingBounds(
    saved,
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const window = new BrowserWindow({
    ...bounds,
    minWidth: MIN_WINDOW.width,
    minHeight: MIN_WINDOW.height,
    show: false,
    title: 'Dateline',
    backgroundColor: chromeColour(),
    titleBarStyle: 'hidden',
    ...(process.platform === 'darwin' ? {} : { titleBarOverlay: overlay() }),
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  trustContents(window.webContents);
  window.once('ready-to-show', () => window.show());
  followTheme(window);
  return window;
}

/** Loads the page; resolves when it has, or when the window was closed before it could. */
export async function loadDesk(window: BrowserWindow): Promise<void> {
  let isClosing = false;
  window.once('close', () => {
    isClosing = true;
  });
  try {
    await window.loadURL(`${APP_ORIGIN}/`);
  } catch (error) {
    // A navigation that was refused while the page was still loading ends the wait, not the page.
    const isRefusedNavigation = error instanceof Error && 'code' in error && error.code === 'ERR_ABORTED';
    if (!isClosing && !isRefusedNavigation) throw error;
  }
}

function followTheme(window: BrowserWindow): void {
  const recolour = () => {
    window.setBackgroundColor(chromeColour());
    if (process.platform !== 'darwin') window.setTitleBarOverlay(overlay());
  };
  nativeTheme.on('updated', recolour);
  window.once('closed', () => nativeTheme.off('updated', recolour));
}

/** `--chrome` and `--ink-2` of the design tokens: the window must be painted before the stylesheet is there. */
function chromeColour(): string {
  return nativeTheme.shouldUseDarkColors ? '#121211' : '#ECECE8';
}

function overlay(): Electron.TitleBarOverlay {
  return {
    color: chromeColour(),
    symbolColor: nativeTheme.shouldUseDarkColors ? '#B7B6AF' : '#4F4F49',
    height: TITLE_BAR_HEIGHT - 1,
  };
}
