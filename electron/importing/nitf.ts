import { type Instant, msFromInstant } from '../../domain/instant.ts';
import { type ArticleParts, NO_PARTS } from './article-parts.ts';
import { nodesFromXml } from './nodes-from-xml.ts';
import { allNamed, firstAt, textAt, textOf, type XmlElement } from './read-xml.ts';
import { urgencyFromText } from './urgency.ts';
import { instantFromWireTime } from './wire-time.ts';

/**
 * The article in a NITF document (IPTC NITF 3.x), whose root is `nitf`.
 *
 * Subheads, lists, tables, quotations and links of the body are kept. Pictures are not in the file, only named by it:
 * their captions are left over.
 */
export function partsFromNitf(nitf: XmlElement): ArticleParts {
  const head = firstAt(nitf, 'body', 'body.head');
  const docdata = firstAt(nitf, 'head', 'docdata');
  const content = firstAt(nitf, 'body', 'body.content');
  return {
    ...NO_PARTS,
    headline: textAt(head, 'hedline', 'hl1') || textAt(nitf, 'head', 'title'),
    byline: textAt(head, 'byline'),
    dateline: textAt(head, 'dateline'),
    source: textAt(head, 'distributor') || attributeAt(docdata, 'doc-id', 'regsrc'),
    content: content === null ? [] : nodesFromXml(content),
    language: nitf.attributes.get('xml:lang') ?? '',
    slugline: attributeAt(docdata, 'du-key', 'key') || attributeAt(docdata, 'fixture', 'fix-id'),
    keywords: keywordsOf(docdata),
    urgency: urgencyFromText(attributeAt(docdata, 'urgency', 'ed-urg')),
    note: attributeAt(docdata, 'ed-msg', 'info'),
    copyrightHolder: attributeAt(docdata, 'doc.copyright', 'holder'),
    usageTerms: attributeAt(docdata, 'doc.rights', 'limitations'),
    embargoedUntil: embargoOf(docdata),
    versionCreated: instantFromWireTime(attributeAt(docdata, 'date.issue', 'norm')),
    leftOver: [
      ...secondHeadlines(head),
      textAt(head, 'abstract'),
      ...(content === null ? [] : allNamed(content, 'media-caption').map(textOf)),
      textAt(nitf, 'body', 'body.end', 'tagline'),
    ].filter((text) => text !== ''),
  };
}

/** Every NITF file names a release; only one later than the issue holds anything back. */
function embargoOf(docdata: XmlElement | null): Instant | null {
  const release = instantFromWireTime(attributeAt(docdata, 'date.release', 'norm'));
  const issue = instantFromWireTime(attributeAt(docdata, 'date.issue', 'norm'));
  return release !== null && (issue === null || msFromInstant(release) > msFromInstant(issue)) ? release : null;
}

function secondHeadlines(head: XmlElement | null): readonly string[] {
  const headlines = head === null ? null : firstAt(head, 'hedline');
  return headlines === null ? [] : allNamed(headlines, 'hl2').map(textOf);
}

function keywordsOf(docdata: XmlElement | null): readonly string[] {
  const list = docdata === null ? null : firstAt(docdata, 'key-list');
  if (list === null) return [];
  return allNamed(list, 'keyword').flatMap((keyword) => keyword.attributes.get('key')?.trim() || []);
}

function attributeAt(parent: XmlElement | null, name: string, attribute: string): string {
  const found = parent === null ? null : firstAt(parent, name);
  return found?.attributes.get(attribute)?.trim() ?? '';
}
