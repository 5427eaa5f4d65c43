import { readHtml } from '../body/read-html.ts';
import { linesOf } from './html-lines.ts';

/** The copy that a clipboard holds: its plain text, and where it has none the visible lines of its HTML. */
export function copyOnClipboard({ text, html }: { readonly text: string; readonly html: string }): string {
  return text.trim() !== '' || html === '' ? text : linesOf(readHtml(html)).join('\n\n');
}
