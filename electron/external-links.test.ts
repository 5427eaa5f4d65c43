import { describe, expect, it } from 'vitest';
import { openableUrl, openExternalUrl } from './external-links.ts';

const REFUSED: readonly unknown[] = [
  'file:///etc/passwd',
  'FILE:///etc/passwd',
  'file://server/share',
  'smb://server/share/evil.exe',
  '\\\\server\\share\\evil.exe',
  '//server/share',
  'ms-msdt:/id PCWDiagnostic',
  'ms-excel:ofe|u|https://evil.example/a.xlsx',
  'ms-officecmd:{}',
  'search-ms:query=x&crumb=location:\\\\evil',
  'search:query',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:app://dateline/1',
  'app://dateline/index.html',
  'about:blank',
  'chrome://settings',
  'devtools://devtools/bundled/inspector.html',
  'view-source:https://example.com',
  'ftp://example.com/a',
  'ssh://example.com',
  'telnet://example.com',
  'tel:+92300',
  'steam://run/1',
  'vscode://file/etc/passwd',
  'ws://example.com',
  'http:\\\\evil.example',
  'https:\\evil.example',
  'https://user:secret@example.com/',
  'https://example.com/\u0000',
  'https://example.com/\r\nHost: evil',
  'http://',
  'https://',
  'http://[::1',
  'example.com',
  '/etc/passwd',
  'C:\\Windows\\System32\\calc.exe',
  '',
  null,
  undefined,
  42,
  {},
  ['https://example.com'],
];

describe('openExternalUrl', () => {
  it.each(REFUSED.map((url) => [url]))('refuses %j and opens nothing', async (url) => {
    const opened: string[] = [];

    const didOpen = await openExternalUrl(url, async (checked) => void opened.push(checked));

    expect(didOpen).toBe(false);
    expect(opened).toEqual([]);
  });

  it.each([
    ['https://example.com/news?id=1#top', 'https://example.com/news?id=1#top'],
    ['HTTPS://Example.com', 'https://example.com/'],
    ['http://localhost:8080/a', 'http://localhost:8080/a'],
    ['mailto:desk@example.com', 'mailto:desk@example.com'],
    ['https://example.com/اردو', 'https://example.com/%D8%A7%D8%B1%D8%AF%D9%88'],
  ])('opens %s as it was checked', async (url, expected) => {
    const opened: string[] = [];

    const didOpen = await openExternalUrl(url, async (checked) => void opened.push(checked));

    expect(didOpen).toBe(true);
    expect(opened).toEqual([expected]);
    expect(openableUrl(expected)).toBe(expected);
  });
});
