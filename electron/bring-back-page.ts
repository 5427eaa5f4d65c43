import type { BrowserWindow } from 'electron';
import { pageGone } from './close-guard.ts';
import type { DeskSession } from './desk-session.ts';
import { log } from './log.ts';
import { loadDesk } from './window.ts';

/** A page that ends sooner than this after it was brought back would only end again. */
const WORTH_TRYING_MS = 10_000;

/**
 * Loads the page again when its process has crashed or was killed, and has it say what is there. Its stories are on
 * disk but for the last second.
 */
export function bringBackPage(window: BrowserWindow, desk: DeskSession): void {
  let triedAtMs = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    pageGone();
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    log.note(`The page’s process has ended: ${reason}`);
    const nowMs = performance.now();
    if (nowMs - triedAtMs < WORTH_TRYING_MS) return;
    triedAtMs = nowMs;
    desk.unfinished = desk.session;
    loadDesk(window).catch((error: unknown) => log.error('The page could not be brought back', error));
  });
}
