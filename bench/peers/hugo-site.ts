import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Story } from '../../domain/story.ts';
import { paragraphsOf } from '../wikinews.ts';

/**
 * The same stories as a Hugo site whose templates print what Dateline's pages hold: masthead, sections, article with
 * its dates, JSON-LD and Open Graph, related stories, Recent Posts, footer; front page, paginated categories, archive
 * of months, feed with full texts, sitemap.
 */
export function writeHugoSite(root: string, stories: readonly Story[]): void {
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  write('config.json', JSON.stringify(CONFIG));
  for (const [file, text] of Object.entries(LAYOUTS)) write(`layouts/${file}`, text);
  for (const story of stories) {
    const { publication } = story;
    if (publication.state !== 'live') continue;
    const date = publication.firstPublishedAt;
    const head = {
      title: story.headline,
      slug: story.slug,
      date,
      categories: story.categories,
      authors: ['Web Desk'],
      months: [date.slice(0, 7)],
    };
    const body = paragraphsOf(story)
      .map((text) => `<p>${text}</p>`)
      .join('\n');
    write(`content/posts/${story.slug}.html`, `${JSON.stringify(head, null, 1)}\n${body}\n`);
  }
}

const CONFIG = {
  baseURL: 'https://bench.example/',
  languageCode: 'en',
  title: 'The Bench Courier',
  timeZone: 'Asia/Karachi',
  permalinks: { posts: '/:slug/' },
  taxonomies: { category: 'categories', author: 'authors', month: 'months' },
  paginate: 20,
  disableKinds: [],
  outputs: { home: ['HTML', 'RSS'], section: [], taxonomy: ['HTML'], term: ['HTML'] },
  params: { sections: ['National', 'World', 'Business', 'Culture', 'Sport', 'Science'] },
};

const LAYOUTS = {
  '_default/baseof.html': `<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>{{ .Title }} — {{ site.Title }}</title>
<meta name="description" content="{{ .Summary | plainify | truncate 150 }}">
<link rel="canonical" href="{{ .Permalink }}">
{{ block "head" . }}{{ end }}
<link rel="alternate" type="application/rss+xml" href="/feed.xml">
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/theme/site.css">
</head>
<body>
<a class="skip" href="#story">Skip to the story</a>
<header class="mast wrap"><div class="top"><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "Monday, 2 January 2006" }}</time><a href="/search/">Search</a></div>
<p class="name"><a href="/">{{ site.Title }}</a></p><div class="rule"></div>
<nav class="sections" aria-label="Sections"><ul>{{ range site.Params.sections }}<li><a href="/categories/{{ . | urlize }}/">{{ . }}</a></li>{{ end }}</ul></nav></header>
<div class="wrap layout"><main id="story">{{ block "main" . }}{{ end }}</main>
{{ partialCached "recent.html" . }}
</div>
<footer class="site wrap"><div class="rule"></div><ul><li><a href="/corrections/">Corrections</a></li><li><a href="/archive/">Archive</a></li><li><a href="/feed.xml">RSS</a></li></ul><p>© {{ .Date.Year }} {{ site.Title }}.</p></footer>
</body></html>
`,
  '_default/single.html': `{{ define "head" }}<meta property="og:type" content="article"><meta property="og:site_name" content="{{ site.Title }}"><meta property="og:title" content="{{ .Title }}"><meta property="og:url" content="{{ .Permalink }}"><meta property="article:published_time" content="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ range .Params.categories }}<meta property="article:section" content="{{ . }}">{{ end }}
<script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "NewsArticle" "headline" .Title "datePublished" (.Date.Format "2006-01-02T15:04:05Z07:00") "dateModified" (.Lastmod.Format "2006-01-02T15:04:05Z07:00") "author" (dict "@type" "Organization" "name" "Web Desk") "publisher" (dict "@type" "NewsMediaOrganization" "name" site.Title) "articleSection" .Params.categories "inLanguage" "en" "mainEntityOfPage" .Permalink | jsonify | safeJS }}</script>{{ end }}
{{ define "main" }}<article><p class="cats">Categories: {{ range .Params.categories }}<a href="/categories/{{ . | urlize }}/" rel="tag">{{ . }}</a>{{ end }}</p><h1>{{ .Title }}</h1>
<p class="credit"><b><a href="/authors/web-desk/">Web Desk</a></b><span class="dates">Published <time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date.Format "2 January 2006, 15:04" }}</time></span></p>
<div class="body">{{ .Content }}</div><p class="publisher">{{ site.Title }}</p>
<nav class="related"><h2>More on this subject</h2><ul>{{ with .NextInSection }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}{{ with .PrevInSection }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></nav></article>{{ end }}
`,
  'partials/recent.html': `<aside class="recent"><h2>Recent Posts</h2><ol>{{ range first 6 site.RegularPages.ByDate.Reverse }}<li><h3><a href="{{ .RelPermalink }}">{{ .Title }}</a></h3><p>{{ .Plain | truncate 90 }}</p><time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date.Format "2 January 2006" }}</time></li>{{ end }}</ol></aside>`,
  'partials/card.html': `<li><div><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Plain | truncate 90 }}</p><p class="meta"><span>Web Desk</span> <time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date.Format "2 January 2006, 15:04" }}</time></p></div></li>`,
  '_default/term.html': `{{ define "main" }}<div class="list"><h1>{{ .Title }}</h1>{{ $p := .Paginate .Pages }}<ol class="stories">{{ range $p.Pages }}{{ partial "card.html" . }}{{ end }}</ol><nav class="pages">{{ if $p.HasPrev }}<a href="{{ $p.Prev.URL }}">Newer stories</a>{{ end }} <span>Page {{ $p.PageNumber }} of {{ $p.TotalPages }}</span> {{ if $p.HasNext }}<a href="{{ $p.Next.URL }}">Older stories</a>{{ end }}</nav></div>{{ end }}`,
  '_default/taxonomy.html': `{{ define "main" }}<div class="list"><h1>{{ .Title }}</h1><ul>{{ range .Data.Terms.Alphabetical }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>{{ end }}</ul></div>{{ end }}`,
  'index.html': `{{ define "main" }}<div class="front"><h1>{{ site.Title }}</h1>{{ range site.Params.sections }}<section><h2>{{ . }}</h2><ol class="stories">{{ range first 5 (index site.Taxonomies.categories (. | urlize)).Pages }}{{ partial "card.html" . }}{{ end }}</ol></section>{{ end }}</div>{{ end }}`,
  'index.rss.xml': `{{ "<?xml version=\\"1.0\\" encoding=\\"UTF-8\\"?>" | safeHTML }}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>{{ site.Title }}</title><link>{{ site.BaseURL }}</link><description>{{ site.Title }}</description>{{ range first 20 site.RegularPages.ByDate.Reverse }}<item><title>{{ .Title }}</title><link>{{ .Permalink }}</link><guid>{{ .Permalink }}</guid><pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 -0700" }}</pubDate><content:encoded>{{ .Content | html }}</content:encoded></item>{{ end }}</channel></rss>`,
} as const;
