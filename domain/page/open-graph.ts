import type { Story } from '../story.ts';
import type { ArticleFacts } from './article-facts.ts';
import { escapeAttribute } from './escape-html.ts';
import type { Site } from './site.ts';
import { offsetInstant } from './zoned-time.ts';

/** What other sites show beside a link to the story: Open Graph, type `article`, and its Twitter twin. */
export function openGraph(story: Story, facts: ArticleFacts, { settings }: Site): string {
  const picture = facts.pictures[0];
  const section = story.categories[0];
  const tags = [...new Set([...story.categories.slice(1), ...story.keywords])];
  const properties: readonly (readonly [string, string])[] = [
    ['og:type', 'article'],
    ['og:site_name', settings.name],
    ['og:title', facts.headline],
    ['og:description', facts.description],
    ['og:url', facts.canonical ?? ''],
    ['og:locale', story.language.replace('-', '_')],
    ['og:image', picture?.url ?? ''],
    ['og:image:alt', picture?.figure.picture.alt ?? ''],
    ['article:published_time', offsetInstant(facts.publishedAt, settings.timeZone)],
    ['article:modified_time', offsetInstant(facts.modifiedAt, settings.timeZone)],
    ['article:section', section ?? ''],
    ...tags.map((tag) => ['article:tag', tag] as const),
  ];
  const metas = properties
    .filter(([, content]) => content !== '')
    .map(([property, content]) => `<meta property="${property}" content="${escapeAttribute(content)}">`);
  const card = picture === undefined ? 'summary' : 'summary_large_image';
  return [...metas, `<meta name="twitter:card" content="${card}">`].join('\n');
}
