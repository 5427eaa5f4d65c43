import { setTimeout as delay } from 'node:timers/promises';
import { type BrowserWindow, dialog } from 'electron';
import { sendEvent } from './ipc/send-event.ts';

/** How long the page gets to bring its last words to disk before the person is asked. */
const FLUSH_LIMIT_MS = 5_000;

type FlushOutcome = 'saved' | 'not-saved' | 'no-answer';
let lastToken = 0;
let isListening = false;
const waiting = new Map<number, (outcome: FlushOutcome) => void>();

/** The page is up: from now on it has words that could be lost, and answers `app:flush`. */
export function pageOpened(): void {
  isListening = true;
}

/** The page's own process ended: nobody is in it to answer, and nothing in it is left to lose. */
export function pageGone(): void {
  isListening = false;
  for (const settle of waiting.values()) settle('no-answer');
}

/** A page that is being loaded again has nobody in it to answer. Its frames, the preview's among them, do not count. */
export function noticeReloads(window: BrowserWindow): void {
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) isListening = false;
  });
}

/** The page's answer to `app:flush`. */
export function pageFlushed(token: number, saved: boolean): void {
  waiting.get(token)?.(saved ? 'saved' : 'not-saved');
}

/** Asks the page to save now and waits for its answer, for a limited time. */
export async function flushPage(window: BrowserWindow): Promise<FlushOutcome> {
  // A page that is still loading has nothing to save, and nobody in it to answer.
  if (!isListening) return 'saved';
  lastToken += 1;
  const token = lastToken;
  return new Promise((resolve) => {
    const settle = (outcome: FlushOutcome) => {
      clearTimeout(timer);
      waiting.delete(token);
      window.off('closed', gone);
      resolve(outcome);
    };
    const gone = () => settle('no-answer');
    const timer = setTimeout(() => settle('no-answer'), FLUSH_LIMIT_MS);
    waiting.set(token, settle);
    window.once('closed', gone);
    sendEvent(window, 'app:flush', { token });
  });
}

/**
 * Lets no window close over unsaved words: flush first; if that fails, say so and let the person choose.
 *
 * `beforeClose` runs when the window is really about to go.
 */
export function guardClose(window: BrowserWindow, beforeClose: () => Promise<void>): void {
  let mayClose = false;
  let asking = false;
  window.on('close', (event) => {
    if (mayClose) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    void closeWhenSaved(window).then(async (close) => {
      asking = false;
      if (!close) return;
      // A disk that does not answer must not keep the window that was told to close anyway.
      await Promise.race([beforeClose(), delay(FLUSH_LIMIT_MS)]);
      mayClose = true;
      window.close();
    });
  });
}

async function closeWhenSaved(window: BrowserWindow): Promise<boolean> {
  for (;;) {
    const outcome = await flushPage(window);
    if (outcome === 'saved' || window.isDestroyed()) return true;
    const choice = await ask(window, outcome);
    if (choice === 'close') return true;
    if (choice === 'stay') return false;
  }
}

async function ask(window: BrowserWindow, outcome: 'not-saved' | 'no-answer'): Promise<'again' | 'stay' | 'close'> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: outcome === 'not-saved' ? 'The story could not be saved.' : 'The disk does not answer.',
    detail:
      'The newsroom’s file is as it was. The newest words are kept in a rescue file on this computer if it could be ' +
      'written; Dateline offers it at the next start. Try again once the disk is back, or stay and copy the text.',
    buttons: ['Try again', 'Stay', 'Close anyway'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return response === 0 ? 'again' : response === 1 ? 'stay' : 'close';
}
