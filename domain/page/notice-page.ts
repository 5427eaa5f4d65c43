import type { Instant } from '../instant.ts';
import type { Story } from '../story.ts';
import { correctionHtml } from './corrections-html.ts';
import { escapeText } from './escape-html.ts';
import { absoluteUrl } from './link-href.ts';
import { pageShell } from './page-shell.ts';
import { pageWords } from './page-words.ts';
import { permalink } from './permalink.ts';
import type { Site } from './site.ts';

/**
 * What stands at the address of a killed story: that it was withdrawn, when, and why if the desk said so. Nothing of
 * the story itself is repeated, its headline neither (NEWSROOM.md "States").
 */
export function noticePage(story: Story, site: Site, aside: string, now: Instant): string {
  const words = pageWords(story.language);
  const { publication } = story;
  const notices = story.corrections.filter(({ kind }) => kind === 'withdrawn');
  const killedAt = publication.state === 'killed' ? publication.killedAt : now;
  const text =
    notices.length > 0
      ? notices.map((notice) => correctionHtml(notice, words, site.settings.timeZone)).join('\n')
      : correctionHtml({ kind: 'withdrawn', notice: words.withdrawnText, at: killedAt }, words, site.settings.timeZone);
  return pageShell(
    {
      language: story.language,
      title: words.withdrawnTitle,
      description: words.withdrawnText,
      canonical: absoluteUrl(site, permalink(story, site.settings, now)),
      head: '<meta name="robots" content="noindex">',
      day: killedAt,
      categories: [],
      main: `<article>\n<h1>${words.withdrawnTitle}</h1>\n<div class="body">\n${text}\n</div>\n<p class="publisher">${escapeText(site.settings.name)}</p>\n</article>`,
      aside,
    },
    site,
  );
}
