import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { plainText } from '../body/plain-text.ts';
import { serializeBody } from '../body/serialize-body.ts';
import { arbitraryBody } from '../body/testing/arbitrary-body.ts';
import { readPaste } from './read-paste.ts';
import { libreOfficePastes } from './testing/libreoffice-pastes.ts';
import { MORE_PASTES } from './testing/more-pastes.ts';
import { OFFICE_PASTES } from './testing/office-pastes.ts';
import { WEB_PASTES } from './testing/web-pastes.ts';
import { wordsOfHtml } from './testing/words-of-html.ts';
import { untrackedLink } from './untracked-link.ts';

function libreOfficePage(name: string): string {
  return readFileSync(new URL(`./testing/libreoffice/${name}.html`, import.meta.url), 'utf8');
}

const FIXTURES = [...OFFICE_PASTES, ...libreOfficePastes(libreOfficePage), ...WEB_PASTES, ...MORE_PASTES];

/** Letters and signs only: what a clean-up may never lose or add. */
function lettersOf(text: string): string {
  return text.replace(/\s/gu, '');
}

describe('a paste', () => {
  it.each(FIXTURES)('from $from: $what', ({ html, xhtml, removed }) => {
    const { body, report } = readPaste(html);

    expect(serializeBody(body)).toBe(xhtml);
    expect(report).toMatchObject(removed ?? {});
  });

  it.each(FIXTURES)('from $from has the same words after as before, in their order: $what', ({ html, hidden }) => {
    const words = plainText(readPaste(html).body).split(/\s+/u);

    expect(words).toEqual(wordsOfHtml(html, hidden));
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
      expect(plainText(readPaste(html).body).split(/\s+/u).filter(Boolean), test).toEqual(wordsOfHtml(html));
    }
  });

  it('from Word has its lists as lists', () => {
    const xhtml = serializeBody(readPaste(readFileSync(`${CLIPBOARD}/lexical-word.html`, 'utf8')).body);

    expect(xhtml).toContain('<ol><li>Outline numbered 1<ol><li>Outline numbered 1.a</li>');
    expect(xhtml).toContain('<ul><li>Bulleted list 1</li><li>Bulleted list 2</li></ul>');
  });
});
