import type { HtmlNode } from '../../domain/body/html-node.ts';
import { readHtml } from '../../domain/body/read-html.ts';
import { type ArticleParts, NO_PARTS } from './article-parts.ts';
import { partsFromNitf } from './nitf.ts';
import { nodesFromXml } from './nodes-from-xml.ts';
import { paragraphsOfText } from './paragraphs-of-text.ts';
import { allNamed, childElements, firstAt, rawTextOf, textAt, textOf, type XmlElement } from './read-xml.ts';
import { urgencyFromText } from './urgency.ts';
import { instantFromWireTime } from './wire-time.ts';

/**
 * The articles in a NewsML-G2 document: a `newsItem` by itself, or those of a `newsMessage`. Items that are not text
 * (pictures, video, packages of links) have no body and are left out.
 */
export function partsFromNewsmlG2(root: XmlElement): readonly ArticleParts[] {
  const items = root.name === 'newsItem' ? [root] : allNamed(root, 'newsItem');
  return items.filter(isText).map(partsOfItem);
}

function isText(item: XmlElement): boolean {
  const itemClass = firstAt(item, 'itemMeta', 'itemClass')?.attributes.get('qcode') ?? 'ninat:text';
  return itemClass.endsWith(':text') && firstAt(item, 'contentSet') !== null;
}

/** What the item says of itself wins over what the article inside it says. */
function partsOfItem(item: XmlElement): ArticleParts {
  const content = partsOfContent(firstAt(item, 'contentSet'));
  const about = firstAt(item, 'contentMeta');
  const management = firstAt(item, 'itemMeta');
  const rights = firstAt(item, 'rightsInfo');
  return {
    ...content,
    headline: textAt(about, 'headline') || content.headline,
    slugline: textAt(about, 'slugline') || content.slugline,
    byline: textAt(about, 'by') || content.byline,
    dateline: textAt(about, 'dateline') || content.dateline,
    source: nameAt(management, 'provider') || nameAt(about, 'infoSource') || content.source,
    categories: subjectsOf(about),
    keywords: about === null ? [] : childElements(about, 'keyword').map(textOf).filter(isNotEmpty),
    urgency: urgencyFromText(textAt(about, 'urgency')) ?? content.urgency,
    language: (about === null ? null : firstAt(about, 'language'))?.attributes.get('tag') ?? content.language,
    embargoedUntil: instantFromWireTime(textAt(management, 'embargoed')),
    versionCreated: instantFromWireTime(textAt(management, 'versionCreated')),
    note: [...notesOf(management), content.note].filter(isNotEmpty).join('\n'),
    copyrightHolder: nameAt(rights, 'copyrightHolder') || content.copyrightHolder,
    copyrightNotice: textAt(rights, 'copyrightNotice'),
    usageTerms: textAt(rights, 'usageTerms') || content.usageTerms,
  };
}

function partsOfContent(contentSet: XmlElement | null): ArticleParts {
  if (contentSet === null) return NO_PARTS;
  const nitf = firstAt(contentSet, 'inlineXML', 'nitf');
  if (nitf !== null) return partsFromNitf(nitf);
  const html = firstAt(contentSet, 'inlineXML', 'html', 'body') ?? firstAt(contentSet, 'inlineXML');
  if (html !== null) return { ...NO_PARTS, content: nodesFromXml(html) };
  const inline = firstAt(contentSet, 'inlineData');
  return inline === null ? NO_PARTS : { ...NO_PARTS, content: nodesOfInlineData(inline) };
}

function nodesOfInlineData(inline: XmlElement): readonly HtmlNode[] {
  const text = rawTextOf(inline);
  return /html/i.test(inline.attributes.get('contenttype') ?? '') ? readHtml(text) : paragraphsOfText(text);
}

/** Subjects that a reader would call sections: those with a name, people and places apart. */
function subjectsOf(about: XmlElement | null): readonly string[] {
  if (about === null) return [];
  const topics = childElements(about, 'subject').filter((subject) =>
    /^(?:cpnat:abstract)?$/.test(subject.attributes.get('type') ?? ''),
  );
  return topics.map((subject) => textAt(subject, 'name')).filter(isNotEmpty);
}

function notesOf(item: XmlElement | null): readonly string[] {
  if (item === null) return [];
  const status = firstAt(item, 'pubStatus')?.attributes.get('qcode') ?? '';
  const cancelled = /:(?:canceled|withheld)$/.exec(status);
  return [
    ...childElements(item, 'edNote').map(textOf),
    cancelled === null ? '' : `The agency marked this ${cancelled[0].slice(1)}.`,
  ];
}

/** A party's name: its `name` element, or the literal that stands for it. */
function nameAt(parent: XmlElement | null, child: string): string {
  const found = parent === null ? null : firstAt(parent, child);
  if (found === null) return '';
  return textAt(found, 'name') || (found.attributes.get('literal') ?? '');
}

function isNotEmpty(text: string): boolean {
  return text !== '';
}
