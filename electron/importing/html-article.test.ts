import { expect, test } from 'vitest';
import { linesOf } from '../../domain/wire/html-lines.ts';
import { partsFromHtml } from './html-article.ts';

const PAGE = `<!doctype html><html lang="en-PK"><head><title>Snow | Pass Times</title>
<meta property="article:section" content="Weather"><meta property="article:tag" content="roads">
<script>alert(1)</script></head>
<body><header><nav><a href="/">Pass Times</a></nav></header>
<main><article>
  <p class="cats">Categories: <a href="/c/1">National</a>, <a href="/c/2">Weather</a></p>
  <h1>Snow closes the <em>Kolpur</em> pass</h1>
  <p class="byline"><b>By Nadia Rind</b><span class="dates">Published <time>24 November</time></span></p>
  <p>QUETTA: The pass is closed.</p>
  <blockquote><p>It was white.</p><footer>Bashir Rind, driver</footer></blockquote>
  <nav>Share this</nav>
</article></main>
<aside><h2>Recent Posts</h2><h3>Another story</h3></aside><footer>© Pass Times</footer></body></html>`;

test('takes the article out of a page', () => {
  const parts = partsFromHtml(PAGE);

  expect(parts).toMatchObject({
    headline: 'Snow closes the Kolpur pass',
    byline: 'By Nadia Rind',
    categories: ['National', 'Weather'],
    keywords: ['roads'],
    language: 'en-PK',
  });
  expect(linesOf(parts.content)).toEqual(['QUETTA: The pass is closed.', 'It was white.', 'Bashir Rind, driver']);
});

test('leaves over every line of the page that the article does not take', () => {
  expect(partsFromHtml(PAGE).leftOver).toEqual([
    'Published 24 November',
    'Share this',
    'Pass Times',
    'Recent Posts',
    'Another story',
    '© Pass Times',
  ]);
});

test('reads a fragment without an article, and names it after its heading', () => {
  const parts = partsFromHtml('<h1>Flash</h1><p>Quake in Awaran.</p>');

  expect(parts.headline).toBe('Flash');
  expect(linesOf(parts.content)).toEqual(['Quake in Awaran.']);
});

test('keeps a text together whose sections are articles, and passes over articles that are teasers', () => {
  const sections = '<h1>Rights</h1><article><h2>One</h2><p>Free.</p></article><article><p>Equal.</p></article>';
  const teasers = '<article><h2>Other</h2></article><article><h1>Quake</h1><p>Awaran shook.</p></article>';

  expect(linesOf(partsFromHtml(sections).content)).toEqual(['One', 'Free.', 'Equal.']);
  expect(linesOf(partsFromHtml(teasers).content)).toEqual(['Awaran shook.']);
});

test('falls back on what the page calls itself', () => {
  expect(partsFromHtml('<title>Quake &amp; rain</title><p>Quake.</p>').headline).toBe('Quake & rain');
});

test('survives a page nested beyond all reason', () => {
  const parts = partsFromHtml(`${'<div>'.repeat(2000)}Deep${'</div>'.repeat(2000)}`);

  expect(linesOf(parts.content)).toEqual(['Deep']);
});
