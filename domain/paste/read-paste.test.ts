import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { plainText } from '../body/plain-text.ts';
import { readHtml } from '../body/read-html.ts';
import { serializeBody } from '../body/serialize-body.ts';
import { arbitraryBody } from '../body/testing/arbitrary-body.ts';
import { textOfTree } from './html-tree.ts';
import { readPaste } from './read-paste.ts';
import { OFFICE_PASTES } from './testing/office-pastes.ts';
import { WEB_PASTES } from './testing/web-pastes.ts';
import { untrackedLink } from './untracked-link.ts';

const FIXTURES = [...OFFICE_PASTES, ...WEB_PASTES];

/** Letters and signs only: what a clean-up may never lose or add. */
function lettersOf(text: string): string {
  return text.replace(/\s/gu, '');
}

/** The text of a paste, without the markers that Word types before the lines of a list. */
function sourceLetters(html: string, hidden = ''): string {
  const markers = /<span style='mso-list:Ignore'>[^<]*<span[^>]*>[^<]*<\/span><\/span>/g;
  const letters = lettersOf(textOfTree(readHtml(html.replace(markers, ''))));
  return [...lettersOf(hidden)].reduce((rest, letter) => rest.replace(letter, ''), letters);
}

describe('a paste', () => {
  it.each(FIXTURES)('from $from: $what', ({ html, xhtml, removed }) => {
    const { body, report } = readPaste(html);

    expect(serializeBody(body)).toBe(xhtml);
    expect(report).toMatchObject(removed ?? {});
  });

  it.each(FIXTURES)('from $from keeps every word: $what', ({ html, hidden }) => {
    const words = lettersOf(plainText(readPaste(html).body));

    expect([...words].sort().join('')).toBe([...sourceLetters(html, hidden)].sort().join(''));
  });

  it('of a body of ours keeps every word of it', () => {
    fc.assert(
      fc.property(arbitraryBody(), (body) => {
        const { body: pasted } = readPaste(serializeBody(body));
        const invisible = /[\u00ad\u200b\u2060]/g;

        expect(lettersOf(plainText(pasted))).toBe(lettersOf(plainText(body).replace(invisible, '')));
      }),
      { numRuns: 100 },
    );
  });
});

describe('an address', () => {
  it.each([
    ['https://example.org/a?utm_source=x&id=7&fbclid=y#top', 'https://example.org/a?id=7#top'],
    ['https://example.org/a?b=%20c&d', 'https://example.org/a?b=%20c&d'],
    ['https://example.org/a?gclid=1', 'https://example.org/a'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F%3Ffbclid%3D1&h=2', 'https://example.org/'],
    ['https://www.google.com/url?q=javascript:alert(1)', 'https://www.google.com/url?q=javascript:alert(1)'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
    ['not an address', 'not an address'],
  ])('%s leads to %s', (href, expected) => {
    expect(untrackedLink(href)).toBe(expected);
  });
});

const CLIPBOARD = '../shared/data/clipboard';

describe.skipIf(!existsSync(CLIPBOARD))('a paste that other people recorded (skipped without shared data)', () => {
  it('keeps every word of it', () => {
    const cases = z
      .array(z.object({ test: z.string(), html: z.string() }))
      .parse(JSON.parse(readFileSync(`${CLIPBOARD}/lexical-paste-cases.json`, 'utf8')));
    for (const { test, html } of cases) {
      expect(lettersOf(plainText(readPaste(html).body)), test).toBe(sourceLetters(html));
    }
  });

  it('from Word has its lists as lists', () => {
    const xhtml = serializeBody(readPaste(readFileSync(`${CLIPBOARD}/lexical-word.html`, 'utf8')).body);

    expect(xhtml).toContain('<ol><li>Outline numbered 1<ol><li>Outline numbered 1.a</li>');
    expect(xhtml).toContain('<ul><li>Bulleted list 1</li><li>Bulleted list 2</li></ul>');
  });
});
