/** Names of parameters that tell a site where a reader came from, and tell the page nothing. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|yclid|ref_src|ref_url|spm|cmpid|ocid|s_cid)$/i;

/** Addresses that only lead on to another one, and the parameter that holds it. */
const DETOURS: readonly (readonly [host: RegExp, path: RegExp, parameter: string])[] = [
  [/^(?:www\.)?google\.[a-z.]+$/, /^\/url$/, 'q'],
  [/^(?:www\.)?google\.[a-z.]+$/, /^\/url$/, 'url'],
  [/\.safelinks\.protection\.outlook\.com$/, /^\//, 'url'],
  [/^lm?\.facebook\.com$/, /^\/l\.php$/, 'u'],
];

/** An address without detours and tracking parameters; as it was where there are none, or it is no address. */
export function untrackedLink(href: string): string {
  if (!URL.canParse(href)) return href;
  const url = new URL(href);
  for (const [host, path, parameter] of DETOURS) {
    const target = host.test(url.hostname) && path.test(url.pathname) ? parameterOf(url.search, parameter) : null;
    if (target !== null && /^https?:/i.test(target)) return untrackedLink(target);
  }
  const kept = pairsOf(url.search).filter((pair) => !TRACKING.test(pair.split('=')[0] ?? ''));
  if (kept.length === pairsOf(url.search).length) return href;
  url.search = kept.join('&');
  return url.href;
}

/** The text of each pair, so that those which stay are not written anew. */
function pairsOf(search: string): readonly string[] {
  return search.replace(/^\?/, '').split('&').filter(Boolean);
}

function parameterOf(search: string, name: string): string | null {
  const pair = pairsOf(search).find((candidate) => candidate.startsWith(`${name}=`));
  if (pair === undefined) return null;
  try {
    return decodeURIComponent(pair.slice(name.length + 1).replace(/\+/g, ' '));
  } catch {
    return null;
  }
}
