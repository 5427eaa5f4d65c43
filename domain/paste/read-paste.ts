import type { Body } from '../body/body.ts';
import type { HtmlElement, HtmlNode } from '../body/html-node.ts';
import { normaliseBody } from '../body/normalise-body.ts';
import { isMediaSource } from '../body/picture-attributes.ts';
import { readBlocks } from '../body/read-blocks.ts';
import { OUTERMOST } from '../body/read-context.ts';
import { readHtml } from '../body/read-html.ts';
import { cleanTextNodes } from './clean-text-nodes.ts';
import { hasElement, rebuildTree, textOfTree } from './html-tree.ts';
import { marksFromStyles } from './marks-from-styles.ts';
import { createTally, type PasteReport, type PasteTally } from './paste-report.ts';
import { splitAtDoubleBreaks } from './split-at-double-breaks.ts';
import { untrackedLink } from './untracked-link.ts';
import { listsFromWord } from './word-lists.ts';

export interface CleanPaste {
  readonly body: Body;
  readonly report: PasteReport;
}

/**
 * A body from HTML that another program put on the clipboard: structure and words kept, the program's junk gone.
 *
 * It prepares the tree for the one sanitiser of `body/`, which judges everything as it does any other HTML.
 */
export function readPaste(html: string): CleanPaste {
  const tally = createTally();
  const lists = listsFromWord(readHtml(html));
  const marked = marksFromStyles(lists, tally);
  const cleaned = rebuildTree(cleanTextNodes(marked), (node) => cleanElement(node, tally));
  const blocks = readBlocks(splitAtDoubleBreaks(cleaned), OUTERMOST);
  return { body: normaliseBody(unboxSingleCell(blocks)), report: tally };
}

function cleanElement(node: HtmlElement, tally: PasteTally): readonly HtmlNode[] {
  if (node.tag === 'img' && !isMediaSource(node.attributes.get('src') ?? '')) tally.pictures++;
  if (isEmptyParagraph(node)) {
    tally.emptyParagraphs++;
    return [];
  }
  return [{ ...node, attributes: cleanAttributes(node, tally) }];
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
