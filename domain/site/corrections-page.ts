import type { Instant } from '../instant.ts';
import { correctionHtml } from '../page/corrections-html.ts';
import { escapeText } from '../page/escape-html.ts';
import { absoluteUrl, link } from '../page/link-href.ts';
import { pageShell } from '../page/page-shell.ts';
import { pageWords } from '../page/page-words.ts';
import type { Site } from '../page/site.ts';
import type { Correction } from '../story.ts';
import type { SiteStory } from './site-story.ts';

/** Site path of the log. */
export const CORRECTIONS_PATH = '/corrections/';

/** Every notice that the newsroom has printed, newest first: an error is never hidden (NEWSROOM.md "States"). */
export function correctionsPage(stories: readonly SiteStory[], site: Site, aside: string, now: Instant): string {
  const { language } = site.settings;
  const words = pageWords(language);
  const entries = stories
    .flatMap((story) => story.corrections.map((correction) => ({ story, correction })))
    .sort((a, b) => Date.parse(b.correction.at) - Date.parse(a.correction.at) || (a.story.path < b.story.path ? -1 : 1))
    .map(({ story, correction }) => entryHtml(story, correction, site));
  return pageShell(
    {
      language,
      title: words.corrections,
      description: '',
      canonical: absoluteUrl(site, CORRECTIONS_PATH),
      head: '',
      day: now,
      categories: [],
      main: `<div class="list">\n<h1>${words.corrections}</h1>\n${entries.length === 0 ? `<p>${words.noCorrections}</p>` : entries.join('\n')}\n</div>`,
      aside,
    },
    site,
  );
}

/** A withdrawn story is not named: its headline may be what was wrong. */
function entryHtml({ summary, path }: SiteStory, correction: Correction, site: Site): string {
  const words = pageWords(site.settings.language);
  const headline = summary.publication.state === 'live' ? escapeText(summary.headline) : words.withdrawnTitle;
  return `<div class="correction"><h2>${link(site, path, headline)}</h2>${correctionHtml(correction, words, site.settings.timeZone)}</div>`;
}
