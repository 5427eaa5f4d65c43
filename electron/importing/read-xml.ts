import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { fail, ok, type Result } from '../../domain/result.ts';

export interface XmlElement {
  /** Local name, without a namespace prefix. */
  readonly name: string;
  /** By local name too, except `xml:lang`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = string | XmlElement;

export type NotXml = { readonly kind: 'not-xml'; readonly reason: string };

/** Deeper than any news format; a file that goes beyond is an attack on the stack of what reads the tree. */
const MAX_DEPTH = 100;

/**
 * The root element of a well-formed XML document. Prefixes are dropped: agencies use the news namespaces under any
 * prefix or none. Entities beyond XML's own five are refused, never fetched or expanded.
 */
export function readXml(text: string): Result<XmlElement, NotXml> {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const top: XmlNode[] = [];
  const open: { readonly children: XmlNode[] }[] = [{ children: top }];
  const append = (node: XmlNode) => open.at(-1)?.children.push(node);

  parser.on('error', (error) => {
    throw new MalformedXml(error.message);
  });
  parser.on('opentag', (tag) => {
    if (open.length > MAX_DEPTH) throw new MalformedXml(`elements nested more than ${MAX_DEPTH} deep`);
    const children: XmlNode[] = [];
    append({ name: localName(tag.name), attributes: attributesOf(tag), children });
    open.push({ children });
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', append);
  parser.on('cdata', append);
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof MalformedXml) return fail({ kind: 'not-xml', reason: error.message });
    throw error;
  }
  const root = top.find((node) => typeof node !== 'string');
  return root === undefined ? fail({ kind: 'not-xml', reason: 'no element' }) : ok(root);
}

class MalformedXml extends Error {}

function attributesOf(tag: SaxesTagPlain): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tag.attributes).map(([name, value]) => [name === 'xml:lang' ? name : localName(name), value]),
  );
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The elements directly inside `parent`, of that name if one is given. */
export function childElements(parent: XmlElement, name?: string): readonly XmlElement[] {
  return parent.children.filter(
    (node): node is XmlElement => typeof node !== 'string' && (name === undefined || node.name === name),
  );
}

/** The first element at the end of a path of names below `parent`; every step takes the first that leads on. */
export function firstAt(parent: XmlElement, ...path: readonly string[]): XmlElement | null {
  const [name, ...rest] = path;
  if (name === undefined) return parent;
  for (const child of childElements(parent, name)) {
    const found = firstAt(child, ...rest);
    if (found !== null) return found;
  }
  return null;
}

/** All elements of that name at any depth, in the document's order. */
export function allNamed(parent: XmlElement, name: string): readonly XmlElement[] {
  return childElements(parent).flatMap((child) => [...(child.name === name ? [child] : []), ...allNamed(child, name)]);
}

/** The text inside an element, on one line; empty for none. */
export function textOf(node: XmlNode | null): string {
  return rawTextOf(node).replace(/\s+/gu, ' ').trim();
}

/** The text inside an element as it stands; empty for none. */
export function rawTextOf(node: XmlNode | null): string {
  if (node === null) return '';
  return typeof node === 'string' ? node : node.children.map(rawTextOf).join('');
}

/** `textOf` the first element at the end of a path. */
export function textAt(parent: XmlElement | null, ...path: readonly string[]): string {
  return textOf(parent === null ? null : firstAt(parent, ...path));
}
