import { describe, expect, it } from 'vitest';
import { articlePage } from './article-page.ts';
import { NOW, sampleSettings, sampleSite, sampleStory } from './testing/samples.ts';

const logo = { src: `media:${'5c'.repeat(32)}.png`, width: 1600, height: 400 };
const settings = sampleSettings({ look: { ...sampleSettings().look, logo } });

describe('a newsroom’s logo', () => {
  it('stands in the masthead under the newsroom’s name, no larger than it is needed', () => {
    const html = articlePage(sampleStory(), sampleSite({ settings }), [], NOW);

    expect(html).toMatch(
      /<p class="name"><a[^>]+><img class="logo" src="data:[^"]+" width="720" height="180" alt="The Marsh Courier"><\/a>/,
    );
  });

  it('is a file of the published site, and named to search engines as the publisher’s', () => {
    const html = articlePage(sampleStory(), sampleSite({ settings, fileUrl: (path) => `..${path}` }), [], NOW);

    const path = `/media/${'5c'.repeat(16)}.720.1.png`;
    expect(html).toContain(`src="..${path}"`);
    expect(html).toContain(`"logo":"https://marshcourier.example${path}"`);
  });
});
