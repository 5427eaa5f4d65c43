import type { HtmlNode } from '../../body/html-node.ts';
import { readHtml } from '../../body/read-html.ts';

/** Elements that part words even where no space stands between them. */
const PARTING =
  /^(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|blockquote|pre|hr|br|figure|figcaption|section|article|header|footer|aside|address|center|cite)$/u;

/**
 * The words of a page as a person reads them, one after the other. `hidden` is text that nobody sees; the marks that
 * Word types before the lines of a list are not words either.
 */
export function wordsOfHtml(html: string, hidden = ''): readonly string[] {
  const text = textOf(readHtml(html));
  const seen = text.includes(hidden) ? text.replace(hidden, '') : without(text, hidden);
  return seen.split(/\s+/u).filter((word) => word !== '');
}

function textOf(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      if (/mso-list:\s*ignore/iu.test(node.attributes.get('style') ?? '')) return '';
      const text = textOf(node.children);
      return PARTING.test(node.tag) ? ` ${text} ` : text;
    })
    .join('');
}

function without(text: string, letters: string): string {
  return [...letters].reduce((rest, letter) => rest.replaceAll(letter, ''), text);
}
