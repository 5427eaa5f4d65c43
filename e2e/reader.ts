/** Readers of a published site: a host that serves its folder as static hosts do, and a window that shows its pages. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { isSandboxUsable } from '../electron/runtime/sandbox-support.ts';

const PROJECT_FOLDER = path.join(import.meta.dirname, '..');

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

export interface Host {
  /** Without a slash at its end. */
  readonly address: string;
  readonly close: () => void;
}

/** Serves a site's folder on loopback; an address that is none gets the site's `404.html`, whatever its depth. */
export async function serveSite(siteFolder: string): Promise<Host> {
  const server = createServer(async ({ url = '/' }, response) => {
    const asked = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = asked.endsWith('/') ? `${asked}index.html` : asked;
    const found = await bytesOf(path.join(siteFolder, file));
    response.writeHead(found === null ? 404 : 200, {
      'content-type': TYPES[path.extname(found === null ? '.html' : file)] ?? 'text/html; charset=utf-8',
    });
    response.end(found ?? (await bytesOf(path.join(siteFolder, '404.html'))) ?? 'Not found');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const listening = server.address();
  const port = typeof listening === 'object' ? listening?.port : null;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** Null where there is no such file: the reader gets the 404 page. */
function bytesOf(file: string): Promise<Buffer | null> {
  return readFile(file).catch(() => null);
}

export interface Reader {
  readonly page: Page;
  readonly close: () => Promise<void>;
  /** Writes `screenshots/<name>.png` of the whole page (ignored by git), for a person to look at. */
  readonly picture: (name: string) => Promise<void>;
}

/** Opens a window on nothing; its profile lies in `folder`. */
export async function openReader(folder: string): Promise<Reader> {
  const app = await _electron.launch({
    args: [path.join(import.meta.dirname, 'reader-window'), `--user-data-dir=${path.join(folder, 'reader')}`],
    chromiumSandbox: isSandboxUsable(),
  });
  const page = await app.firstWindow();
  return {
    page,
    close: () => app.close(),
    picture: async (name) => {
      await page.screenshot({ path: path.join(PROJECT_FOLDER, 'screenshots', `${name}.png`), fullPage: true });
    },
  };
}
