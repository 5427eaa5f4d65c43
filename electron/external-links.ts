/** Schemes the system may be asked to open. Everything else can start a program (`file:`, `smb:`, `ms-*:` …). */
const OPENABLE = new Set(['https:', 'http:', 'mailto:']);

/** The address to hand to the system, or null. It is parsed and written again, so what is checked is what is opened. */
export function openableUrl(raw: unknown): string | null {
  if (typeof raw !== 'string' || !URL.canParse(raw)) return null;
  // `http:\\host` and control characters parse leniently: refuse what a person would not have written.
  if (/[\u0000-\u001f\u007f\\]/.test(raw)) return null;
  const url = new URL(raw);
  if (!OPENABLE.has(url.protocol)) return null;
  if (url.protocol !== 'mailto:' && url.hostname === '') return null;
  if (url.username !== '' || url.password !== '') return null;
  return url.href;
}

/** Opens a link outside the app through `open` and says whether it did (Electron checklist 15). */
export async function openExternalUrl(raw: unknown, open: (url: string) => Promise<void>): Promise<boolean> {
  const url = openableUrl(raw);
  if (url === null) return false;
  await open(url);
  return true;
}
