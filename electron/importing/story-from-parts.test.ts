import { describe, expect, test } from 'vitest';
import { readHtml } from '../../domain/body/read-html.ts';
import { type ArticleParts, NO_PARTS } from './article-parts.ts';
import { storyFromParts } from './story-from-parts.ts';

const OPTIONS = { today: '2026-11-24', houseStyle: 'colon-agency' } as const;

function read(html: string, parts: Partial<ArticleParts> = {}) {
  return storyFromParts({ ...NO_PARTS, ...parts, content: readHtml(html) }, OPTIONS);
}

describe('an article of another format', () => {
  test('gives up the dateline run into its first paragraph and keeps the marks after it', () => {
    const { fields } = read('<p>QUETTA (Meridian): The <em>first</em> snow fell.</p><p>More is due.</p>');

    expect(fields.dateline).toEqual({
      places: [{ city: 'Quetta', region: '', country: '' }],
      date: null,
      source: 'Meridian',
      style: 'colon-agency',
    });
    expect(fields.body).toBe('<p>The <em>first</em> snow fell.</p>\n<p>More is due.</p>');
  });

  test('gives up a dateline that its own markup sets apart', () => {
    const { fields } = read('<p><b>QUETTA</b> <a href="https://wire.example/">(Meridian): Snow</a> fell.</p>');

    expect(fields.body).toBe('<p><a href="https://wire.example/">Snow</a> fell.</p>');
  });

  test('takes a credit line from a paragraph of its own, and one run in before the place', () => {
    expect(read('<p>By Nadia Rind</p><p>QUETTA: Snow fell.</p>').fields.creditLine?.authors).toEqual(['Nadia Rind']);
    expect(read('<p>Staff Reporter QUETTA: Snow fell.</p>').fields.creditLine?.text).toBe('Staff Reporter');
  });

  test('reads the dateline that the format keeps apart, with its distributor for the source', () => {
    const { fields, leftOver } = read('<p>Snow fell.</p>', { dateline: 'QUETTA, Nov 24', source: 'Meridian' });

    expect(fields.dateline).toMatchObject({ source: 'Meridian', date: '2026-11-24' });
    expect(fields.body).toBe('<p>Snow fell.</p>');
    expect(leftOver).toEqual([]);
  });

  test('leaves over a dateline that says nothing', () => {
    const { fields, leftOver } = read('<p>Snow fell.</p>', { dateline: 'somewhere up there' });

    expect(fields.dateline).toBeNull();
    expect(leftOver).toEqual(['somewhere up there']);
  });

  test('takes a heading at the start of the text for a headline that is missing', () => {
    const { fields } = read('<h2>Snow closes the pass</h2><p>QUETTA: Snow fell.</p>');

    expect(fields).toMatchObject({ headline: 'Snow closes the pass', body: '<p>Snow fell.</p>' });
  });
});
