import { type HtmlElement, type HtmlNode, MAX_DEPTH } from './html-node.ts';

interface OpenElement extends HtmlElement {
  readonly children: HtmlNode[];
}

const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?: [a-z][a-z:-]*="[^"<>]*")*)(\/?)>|[^<>]+/y;
const ATTRIBUTE = / ([a-z:-]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const ENTITY = /&(?:(amp|lt|gt|quot);)?/g;

/**
 * The plain XHTML that Dateline writes, read many times faster than HTML; `null` for all else, well-formed or not.
 *
 * Nothing is judged here: what the elements may be is decided by `read-blocks.ts`, as for HTML.
 */
export function readXhtml(xhtml: string): readonly HtmlNode[] | null {
  const top: HtmlNode[] = [];
  const open: OpenElement[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xhtml.length) {
    const match = TOKEN.exec(xhtml);
    if (match === null) return null;
    const [token, slash, tag, attributes, selfClosing] = match;
    const siblings = open.at(-1)?.children ?? top;
    if (tag === undefined) {
      const text = unescapeXml(token);
      if (text === null) return null;
      siblings.push(text);
    } else if (slash === '/') {
      if (open.pop()?.tag !== tag || attributes !== '' || selfClosing !== '') return null;
    } else {
      const element = startElement(tag, attributes ?? '');
      if (element === null || open.length === MAX_DEPTH) return null;
      siblings.push(element);
      if (selfClosing === '') open.push(element);
    }
  }
  return open.length === 0 ? top : null;
}

function startElement(tag: string, source: string): OpenElement | null {
  const attributes = new Map<string, string>();
  for (const [, name = '', escaped = ''] of source.matchAll(ATTRIBUTE)) {
    const value = unescapeXml(escaped);
    if (value === null || attributes.has(name)) return null;
    attributes.set(name, value);
  }
  return { tag, attributes, children: [] };
}

function unescapeXml(text: string): string | null {
  if (!text.includes('&')) return text;
  let isKnown = true;
  const plain = text.replace(ENTITY, (_, name?: string) => {
    if (name === undefined) isKnown = false;
    return ENTITIES[name ?? ''] ?? '';
  });
  return isKnown ? plain : null;
}
