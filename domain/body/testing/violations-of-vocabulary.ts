import type { DefaultTreeAdapterTypes } from 'parse5';
import { parseFragment } from 'parse5';

/** The vocabulary of DESIGN.md §3 once more, written apart from the program so that a slip in one shows in the other. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  p: ['lang', 'dir'],
  h2: ['lang', 'dir'],
  h3: ['lang', 'dir'],
  blockquote: ['lang', 'dir'],
  cite: [],
  aside: ['class', 'lang', 'dir'],
  ul: ['lang', 'dir'],
  ol: ['lang', 'dir'],
  li: [],
  table: ['lang', 'dir'],
  thead: [],
  tbody: [],
  tr: [],
  th: [],
  td: [],
  hr: [],
  figure: ['class', 'lang', 'dir', 'data-copyright'],
  img: ['src', 'alt', 'width', 'height', 'data-focus'],
  figcaption: [],
  a: ['href'],
  span: ['lang', 'dir'],
  strong: [],
  em: [],
  u: [],
  s: [],
  sub: [],
  sup: [],
  code: [],
  br: [],
};

const VALUES: Readonly<Record<string, RegExp>> = {
  class: /^(?:pullquote|factbox|note|linkcard|gallery)$/,
  href: /^(?:https?:\/\/[^/]|mailto:|tel:\+?\d+$|story:[0-9a-f-]{36}$)/,
  src: /^media:[0-9a-f]{64}\.[a-z0-9]+$/,
  width: /^\d+$/,
  height: /^\d+$/,
  'data-focus': /^\d+ \d+$/,
  lang: /^[a-zA-Z0-9-]+$/,
  dir: /^(?:ltr|rtl)$/,
};

/** What a browser would find in the text that the vocabulary does not have: one line each, none if all is well. */
export function violationsOfVocabulary(xhtml: string): readonly string[] {
  return parseFragment(xhtml).childNodes.flatMap(violationsIn);
}

function violationsIn(node: DefaultTreeAdapterTypes.ChildNode): readonly string[] {
  if ('value' in node) return [];
  if (!('tagName' in node)) return [`node ${node.nodeName}`];
  const allowed = ALLOWED[node.tagName];
  if (allowed === undefined) return [`element ${node.tagName}`];
  const attributes = node.attrs
    .filter(({ name, value }) => !allowed.includes(name) || VALUES[name]?.test(value) === false)
    .map(({ name, value }) => `${node.tagName} ${name}="${value}"`);
  return [...attributes, ...node.childNodes.flatMap(violationsIn)];
}
