import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Story } from '../../domain/story.ts';
import { paragraphsOf } from '../wikinews.ts';

/**
 * The same stories as an Eleventy site, in its quickest template language (plain JavaScript) and with no template
 * engine over the stories' own HTML: the pages, lists, feed and sitemap of `hugo-site.ts`.
 */
export function writeEleventySite(root: string, stories: readonly Story[]): void {
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  for (const [file, text] of Object.entries(FILES)) write(file, text);
  for (const story of stories) {
    const { publication } = story;
    if (publication.state !== 'live') continue;
    const head = {
      layout: 'story.11ty.cjs',
      title: story.headline,
      permalink: `/${story.slug}/`,
      date: publication.firstPublishedAt,
      categories: story.categories,
    };
    const body = paragraphsOf(story).map((text) => `<p>${text}</p>`);
    write(`content/posts/${story.slug}.html`, `---json\n${JSON.stringify(head)}\n---\n${body.join('\n')}\n`);
  }
}

const SITE = 'The Bench Courier';
const SECTIONS = ['National', 'World', 'Business', 'Culture', 'Sport', 'Science'];

const FILES = {
  'package.json': '{"private":true}',
  'eleventy.config.cjs': `
const { urlOf, SECTIONS } = require('./parts.cjs');
module.exports = (config) => {
  const posts = (api) => api.getFilteredByGlob('content/posts/*.html').sort((a, b) => b.date - a.date);
  config.addCollection('newest', posts);
  config.addCollection('lists', (api) => {
    const lists = new Map();
    const add = (title, url, post) => {
      if (!lists.has(url)) lists.set(url, { title, url, posts: [] });
      lists.get(url).posts.push(post);
    };
    for (const post of posts(api)) {
      for (const category of post.data.categories) add(category, '/categories/' + urlOf(category) + '/', post);
      add('Web Desk', '/authors/web-desk/', post);
      const month = post.date.toISOString().slice(0, 7);
      add(month, '/months/' + month + '/', post);
    }
    return [...lists.values()].flatMap(({ title, url, posts }) => {
      const pages = Math.ceil(posts.length / 20);
      return Array.from({ length: pages }, (_, index) => ({
        title, url: index === 0 ? url : url + 'page/' + (index + 1) + '/', page: index + 1, pages, first: url,
        posts: posts.slice(index * 20, index * 20 + 20),
      }));
    });
  });
  return { dir: { input: 'content', includes: '../includes' }, htmlTemplateEngine: false };
};
`,
  'parts.cjs': `
const SECTIONS = ${JSON.stringify(SECTIONS)};
const urlOf = (name) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
const escape = (text) => text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
const plain = (html, length) => html.replace(/<[^>]+>/g, ' ').slice(0, length);
const day = (date) => date.toLocaleDateString('en-GB', { timeZone: 'Asia/Karachi', dateStyle: 'long' });
const card = (post) => '<li><div><h2><a href="' + post.url + '">' + escape(post.data.title) + '</a></h2><p>' + plain(post.rawInput, 90) + '</p><p class="meta"><span>Web Desk</span> <time datetime="' + post.date.toISOString() + '">' + day(post.date) + '</time></p></div></li>';
let aside = null;
const recent = (newest) => (aside ??= '<aside class="recent"><h2>Recent Posts</h2><ol>' + newest.slice(0, 6).map((post) => '<li><h3><a href="' + post.url + '">' + escape(post.data.title) + '</a></h3><p>' + plain(post.rawInput, 90) + '</p><time datetime="' + post.date.toISOString() + '">' + day(post.date) + '</time></li>').join('') + '</ol></aside>');
const shell = (data, title, head, main) => '<!DOCTYPE html>\\n<html lang="en" dir="ltr">\\n<head>\\n<meta charset="utf-8">\\n<meta name="viewport" content="width=device-width,initial-scale=1">\\n<title>' + escape(title) + ' — ${SITE}</title>\\n<link rel="canonical" href="https://bench.example' + data.page.url + '">\\n' + head + '<link rel="alternate" type="application/rss+xml" href="/feed.xml">\\n<link rel="icon" href="/favicon.svg">\\n<link rel="stylesheet" href="/theme/site.css">\\n</head>\\n<body>\\n<a class="skip" href="#story">Skip to the story</a>\\n<header class="mast wrap"><div class="top"><time>' + day(data.page.date) + '</time><a href="/search/">Search</a></div><p class="name"><a href="/">${SITE}</a></p><div class="rule"></div><nav class="sections" aria-label="Sections"><ul>' + SECTIONS.map((name) => '<li><a href="/categories/' + urlOf(name) + '/">' + name + '</a></li>').join('') + '</ul></nav></header>\\n<div class="wrap layout"><main id="story">' + main + '</main>\\n' + recent(data.collections.newest) + '\\n</div>\\n<footer class="site wrap"><div class="rule"></div><ul><li><a href="/corrections/">Corrections</a></li><li><a href="/archive/">Archive</a></li><li><a href="/feed.xml">RSS</a></li></ul><p>© ${SITE}.</p></footer>\\n</body></html>\\n';
module.exports = { SECTIONS, urlOf, escape, plain, day, card, shell };
`,
  'includes/story.11ty.cjs': `
const { escape, plain, day, urlOf, shell } = require('../parts.cjs');
let places = null;
exports.render = (data) => {
  const { newest } = data.collections;
  places ??= new Map(newest.map((post, index) => [post.url, index]));
  const at = places.get(data.page.url);
  const related = [newest[at - 1], newest[at + 1]].filter(Boolean);
  const url = 'https://bench.example' + data.page.url;
  const when = data.page.date.toISOString();
  const linked = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: data.title, datePublished: when, dateModified: when, author: { '@type': 'Organization', name: 'Web Desk' }, publisher: { '@type': 'NewsMediaOrganization', name: '${SITE}' }, articleSection: data.categories, inLanguage: 'en', mainEntityOfPage: url };
  const head = '<meta name="description" content="' + plain(data.content, 150) + '">\\n<meta property="og:type" content="article"><meta property="og:site_name" content="${SITE}"><meta property="og:title" content="' + escape(data.title) + '"><meta property="og:url" content="' + url + '"><meta property="article:published_time" content="' + when + '">' + data.categories.map((name) => '<meta property="article:section" content="' + escape(name) + '">').join('') + '\\n<script type="application/ld+json">' + JSON.stringify(linked) + '</script>\\n';
  return shell(data, data.title, head, '<article><p class="cats">Categories: ' + data.categories.map((name) => '<a href="/categories/' + urlOf(name) + '/" rel="tag">' + name + '</a>').join('') + '</p><h1>' + escape(data.title) + '</h1><p class="credit"><b><a href="/authors/web-desk/">Web Desk</a></b><span class="dates">Published <time datetime="' + when + '">' + day(data.page.date) + '</time></span></p><div class="body">' + data.content + '</div><p class="publisher">${SITE}</p><nav class="related"><h2>More on this subject</h2><ul>' + related.map((post) => '<li><a href="' + post.url + '">' + escape(post.data.title) + '</a></li>').join('') + '</ul></nav></article>');
};
`,
  'content/lists.11ty.cjs': `
const { card, shell, escape } = require('../parts.cjs');
exports.data = { pagination: { data: 'collections.lists', size: 1, alias: 'list' }, permalink: (data) => data.list.url };
exports.render = (data) => {
  const { title, page, pages, posts, first } = data.list;
  const older = page < pages ? '<a href="' + first + 'page/' + (page + 1) + '/">Older stories</a>' : '';
  return shell(data, title, '', '<div class="list"><h1>' + escape(title) + '</h1><ol class="stories">' + posts.map(card).join('') + '</ol><nav class="pages"><span>Page ' + page + ' of ' + pages + '</span> ' + older + '</nav></div>');
};
`,
  'content/index.11ty.cjs': `
const { card, shell, SECTIONS } = require('../parts.cjs');
exports.data = { permalink: '/' };
exports.render = (data) => shell(data, '${SITE}', '', '<div class="front"><h1>${SITE}</h1>' + SECTIONS.map((name) => '<section><h2>' + name + '</h2><ol class="stories">' + data.collections.newest.filter((post) => post.data.categories.includes(name)).slice(0, 5).map(card).join('') + '</ol></section>').join('') + '</div>');
`,
  'content/feed.11ty.cjs': `
const { escape } = require('../parts.cjs');
exports.data = { permalink: '/feed.xml' };
exports.render = (data) => '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${SITE}</title><link>https://bench.example/</link><description>${SITE}</description>' + data.collections.newest.slice(0, 20).map((post) => '<item><title>' + escape(post.data.title) + '</title><link>https://bench.example' + post.url + '</link><guid>https://bench.example' + post.url + '</guid><pubDate>' + post.date.toUTCString() + '</pubDate><content:encoded>' + escape(post.rawInput) + '</content:encoded></item>').join('') + '</channel></rss>';
`,
  'content/sitemap.11ty.cjs': `
exports.data = { permalink: '/sitemap.xml' };
exports.render = (data) => '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' + data.collections.newest.map((post) => '<url><loc>https://bench.example' + post.url + '</loc><lastmod>' + post.date.toISOString() + '</lastmod></url>').join('') + '</urlset>';
`,
} as const;
