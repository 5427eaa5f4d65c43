import { describe, expect, it } from 'vitest';
import { parseBody } from '../body/parse-body.ts';
import { serializeBody } from '../body/serialize-body.ts';
import { pictureLines, storyNames } from './story-names.ts';

const figure = (credit: string) =>
  `<figure><img src="media:${'a'.repeat(64)}.jpg"/><figcaption>Salt Jetty <cite>${credit}</cite></figcaption></figure>`;
const canonical = (...lines: readonly string[]) => serializeBody(parseBody(lines.join('\n')));
const NOTHING = { dateline: null, creditLine: null };

describe('names that a story brings along', () => {
  it('are those of its credit line', () => {
    expect(
      storyNames({ ...NOTHING, creditLine: { kind: 'person', text: 'By Humayun Khan', authors: [] } }, ''),
    ).toEqual(['By Humayun Khan']);
  });

  it('are the credits of its pictures, first, last and in galleries, as they are written', () => {
    const gallery = `<figure class="gallery">${figure('Gul Bano')}${figure('Ali Qadir/F.P.')}</figure>`;
    const body = canonical(
      figure('Zarmina &amp; Sons &lt;Quetta&gt;'),
      '<p>One</p>',
      gallery,
      '<p>Two</p>',
      figure(''),
    );

    expect(storyNames(NOTHING, pictureLines(body))).toEqual(['Zarmina & Sons <Quetta>', 'Gul Bano', 'Ali Qadir/F.P.']);
  });

  it('are not those who are quoted: what they are called is to be checked', () => {
    const body = canonical('<blockquote><p>We waited.</p><cite>Noor Jamil</cite></blockquote>');

    expect(storyNames(NOTHING, pictureLines(body))).toEqual([]);
  });

  it('are not looked for again where no picture changed', () => {
    const body = (words: string) => canonical(`<p>${words}</p>`, figure('Gul Bano'), '<p>&lt;figure</p>');

    expect(pictureLines(body('One'))).toBe(pictureLines(body('Two')));
    expect(pictureLines(body('One'))).toBe(canonical(figure('Gul Bano')));
  });
});
