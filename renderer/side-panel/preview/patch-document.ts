/**
 * Makes the document of the preview frame equal to a page, touching only what differs: no reload, so no flicker, and
 * the scroll stays.
 *
 * The page is parsed by the frame's own parser, so that the frame's policy applies to it and not the desk's.
 */
export function patchDocument(shown: Document, html: string): void {
  const view = shown.defaultView;
  if (view === null) return;
  const wanted = new view.DOMParser().parseFromString(html, 'text/html');
  patchElement(shown.documentElement, wanted.documentElement);
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
  const start = countEqual(before, after);
  const end = countEqual(before.slice(start).reverse(), after.slice(start).reverse());
  const old = before.slice(start, before.length - end);
  const fresh = after.slice(start, after.length - end);
  const next = before[before.length - end] ?? null;
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

function countEqual(one: readonly Node[], other: readonly Node[]): number {
  const different = one.findIndex((node, at) => !isSame(node, other[at]));
  return different === -1 ? Math.min(one.length, other.length) : different;
}

/** To the letter: `isEqualNode` overlooks another order of attributes. */
function isSame(node: Node, other: Node | undefined): boolean {
  if (other === undefined || !node.isEqualNode(other)) return false;
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
