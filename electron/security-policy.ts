/**
 * The page's own policy: nothing but our own files, no inline code (Electron checklist 7).
 *
 * `styleHashes` admits the one inline style of react-aria-components by what it says, never `unsafe-inline`.
 */
export function deskPolicy(styleHashes: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styleHashes.map((hash) => `'${hash}'`)].join(' '),
    "font-src 'self'",
    "img-src 'self' app://media data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** For the frame that shows the published page: the site's stylesheet, pictures and fonts, and no script at all. */
export function previewPolicy(stylesheetHashes: readonly string[]): string {
  return [
    "default-src 'none'",
    ['style-src', ...stylesheetHashes.map((hash) => `'${hash}'`)].join(' '),
    'img-src app://media data:',
    "font-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}

/** For a picture: it may do nothing, whatever is in it. */
export const MEDIA_POLICY = "default-src 'none'; sandbox";
