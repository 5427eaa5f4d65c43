import type { App } from './app.ts';

/** Opens an address in the system's browser, if main finds it safe; a path of the site itself leads nowhere here. */
export async function openLink(app: App, href: string): Promise<void> {
  const opened = URL.canParse(href) && (await app.desktop['app:open-link']({ url: href }));
  if (!opened) app.store.dispatch({ type: 'toast-shown', message: { kind: 'link-not-opened', href } });
}
