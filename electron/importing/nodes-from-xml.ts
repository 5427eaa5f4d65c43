import type { HtmlElement, HtmlNode } from '../../domain/body/html-node.ts';
import type { XmlElement, XmlNode } from './read-xml.ts';

/** NITF's names for what HTML calls otherwise; `div` stands for what prints elsewhere and is looked through. */
const HTML_NAME: ReadonlyMap<string, string> = new Map([
  ['hl2', 'h2'],
  ['bq', 'blockquote'],
  ['credit', 'cite'],
  ['note', 'p'],
  ['block', 'div'],
]);

/** Parts of an article that its text does not include: a picture's caption is reported apart. */
const LEFT_OUT: ReadonlySet<string> = new Set(['media']);

/**
 * The content of a NITF or XHTML element as the tree that bodies are read from. Elements that only say what a word is
 * (`person`, `org`, `location`) are unknown there and leave their text.
 */
export function nodesFromXml(parent: XmlElement): readonly HtmlNode[] {
  return parent.children.flatMap(nodeFrom);
}

function nodeFrom(node: XmlNode): readonly HtmlNode[] {
  if (typeof node === 'string') return [node];
  if (LEFT_OUT.has(node.name)) return [];
  const element: HtmlElement = {
    tag: HTML_NAME.get(node.name) ?? node.name.toLowerCase(),
    attributes: node.attributes,
    children: nodesFromXml(node),
  };
  return [element];
}
