import { safeHref } from '../../../domain/body/safe-href.ts';

/** The address that was meant: `example.org/page` is what people type, and means the web. Null for none that may be. */
export function addressFrom(typed: string): string | null {
  const address = typed.trim();
  if (/^\S+@\S+\.\S+$/.test(address) && !address.includes(':')) return safeHref(`mailto:${address}`);
  return safeHref(address) ?? (/^[^\s:/]+\.[^\s]+$/.test(address) ? safeHref(`https://${address}`) : null);
}
