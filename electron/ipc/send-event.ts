import type { BrowserWindow } from 'electron';
import type { EventName, Events } from '../../ipc/events.ts';

/** Tells the page something; silent once the window is gone, because then nobody is left to be told. */
export function sendEvent<E extends EventName>(window: BrowserWindow, event: E, detail: Events[E]): void {
  if (!window.isDestroyed()) window.webContents.send(event, detail);
}
