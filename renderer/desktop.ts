import type { DesktopApi } from '../ipc/contract.ts';

declare global {
  interface Window {
    /** Put there by the preload; see `electron/preload.ts`. */
    readonly desktop: DesktopApi;
  }
}

/** The only door to the other process. Nothing else names `window.desktop`; only commands call it. */
export const desktop: DesktopApi = window.desktop;
