import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { protocol, type Session } from 'electron';
import { APP_SCHEME } from './app-origin.ts';
import { resolveWithin } from './library/resolve-within.ts';
import { themeFontFile } from './publishing/theme-font-file.ts';
import { deskPolicy, MEDIA_POLICY, previewPolicy } from './security-policy.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.json': 'application/json',
  '.aff': 'text/plain; charset=utf-8',
  '.dic': 'text/plain; charset=utf-8',
};

/** The blank document into which the page patches what `articlePage` wrote. */
const PREVIEW_PATH = '/preview';
/** The theme's faces, for the preview. */
const FONTS_PATH = '/fonts/';
const PREVIEW_DOCUMENT =
  '<!doctype html><html lang="en"><head><title>Published page</title></head><body></body></html>';

export interface AppFiles {
  /** The built page. */
  readonly rendererFolder: string;
  readonly styleHashes: readonly string[];
  /** The published page's styles as the open newsroom has them; null while none is open. */
  readonly previewStyleHashes: () => readonly string[] | null;
  /** A picture of the open newsroom, or null. */
  readonly readMedia: (src: string) => Promise<Uint8Array | null>;
}

/** Must run before the app is ready: makes `app://` a standard, secure origin. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the page, its preview frame and the newsroom's pictures, and refuses `file://` (Electron checklist 18). */
export function serveApp(session: Session, files: AppFiles): void {
  session.protocol.handle(APP_SCHEME, (request) => respond(request, files));
  session.protocol.handle('file', () => refusal(403));
}

async function respond(request: Request, files: AppFiles): Promise<Response> {
  if (request.method !== 'GET') return refusal(405);
  const url = new URL(request.url);
  if (url.host === 'media') return respondMedia(url, files);
  if (url.host !== 'dateline') return refusal(404);
  if (url.pathname === PREVIEW_PATH) return respondPreview(files);
  if (url.pathname.startsWith(FONTS_PATH))
    return respondBytes(themeFontFile(url.pathname.slice(FONTS_PATH.length)), files);
  return respondFile(url, files);
}

function respondPreview(files: AppFiles): Response {
  const styleHashes = files.previewStyleHashes();
  // A window that closes may ask when its newsroom is closed already. "No content" leaves the frame as it is; an empty
  // policy would refuse the styles that the page is about to put in.
  if (styleHashes === null) return new Response(null, { status: 204 });
  return new Response(PREVIEW_DOCUMENT, { headers: headersFor('.html', previewPolicy(styleHashes)) });
}

async function respondMedia(url: URL, files: AppFiles): Promise<Response> {
  const name = url.pathname.slice(1);
  const bytes = await files.readMedia(`media:${name}`);
  if (bytes === null) return refusal(404);
  return new Response(new Uint8Array(bytes), { headers: headersFor(extname(name), MEDIA_POLICY) });
}

async function respondFile(url: URL, files: AppFiles): Promise<Response> {
  const name = decodedPath(url.pathname === '/' ? '/index.html' : url.pathname);
  return respondBytes(name === null ? null : resolveWithin(files.rendererFolder, join('.', name)), files);
}

async function respondBytes(path: string | null, files: AppFiles): Promise<Response> {
  if (path === null) return refusal(404);
  try {
    const bytes = await readFile(path);
    return new Response(new Uint8Array(bytes), { headers: headersFor(extname(path), deskPolicy(files.styleHashes)) });
  } catch {
    return refusal(404);
  }
}

function decodedPath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function headersFor(extension: string, policy: string): Record<string, string> {
  return {
    'Content-Type': TYPES[extension] ?? 'application/octet-stream',
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    // Pictures are another origin's to the page, and only to the page: nothing outside can reach this scheme.
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Referrer-Policy': 'no-referrer',
  };
}

function refusal(status: number): Response {
  return new Response(null, { status });
}
