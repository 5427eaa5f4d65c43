/** Where a link may lead. Everything else (`javascript:`, `data:`, `file:`, a scheme unheard of) is refused. */
const WEB = /^https?:\/\/[^\\]*$/i;
const MAIL = /^mailto:/i;
const PHONE = /^tel:\+?[()\-. ]*[0-9][0-9()\-. ]*$/i;
const STORY = /^story:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const OUTER_SPACE = /^[ \t\n\f\r]+|[ \t\n\f\r]+$/g;
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]|\p{Cs}/u;

/**
 * The address of a link, as the URL standard writes it, or `null` where it may not be one.
 *
 * Allowed are http, https, mailto, tel and `story:<id>`. An address without a scheme or host, with control
 * characters inside, or that the standard can't read, is refused: a browser might read it otherwise.
 */
export function safeHref(raw: string): string | null {
  const href = raw.replace(OUTER_SPACE, '');
  if (HIDDEN.test(href)) return null;
  if (STORY.test(href)) return href.toLowerCase();
  if (PHONE.test(href)) return `tel:${href.slice('tel:'.length).replace(/[^+0-9]/g, '')}`;
  if (!WEB.test(href) && !MAIL.test(href)) return null;
  return URL.canParse(href) ? new URL(href).href : null;
}
