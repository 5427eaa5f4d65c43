import { expect, test } from 'vitest';
import { firstAt, readXml, textAt } from './read-xml.ts';

test('drops namespace prefixes, whatever an agency calls them', () => {
  const root = readXml(
    '<n:newsItem xmlns:n="urn:x"><n:itemMeta><n:title>Snow  on\nthe pass</n:title></n:itemMeta></n:newsItem>',
  );

  expect(root.ok && textAt(root.value, 'itemMeta', 'title')).toBe('Snow on the pass');
});

test('keeps text in the order of the elements around it', () => {
  const root = readXml('<p>The <b>first</b> snow<![CDATA[ & ice]]>.</p>');

  expect(root.ok && textAt(root.value)).toBe('The first snow & ice.');
});

test('takes the first path that leads to the end', () => {
  const root = readXml('<a><b/><b><c>found</c></b></a>');

  expect(root.ok && firstAt(root.value, 'b', 'c')?.children).toEqual(['found']);
});

test.each([
  ['a tag that never ends', '<nitf><body>', /unclosed tag/],
  ['text without an element', 'KARACHI: Rain.', /outside of root/],
  ['an entity of its own', '<!DOCTYPE a [<!ENTITY x "yes">]><a>&x;</a>', /entity/],
  ['an attack on the stack', '<a>'.repeat(5000), /nested/],
])('refuses %s and says why', (_name, text, reason) => {
  const root = readXml(text);

  expect(root.ok ? '' : root.failure.reason).toMatch(reason);
});
