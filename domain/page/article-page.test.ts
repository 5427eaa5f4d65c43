// @vitest-environment jsdom
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { Story } from '../story.ts';
import { articlePage } from './article-page.ts';
import type { Card, Site } from './site.ts';
import { NOW, sampleId, sampleSettings, sampleSite, sampleStory } from './testing/samples.ts';

const CARDS: readonly Card[] = [
  {
    key: `story:${sampleId(2)}`,
    storyId: sampleId(2),
    headline: 'Canal board <delays> tariff & talks',
    excerpt: 'M.C. Report SANOBER : The canal board has put off its decision, until the…',
    url: '/canal-board-delays/',
    publishedAt: '2026-09-14T21:02:00.000Z',
    language: 'en-GB',
    picture: null,
  },
  {
    key: 'outside:x',
    storyId: null,
    headline: 'A card that leads nowhere',
    excerpt: '',
    url: 'javascript:alert(1)',
    publishedAt: '2026-09-14T21:02:00.000Z',
    language: 'ur',
    picture: null,
  },
];

function page(story: Story = sampleStory(), site: Site = sampleSite(), cards: readonly Card[] = CARDS): string {
  return articlePage(story, site, cards, NOW);
}

function documentOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

async function complaints(html: string): Promise<readonly string[]> {
  const { results } = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
  );
}

function linkedData(html: string): Record<string, unknown> {
  const script = documentOf(html).querySelector('script[type="application/ld+json"]');
  return JSON.parse(script?.textContent ?? 'null');
}

