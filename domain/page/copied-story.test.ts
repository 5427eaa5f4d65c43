import { describe, expect, it } from 'vitest';
import type { Story } from '../story.ts';
import { copiedStory } from './copied-story.ts';
import { sampleId, sampleSettings, sampleStory } from './testing/samples.ts';

const site = { settings: { ...sampleSettings(), url: 'https://marsh.example' } };
const BODY = [
  '<p>The boats <strong>came</strong> at dawn &amp; left.</p>',
  '<h2>What they carry</h2>',
  '<ul><li>Reeds<ol><li>Long</li></ol></li></ul>',
  '<blockquote><p>“We waited.”</p><cite>Saeeda</cite></blockquote>',
  '<table><thead><tr><th>Day</th></tr></thead><tbody><tr><td>Monday</td></tr></tbody></table>',
  '<hr/>',
  `<figure><img src="media:${'3f'.repeat(32)}.jpg" alt="A boat &quot;at&quot; rest" width="1280" height="853"/><figcaption>At the quay. <cite>Photo desk</cite></figcaption></figure>`,
  '<aside class="note"><p>Editor’s note: names were changed.</p></aside>',
].join('\n');

const storyOf = (changes: Partial<Story> = {}): Story => sampleStory({ body: BODY, ...changes });

/** Each `wp:` comment closes the one opened last. Returns what is left open, and what did not match. */
function unbalanced(markup: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, name = ''] of markup.matchAll(/<!-- (\/?)wp:([a-z-]+)(?: \{[^}]*\})? -->/g)) {
    if (slash === '') open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...open, ...wrong];
}

describe('a story copied as HTML', () => {
  it('has headline, credit line and the body with its dateline, in plain semantic markup', () => {
    const html = copiedStory(storyOf(), site, 'html');

    expect(html.split('\n').slice(0, 2)).toEqual([
      '<h1>Reed boats return to Lake Sanober after nine years</h1>',
      '<p>By Zarmina Wattoo</p>',
    ]);
    expect(html).toMatch(/<p>SANOBER[^<]* The boats <strong>came<\/strong> at dawn &amp; left\.<\/p>/);
    expect(html).toContain('<ul><li>Reeds<ol><li>Long</li></ol></li></ul>');
    expect(html).toContain('<blockquote><p>“We waited.”</p><cite>Saeeda</cite></blockquote>');
    expect(html).toContain('<em>Editor’s note: names were changed.</em>');
    expect(html).not.toMatch(/class=|style=|data-|<!--|<script/);
  });

  it('shows pictures from the site with their credit, and leaves them out while there is no site to show them', () => {
    const html = copiedStory(storyOf(), site, 'html');
    expect(html).toMatch(
      /<img src="https:\/\/marsh\.example\/media\/(3f)+\.1280\.1\.jpg" alt="A boat &quot;at&quot; rest"/,
    );
    expect(html).toContain('<figcaption>At the quay. Photo desk</figcaption>');

    const homeless = copiedStory(storyOf(), { settings: { ...site.settings, url: '' } }, 'html');
    expect(homeless).not.toMatch(/<img|media|figure/);
  });

  it('keeps the language and direction of passages, and lets no link out that readers can’t open', () => {
    const body = `<p lang="ur">کشتی</p>\n<p>See <a href="story:${sampleId(9)}">this</a>.</p>`;

    const html = copiedStory(storyOf({ body, dateline: null }), site, 'html');

    expect(html).toContain('<p lang="ur" dir="rtl">کشتی</p>');
    expect(html).toContain('<p>See this.</p>');
  });

  it.each(['html', 'wordpress'] as const)('gives away nothing of the desk’s (%s)', (flavour) => {
    const at = '2026-09-15T08:00:00.000Z';
    const passage = { start: 4, quote: 'boats', before: 'The ', after: ' came' };
    const by = { author: 'zquvex', writtenAt: at, changedAt: at, resolvedBy: null };
    const comments = [{ id: sampleId(3), text: 'zquvex comment', passage, ...by }];
    const story = storyOf({ internalNote: 'zquvex note', slugline: 'ZQUVEX', comments });

    expect(copiedStory(story, site, flavour)).not.toMatch(/zquvex/i);
  });
});

describe('a story copied as WordPress blocks', () => {
  it('wraps every block, nested ones too, in comments that close each other', () => {
    const blocks = copiedStory(storyOf(), site, 'wordpress');

    expect(unbalanced(blocks)).toEqual([]);
    expect(blocks).toContain('<!-- wp:heading {"level":1} -->\n<h1 class="wp-block-heading">');
    expect(blocks).toContain(
      '<!-- wp:heading -->\n<h2 class="wp-block-heading">What they carry</h2>\n<!-- /wp:heading -->',
    );
    expect(blocks).toContain(
      '<!-- wp:list {"ordered":true} -->\n<ol class="wp-block-list"><!-- wp:list-item -->\n<li>Long</li>',
    );
    expect(blocks).toContain('<figure class="wp-block-table"><table><thead><tr><th>Day</th></tr></thead>');
    expect(blocks).toContain('<figure class="wp-block-image"><img src="https://marsh.example/media/');
    expect(blocks.replaceAll(/<!-- wp:[\s\S]*<!-- \/wp:[a-z-]+ -->/g, '').trim()).toBe('');
  });

  it('takes words that look like its comments for words', () => {
    const body = '<p>&lt;!-- wp:html --&gt; is a comment.</p>';

    const blocks = copiedStory(storyOf({ body, dateline: null }), site, 'wordpress');

    expect(blocks).toContain('<p>&lt;!-- wp:html --&gt; is a comment.</p>');
    expect(unbalanced(blocks)).toEqual([]);
  });
});
