import { expect, it } from 'vitest';
import { serializeBody } from '../../../domain/body/serialize-body.ts';
import { paragraphsFromText } from './paragraphs-from-text.ts';

const LONG = 'The canal reopens on Friday, the irrigation office';

it.each([
  ['a line a paragraph', 'One\r\nTwo\nThree\n', '<p>One</p>\n<p>Two</p>\n<p>Three</p>'],
  ['paragraphs parted by empty lines', 'One\n\n \nTwo', '<p>One</p>\n<p>Two</p>'],
  ['lines that a program broke', `${LONG}\n${LONG}\nsaid.\n\nTwo`, `<p>${LONG} ${LONG} said.</p>\n<p>Two</p>`],
  [
    'an address',
    'Salma Riaz\n4 Canal Road\nDokri\n\nDear Salma',
    '<p>Salma Riaz<br/>4 Canal Road<br/>Dokri</p>\n<p>Dear Salma</p>',
  ],
])('plain text with %s', (_, text, xhtml) => {
  expect(serializeBody(paragraphsFromText(text))).toBe(xhtml);
});

it('keeps the space at the ends of one line, which goes into another', () => {
  expect(paragraphsFromText(' old ')).toEqual([
    { type: 'paragraph', inlines: [{ type: 'text', text: ' old ', marks: [] }] },
  ]);
});
