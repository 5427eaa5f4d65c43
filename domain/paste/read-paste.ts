import type { Body } from '../body/body.ts';
import type { HtmlElement, HtmlNode } from '../body/html-node.ts';
import { normaliseBody } from '../body/normalise-body.ts';
import { isMediaSource } from '../body/picture-attributes.ts';
import { readBlocks } from '../body/read-blocks.ts';
import { OUTERMOST } from '../body/read-context.ts';
import { readHtml } from '../body/read-html.ts';
import { textDirection } from '../page/text-direction.ts';
import { cleanTextNodes } from './clean-text-nodes.ts';
import { type EmbeddedPicture, embeddedPicture, embeddedPictures } from './embedded-pictures.ts';
import { hasElement, rebuildTree, textOfTree } from './html-tree.ts';
import { marksFromStyles } from './marks-from-styles.ts';
import { createTally, type PasteReport, type PasteTally } from './paste-report.ts';
import { splitAtDoubleBreaks } from './split-at-double-breaks.ts';
import { untrackedLink } from './untracked-link.ts';
import { listsFromWord } from './word-lists.ts';

export interface CleanPaste {
  readonly body: Body;
  readonly report: PasteReport;
  /** Pictures that the HTML itself carries; nothing else of a picture can be had without fetching it. */
  readonly pictures: readonly EmbeddedPicture[];
}

/**
 * A body from HTML that another program put on the clipboard: structure and words kept, the program's junk gone.
 *
 * It prepares the tree for the one sanitiser of `body/`, which judges everything as it does any other HTML.
 */
export function readPaste(html: string): CleanPaste {
  const tally = createTally();
  const tree = readHtml(html);
  const lists = listsFromWord(tree);
  const marked = marksFromStyles(lists, tally);
  const cleaned = rebuildTree(cleanTextNodes(marked), (node) => cleanElement(node, tally));
  const blocks = readBlocks(splitAtDoubleBreaks(cleaned), OUTERMOST);
  return { body: normaliseBody(unboxSingleCell(blocks)), report: tally, pictures: embeddedPictures(tree) };
}

function cleanElement(node: HtmlElement, tally: PasteTally): readonly HtmlNode[] {
  const isFar = node.tag === 'img' && !isMediaSource(node.attributes.get('src') ?? '');
  if (isFar && embeddedPicture(node) === null) tally.pictures++;
  if (isEmptyParagraph(node)) {
    tally.emptyParagraphs++;
    return [];
  }
  return withoutDebris({ ...node, attributes: cleanAttributes(node, tally) });
}

/** What a program's own debris stands for: nothing, a space, or an element that says what it is. */
function withoutDebris(node: HtmlElement): readonly HtmlNode[] {
  const classes = (node.attributes.get('class') ?? '').split(/\s+/u);
  // Word on the web ends every paragraph with one.
  if (classes.includes('EOP')) return [];
  if (classes.includes('Apple-converted-space')) return [' '];
  // WordPress puts a figure around its tables and quotes; only one with a picture of ours is a figure here.
  if (node.tag === 'figure' && !hasOwnPicture(node.children)) return [{ ...node, tag: 'div' }];
  if (node.tag === 'thead') return [{ ...node, children: headerCells(node.children) }];
  return [node];
}

/** LibreOffice and Word write the cells of a header row like any others. */
function headerCells(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return rebuildTree(nodes, (node) => [node.tag === 'td' ? { ...node, tag: 'th' } : node]);
}

function hasOwnPicture(nodes: readonly HtmlNode[]): boolean {
  return nodes.some(
    (node) =>
      typeof node !== 'string' &&
      ((node.tag === 'img' && isMediaSource(node.attributes.get('src') ?? '')) || hasOwnPicture(node.children)),
  );
}

function isEmptyParagraph({ tag, children }: HtmlElement): boolean {
  return tag === 'p' && textOfTree(children).trim() === '' && !hasElement(children, 'img', 'hr', 'table');
}

function cleanAttributes(node: HtmlElement, tally: PasteTally): ReadonlyMap<string, string> {
  const attributes = new Map(node.attributes);
  const href = node.tag === 'a' ? attributes.get('href') : undefined;
  if (href !== undefined && untrackedLink(href) !== href) {
    tally.trackedLinks++;
    attributes.set('href', untrackedLink(href));
  }
  const language = attributes.get('lang') ?? attributes.get('xml:lang');
  if (language !== undefined && isForeignPassage(node) && textDirection(language) === 'ltr') {
    // A guess of the program: no such language is written so.
    attributes.delete('lang');
    attributes.delete('xml:lang');
  }
  if (!isForeignPassage(node)) {
    attributes.delete('lang');
    attributes.delete('xml:lang');
    attributes.delete('dir');
  }
  return attributes;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Programs put the language of the keyboard or of the page on everything; only another writing is worth keeping. */
function isForeignPassage(node: HtmlElement): boolean {
  return RIGHT_TO_LEFT.test(textOfTree(node.children));
}

/** One cell copied from a sheet is its words, not a table. */
function unboxSingleCell(body: Body): Body {
  const [table, ...others] = body;
  if (table?.type !== 'table' || others.length > 0 || table.rows.length !== 1) return body;
  const [[cell, ...cells] = []] = table.rows;
  return cell === undefined || cells.length > 0 ? body : [{ type: 'paragraph', inlines: cell }];
}
