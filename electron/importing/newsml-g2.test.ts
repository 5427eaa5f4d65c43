import { expect, test } from 'vitest';
import { linesOf } from '../../domain/wire/html-lines.ts';
import { partsFromNewsmlG2 } from './newsml-g2.ts';
import { readXml } from './read-xml.ts';

function partsOf(text: string) {
  const root = readXml(text);
  if (!root.ok) throw new Error(root.failure.reason);
  return partsFromNewsmlG2(root.value);
}

function newsItem(contentSet: string, itemClass = 'ninat:text'): string {
  return `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:mdn:0412" version="2">
    <rightsInfo><copyrightHolder literal="Meridian News"/><usageTerms>Not for resale</usageTerms></rightsInfo>
    <itemMeta>
      <itemClass qcode="${itemClass}"/><provider qcode="mdn:1"><name>Meridian</name></provider>
      <versionCreated>2026-11-24T08:15:00+05:00</versionCreated>
      <embargoed>2026-11-25T06:00:00+05:00</embargoed>
      <pubStatus qcode="stat:usable"/><edNote>Picture to follow</edNote>
    </itemMeta>
    <contentMeta>
      <urgency>3</urgency><by>By Nadia Rind</by><dateline>QUETTA</dateline>
      <subject type="cpnat:abstract" qcode="medtop:17"><name xml:lang="en">Weather</name></subject>
      <subject type="cpnat:geoArea" qcode="city:1"><name>Quetta</name></subject>
      <slugline separator="-">SNOW-PASS</slugline><headline>Snow closes the Kolpur pass</headline>
      <language tag="en-GB"/><keyword>roads</keyword>
    </contentMeta>
    <contentSet>${contentSet}</contentSet>
  </newsItem>`;
}

const XHTML = newsItem(`<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
  <head><title>x</title></head><body><p>The pass is closed.</p><p>Until <b>Friday</b>.</p></body></html></inlineXML>`);

test('finds in a NewsML-G2 item what a newsroom asks of a story', () => {
  expect(partsOf(XHTML)).toMatchObject([
    {
      headline: 'Snow closes the Kolpur pass',
      byline: 'By Nadia Rind',
      dateline: 'QUETTA',
      source: 'Meridian',
      slugline: 'SNOW-PASS',
      categories: ['Weather'],
      keywords: ['roads'],
      urgency: 3,
      language: 'en-GB',
      note: 'Picture to follow',
      copyrightHolder: 'Meridian News',
      usageTerms: 'Not for resale',
      embargoedUntil: '2026-11-25T01:00:00.000Z',
      versionCreated: '2026-11-24T03:15:00.000Z',
    },
  ]);
});

test.each([
  ['XHTML', XHTML, ['The pass is closed.', 'Until Friday.']],
  [
    'NITF',
    newsItem(
      '<inlineXML><nitf><body><body.content><p>The pass is closed.</p></body.content></body></nitf></inlineXML>',
    ),
    ['The pass is closed.'],
  ],
  [
    'plain text',
    newsItem('<inlineData contenttype="text/plain">One\nline.\n\nTwo &amp; three.</inlineData>'),
    ['One line.', 'Two & three.'],
  ],
  ['HTML in text', newsItem('<inlineData contenttype="text/html">&lt;p&gt;One.&lt;/p&gt;</inlineData>'), ['One.']],
])('reads a body in %s', (_name, text, lines) => {
  expect(linesOf(partsOf(text)[0]?.content ?? [])).toEqual(lines);
});

test('takes every text of a message and leaves pictures out', () => {
  const message = `<newsMessage><itemSet>${XHTML}${newsItem('<remoteContent/>', 'ninat:picture')}${XHTML}</itemSet></newsMessage>`;

  expect(partsOf(message)).toHaveLength(2);
});

test('notes that the agency has withdrawn an item', () => {
  expect(partsOf(XHTML.replace('stat:usable', 'stat:canceled'))[0]?.note).toBe(
    'Picture to follow\nThe agency marked this canceled.',
  );
});
