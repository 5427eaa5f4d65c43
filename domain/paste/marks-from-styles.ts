import type { HtmlElement, HtmlNode } from '../body/html-node.ts';
import { element, rebuildTree, styleOf } from './html-tree.ts';
import type { PasteTally } from './paste-report.ts';

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Marks mean nothing on these: a heading is bold by itself, and a cell's style is its table's. */
const STYLED_BLOCKS: ReadonlySet<string> = new Set([
  ...HEADINGS,
  'table',
  'tbody',
  'thead',
  'tr',
  'td',
  'th',
  'ul',
  'ol',
  'li',
]);
const STYLING_ATTRIBUTES = ['style', 'class', 'align', 'bgcolor', 'face', 'size', 'color'];

/**
 * Makes marks of what styles say (Google Docs, mail programs, browsers), and takes away marks that styles unsay
 * (the `b` of normal weight that Google Docs wraps around everything).
 */
export function marksFromStyles(nodes: readonly HtmlNode[], tally: PasteTally): readonly HtmlNode[] {
  return rebuildTree(nodes, (node) => {
    if (STYLING_ATTRIBUTES.some((name) => node.attributes.has(name)) || node.tag === 'font') tally.styles++;
    const style = styleOf(node);
    if (style.get('display') === 'none' || style.get('mso-hide') === 'all') return [];
    if (isUnsaid(node, style)) return node.children;
    if (HEADINGS.has(node.tag)) return [{ ...node, children: withoutBold(node.children) }];
    const children = STYLED_BLOCKS.has(node.tag) ? node.children : wrap(node.children, marksOf(style));
    return [{ ...node, children }];
  });
}

/** Underlining is left out: pasted, it is a link's, a heading's or a tracked change's far more often than an emphasis. */
function isUnsaid({ tag }: HtmlElement, style: ReadonlyMap<string, string>): boolean {
  if (tag === 'b' || tag === 'strong') return isNormalWeight(style.get('font-weight'));
  if (tag === 'i' || tag === 'em') return style.get('font-style') === 'normal';
  return tag === 'u' || tag === 'ins';
}

function isNormalWeight(weight: string | undefined): boolean {
  return weight === 'normal' || weight === '400';
}

function marksOf(style: ReadonlyMap<string, string>): readonly string[] {
  const weight = style.get('font-weight') ?? '';
  const align = style.get('vertical-align') ?? '';
  return [
    ...(weight === 'bold' || weight === 'bolder' || Number(weight) >= 600 ? ['strong'] : []),
    ...(style.get('font-style')?.startsWith('italic') ? ['em'] : []),
    ...(/line-through/.test(`${style.get('text-decoration')} ${style.get('text-decoration-line')}`) ? ['s'] : []),
    ...(align === 'sub' ? ['sub'] : []),
    ...(align === 'super' ? ['sup'] : []),
  ];
}

function wrap(children: readonly HtmlNode[], tags: readonly string[]): readonly HtmlNode[] {
  return children.length === 0 ? children : tags.reduceRight((inner, tag) => [element(tag, inner)], children);
}

function withoutBold(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return rebuildTree(nodes, (node) => (node.tag === 'b' || node.tag === 'strong' ? node.children : [node]));
}