describe('the page of a story', () => {
  it('reads in the order of the theme', () => {
    const text = documentOf(page()).body.textContent ?? '';

    const order = [
      'Skip to the story',
      'Tuesday, 15 September 2026',
      'The Marsh Courier',
      'Business',
      'Categories: National, Lakes',
      'Reed boats return to Lake Sanober',
      'By Zarmina Wattoo',
      'Published 15 September 2026, 13:30',
      'Updated 15 September 2026, 13:45',
      'SANOBER, Upper Kachho (M.C. Report): The first reed boats',
      'یہ ایک پیراگراف ہے۔',
      'The Marsh Courier',
      'Recent Posts',
      'Canal board <delays> tariff & talks',
      'M.C. Report SANOBER : The canal board has put off its decision, until the…',
      '12 hours ago',
      'This website uses cookies.',
    ];
    const places: number[] = [];
    for (const line of order) places.push(text.indexOf(line, (places.at(-1) ?? -1) + 1));
    expect(places).not.toContain(-1);
  });

  it('is valid HTML with every construct of the body, in Urdu, and as a notice', async () => {
    expect(await complaints(page())).toEqual([]);
    expect(await complaints(page(sampleStory({ language: 'ur', dateline: null })))).toEqual([]);
    expect(await complaints(page(killed()))).toEqual([]);
  });

  it('is valid HTML with nothing but a headline, in a newsroom without a site', async () => {
    const nothing = { body: '', creditLine: null, dateline: null, categories: [] };
    const settings = sampleSettings({ url: '', cookieNotice: '', sections: [] });

    const html = page(sampleStory({ ...nothing, publication: { state: 'never' } }), sampleSite({ settings }), []);

    expect(await complaints(html)).toEqual([]);
  });

  it('asks nothing of any host: no address outside of links but those of its pictures', () => {
    const { head, body } = documentOf(page());

    const loading = [
      ...head.querySelectorAll('link:not([rel=canonical]), script[src]'),
      ...body.querySelectorAll('script, iframe'),
    ];
    const sources = [...body.querySelectorAll('[src], [srcset]')].map((element) => element.getAttribute('src'));
    expect(loading).toEqual([]);
    expect(sources).toEqual(['data:image/jpeg;base64,3f3f3f3f']);
    expect(page()).not.toMatch(/url\((?!"#)/);
  });

  it('runs the dateline into the first paragraph, or gives it one of its own', () => {
    const run = documentOf(page()).querySelector('.body > p');
    const alone = documentOf(page(sampleStory({ body: '<h2>First</h2>\n<p>Second</p>' })));

    expect(run?.textContent).toMatch(/^SANOBER, Upper Kachho \(M\.C\. Report\): The first reed boats/);
    expect(alone.querySelector('.body > p')?.textContent).toBe('SANOBER, Upper Kachho (M.C. Report):');
    expect(alone.querySelector('.body > p + h2')?.textContent).toBe('First');
  });

  it('escapes every text that is not ours', () => {
    const hostile = '</script><script>alert(1)</script>"\'&';
    const story = sampleStory({
      headline: hostile,
      seoDescription: hostile,
      categories: [hostile],
      keywords: [hostile],
      creditLine: { kind: 'desk', text: hostile, authors: [] },
      copyrightNotice: hostile,
    });

    const parsed = documentOf(
      page(story, sampleSite({ settings: sampleSettings({ name: hostile, cookieNotice: hostile }) })),
    );

    expect(parsed.querySelectorAll('script:not([type="application/ld+json"])')).toHaveLength(0);
    expect(parsed.querySelector('h1')?.textContent).toBe(hostile);
    expect(linkedData(page(story))['headline']).toBe(hostile);
  });

  it('never lets a card’s address out that is not of the web', () => {
    const [first, second] = documentOf(page()).querySelectorAll('.recent h3');

    expect(first?.querySelector('a')?.href).toBe('https://marshcourier.example/canal-board-delays/');
    expect(second?.querySelector('a')).toBeNull();
    expect(page()).not.toContain('javascript:');
  });

  it('prints no link into a site that does not exist', () => {
    const site = sampleSite({ settings: sampleSettings({ url: '' }) });

    const links = [...documentOf(page(sampleStory(), site)).querySelectorAll('a')].map((a) => a.getAttribute('href'));

    expect(links).toEqual(['#story', 'https://fares.example/lake?a=1&b=2']);
  });

  it('links to another story of the newsroom only if readers may open it', () => {
    const body = `<p><a href="story:${sampleId(7)}">seven</a> <a href="story:${sampleId(8)}">eight</a></p>`;
    const storyPath = (id: string) => (id === sampleId(7) ? '/seven/' : null);

    const html = page(sampleStory({ body, dateline: null }), sampleSite({ storyPath }));

    expect(html).toContain('<p><a href="https://marshcourier.example/seven/">seven</a> eight</p>');
  });

  it('speaks and reads Urdu from right to left', () => {
    const { documentElement, body } = documentOf(page(sampleStory({ language: 'ur', headline: 'جھیل کی کشتیاں' })));

    expect(documentElement.lang).toBe('ur');
    expect(documentElement.dir).toBe('rtl');
    expect(body.textContent).toContain('تازہ خبریں');
    expect(body.querySelector('.mast .name')?.getAttribute('dir')).toBe('ltr');
  });

  it('says publicly and with its day what was wrong', () => {
    const at = '2026-09-15T10:00:00.000Z';
    const html = page(
      sampleStory({ corrections: [{ kind: 'correction', notice: 'The fare is Rs40, not Rs400.', at }] }),
    );

    expect(documentOf(html).querySelector('.corrections')?.textContent).toContain(
      'Correction, 15 September 2026: The fare is Rs40, not Rs400.',
    );
    expect(linkedData(html)['correction']).toEqual([
      {
        '@type': 'CorrectionComment',
        text: 'The fare is Rs40, not Rs400.',
        datePublished: '2026-09-15T15:00:00+05:00',
      },
    ]);
  });

  it('turns into a notice at the same address when the story is killed', () => {
    const html = page(killed());

    expect(html).toContain('<link rel="canonical" href="https://marshcourier.example/reed-boats-return/">');
    expect(html).toContain('noindex');
    expect(html).toContain('named a man who was not there');
    expect(html).not.toMatch(/Reed boats|passengers|Zarmina/);
  });

  it('gives the same bytes for the same values', () => {
    expect(page()).toBe(page());
  });

  it('never prints the internal note', () => {
    expect(page(sampleStory({ internalNote: 'Source must stay unnamed' }))).not.toContain('unnamed');
  });
});

describe('what the page tells machines', () => {
  it('holds every field of NEWSROOM.md', () => {
    expect(linkedData(page())).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Reed boats return to Lake Sanober after nine years',
      description: expect.stringMatching(/^The first reed boats .*…$/),
      image: [`https://marshcourier.example/media/${'3f'.repeat(16)}.1280.1.jpg`],
      datePublished: '2026-09-15T13:30:00+05:00',
      dateModified: '2026-09-15T13:45:00+05:00',
      author: [
        { '@type': 'Person', name: 'Zarmina Wattoo', url: 'https://marshcourier.example/author/zarmina-wattoo/' },
      ],
      publisher: { '@type': 'NewsMediaOrganization', name: 'The Marsh Courier', url: 'https://marshcourier.example' },
      articleSection: ['National', 'Lakes'],
      keywords: ['ferries', 'wetlands'],
      inLanguage: 'en-GB',
      dateline: 'SANOBER, Upper Kachho',
      locationCreated: [
        {
          '@type': 'Place',
          name: 'Sanober',
          address: { '@type': 'PostalAddress', addressLocality: 'Sanober', addressRegion: 'Upper Kachho' },
        },
      ],
      mainEntityOfPage: 'https://marshcourier.example/reed-boats-return/',
      isAccessibleForFree: true,
    });
  });

  it('names a desk as an organisation', () => {
    const story = sampleStory({ creditLine: { kind: 'desk', text: 'Monitoring Desk', authors: [] } });

    expect(linkedData(page(story))['author']).toEqual([
      { '@type': 'Organization', name: 'Monitoring Desk', url: 'https://marshcourier.example/author/monitoring-desk/' },
    ]);
  });

  it('gives a story that readers do not have yet the time of now', () => {
    const facts = linkedData(page(sampleStory({ publication: { state: 'never' } })));

    expect(facts).toMatchObject({
      datePublished: '2026-09-15T14:02:00+05:00',
      dateModified: '2026-09-15T14:02:00+05:00',
    });
  });

  it('says the same in Open Graph', () => {
    const { head } = documentOf(page());
    const property = (name: string) =>
      [...head.querySelectorAll(`meta[property="${name}"]`)].map((meta) => meta.getAttribute('content'));

    expect(property('og:type')).toEqual(['article']);
    expect(property('og:url')).toEqual(['https://marshcourier.example/reed-boats-return/']);
    expect(property('og:image:alt')).toEqual(['A reed boat at dawn.']);
    expect(property('article:published_time')).toEqual(['2026-09-15T13:30:00+05:00']);
    expect(property('article:section')).toEqual(['National']);
    expect(property('article:tag')).toEqual(['Lakes', 'ferries', 'wetlands']);
  });
});

function killed(): Story {
  return sampleStory({
    publication: { state: 'killed', firstPublishedAt: '2026-09-15T08:30:00.000Z', killedAt: NOW },
    corrections: [{ kind: 'withdrawn', notice: 'It named a man who was not there.', at: NOW }],
  });
}
