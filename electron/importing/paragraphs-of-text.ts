import type { HtmlElement } from '../../domain/body/html-node.ts';

/** Plain text as paragraphs, which empty lines or indented first lines part; text without either has one a line. */
export function paragraphsOfText(text: string): readonly HtmlElement[] {
  const normal = text.replace(/\r\n?/g, '\n').trim();
  const parting = /\n[^\S\n]*\n/.test(normal)
    ? /\n(?:[^\S\n]*\n)+/
    : /\n(?=[^\S\n]{2,}\S)/.test(normal)
      ? /\n(?=[^\S\n]{2,}\S)/
      : /\n/;
  return normal
    .split(parting)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ tag: 'p', attributes: new Map(), children: [paragraph] }));
}
