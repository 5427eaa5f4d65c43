import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeHref } from './safe-href.ts';

const STORY_ID = '0f8fad5b-d9cb-469f-a165-70867728950e';

describe('safeHref', () => {
  it.each([
    ['https://example.test', 'https://example.test/'],
    ['HTTPS://Example.TEST/A', 'https://example.test/A'],
    ['\n https://example.test/a ', 'https://example.test/a'],
    ['https://example.test/اردو', 'https://example.test/%D8%A7%D8%B1%D8%AF%D9%88'],
    ['https://example.test/?q="x"&y=<z>', 'https://example.test/?q=%22x%22&y=%3Cz%3E'],
    ['mailto:desk@example.test', 'mailto:desk@example.test'],
    ['tel:+92 (51) 000-00 00', 'tel:+92510000000'],
    [`STORY:${STORY_ID.toUpperCase()}`, `story:${STORY_ID}`],
  ])('takes %j', (raw, href) => {
    expect(safeHref(raw)).toBe(href);
  });

  it.each([
    '',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\u0000script:alert(1)',
    '\u0001javascript:alert(1)',
    '&#106;avascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'blob:https://example.test/1',
    'ftp://example.test/',
    'smb://example.test/share',
    'ms-msdt:/id',
    'search-ms:query=x',
    'app://bundle/index.html',
    'media:0.jpg',
    'about:blank',
    '//example.test/',
    '\\\\example.test\\share',
    'http:\\\\example.test',
    'https://example.test\\@evil.test',
    'https:example.test',
    'https:///',
    'https://',
    'http://[::1',
    'https://exa\nmple.test/',
    'https://example.test/\u202e'.replace('\u202e', '\u2028'),
    '/relative',
    '#fragment',
    'www.example.test',
    'tel:',
    'tel:;x=1',
    'story:x',
    `story:${STORY_ID}/../x`,
    'https://example.test:99999/',
  ])('refuses %j', (raw) => {
    expect(safeHref(raw)).toBeNull();
  });

  it('takes its own answer unchanged', () => {
    const addresses = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.string({ unit: 'binary' }).map((path) => `https://example.test/${path}`),
      fc.string().map((path) => `mailto:${path}`),
      fc.string().map((path) => `tel:${path}`),
    );

    fc.assert(
      fc.property(addresses, (raw) => {
        const href = safeHref(raw);

        if (href !== null) expect(safeHref(href)).toBe(href);
      }),
      { numRuns: 500 },
    );
  });
});
