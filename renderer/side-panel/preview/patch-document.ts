import { type PageParts, pageParts } from './page-parts.ts';

/** What each document shows: as long as only blocks of the body change, the rest need not be read again. */
const shownParts = new WeakMap<Document, PageParts>();

/**
 * Makes the document of the preview frame equal to a page, touching only what differs: no reload, so no flicker, and
 * the scroll stays. A key in a long read costs the block it is in, not the length of the read.
 *
 * The page is parsed by the frame's own parser, so that the frame's policy applies to it and not the desk's.
 */
export function patchDocument(shown: Document, html: string): void {
  const view = shown.defaultView;
  if (view === null) return;
  const parse = (markup: string) => new view.DOMParser().parseFromString(markup, 'text/html');
  const last = shownParts.get(shown);
  const parts = pageParts(html);
  const isPatched = last !== undefined && parts !== null && patchParts(shown, last, parts, parse);
  if (!isPatched) patchElement(shown.documentElement, parse(html).documentElement);
  if (parts === null) shownParts.delete(shown);
  else shownParts.set(shown, parts);
}

type Parse = (markup: string) => Document;

/** Patches head and blocks alone; false, with nothing touched, if more than these changed or blocks aren't one a line. */
function patchParts(shown: Document, last: PageParts, parts: PageParts, parse: Parse): boolean {
  const body = shown.querySelector('article > .body');
  if (body === null || last.before !== parts.before || last.after !== parts.after) return false;
  const start = countWhile(last.blocks, parts.blocks, (one, other) => one === other);
  const rest = Math.min(last.blocks.length, parts.blocks.length) - start;
  const atEnd = (blocks: readonly string[]) => blocks.slice(blocks.length - rest).reverse();
  const end = countWhile(atEnd(last.blocks), atEnd(parts.blocks), (one, other) => one === other);
  const fresh = parts.blocks.slice(start, parts.blocks.length - end);
  const nodes = [...body.childNodes];
  const wanted = parse(`<div>\n${fresh.map((block) => `${block}\n`).join('')}</div>`).querySelector('div');
  const freshNodes = [...(wanted?.childNodes ?? [])];
  if (!isBlockALine(nodes, last.blocks.length) || !isBlockALine(freshNodes, fresh.length)) return false;
  const next = 2 * (last.blocks.length - end) + 1;
  patchRange(body, nodes.slice(2 * start + 1, next), freshNodes.slice(1), nodes[next] ?? null);
  if (last.head !== parts.head) {
    const { documentElement, head } = parse(parts.head);
    patchAttributes(shown.documentElement, documentElement);
    patchElement(shown.head, head);
  }
  return true;
}

/** A line end first, and then each block with the line end after it. */
function isBlockALine(nodes: readonly Node[], count: number): boolean {
  return nodes.length === 2 * count + 1 && nodes.every((node, at) => isElement(node) === (at % 2 === 1));
}

function patchElement(shown: Element, wanted: Element): void {
  patchAttributes(shown, wanted);
  patchChildren(shown, wanted);
}

/** Written anew as soon as one differs, so that they stand in the page's own order too. */
function patchAttributes(shown: Element, wanted: Element): void {
  if (attributesOf(shown) === attributesOf(wanted)) return;
  for (const { name } of [...shown.attributes]) shown.removeAttribute(name);
  for (const { name, value } of wanted.attributes) shown.setAttribute(name, value);
}

function attributesOf(element: Element): string {
  return JSON.stringify([...element.attributes].map(({ name, value }) => [name, value]));
}

/** What is equal at the start and at the end stays; what lies between is patched pair by pair. */
function patchChildren(shown: Element, wanted: Element): void {
  const before = [...shown.childNodes];
  const after = [...wanted.childNodes];
  const start = countWhile(before, after, isSame);
  const end = countWhile(before.slice(start).reverse(), after.slice(start).reverse(), isSame);
  const old = before.slice(start, before.length - end);
  patchRange(shown, old, after.slice(start, after.length - end), before[before.length - end] ?? null);
}

/** Makes a run of children, which ends before `next`, into another. */
function patchRange(
  shown: Element,
  old: readonly ChildNode[],
  fresh: readonly ChildNode[],
  next: ChildNode | null,
): void {
  for (const [at, node] of fresh.entries()) {
    const here = old[at];
    if (here === undefined) shown.insertBefore(shown.ownerDocument.importNode(node, true), next);
    else patchNode(here, node);
  }
  for (const node of old.slice(fresh.length)) node.remove();
}

function patchNode(shown: ChildNode, wanted: ChildNode): void {
  if (isElement(shown) && isElement(wanted) && shown.tagName === wanted.tagName) patchElement(shown, wanted);
  else if (shown.nodeType === wanted.nodeType && !isElement(shown)) shown.nodeValue = wanted.nodeValue;
  else shown.replaceWith(shown.ownerDocument?.importNode(wanted, true) ?? wanted);
}

/** Not `instanceof`: the frame has classes of its own. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** How many pairs from the start on are the same. */
function countWhile<Item extends object | string>(
  one: readonly Item[],
  other: readonly Item[],
  same: (one: Item, other: Item) => boolean,
): number {
  const different = one.findIndex((item, at) => {
    const counterpart = other[at];
    return counterpart === undefined || !same(item, counterpart);
  });
  return different === -1 ? one.length : different;
}

/** To the letter: `isEqualNode` overlooks another order of attributes. */
function isSame(node: Node, other: Node): boolean {
  if (!node.isEqualNode(other)) return false;
  return !isElement(node) || !isElement(other) || hasSameOrder(node, other);
}

/** Of two elements that are equal but for the order of attributes, their own and those of all that is in them. */
function hasSameOrder(one: Element, other: Element): boolean {
  const inOther = other.querySelectorAll('*');
  return (
    orderOf(one) === orderOf(other) &&
    [...one.querySelectorAll('*')].every((element, at) => orderOf(element) === orderOf(inOther[at]))
  );
}

function orderOf(element: Element | undefined): string {
  return element?.getAttributeNames().join(' ') ?? '';
}
