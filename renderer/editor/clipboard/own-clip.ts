import { isCanonicalBody } from '../../../domain/body/canonical.ts';

/** Tells a clip of ours from other programs' HTML, which is cleaned before it is taken. It is sanitised all the same. */
const WRAPPED = /<div data-dateline="">([\s\S]*)<\/div>/;

/** A piece of a story as HTML for the clipboard. */
export function clipFromXhtml(xhtml: string): string {
  return `<div data-dateline="">${xhtml}</div>`;
}

/** The XHTML of a clip that Dateline wrote; null for anything else. */
export function xhtmlOfClip(html: string): string | null {
  const xhtml = WRAPPED.exec(html)?.[1];
  return xhtml !== undefined && isCanonicalBody(xhtml) ? xhtml : null;
}
