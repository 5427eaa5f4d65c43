import { articlePageBeside } from '../page/article-page.ts';
import { storyCard } from '../page/card.ts';
import type { Card } from '../page/site.ts';
import { outputFile } from './output-file.ts';
import { redirectPage } from './plain-pages.ts';
import type { SiteOutput } from './site-outputs.ts';
import type { SitePrinter } from './site-printer.ts';
import type { SiteStory } from './site-story.ts';

/** Stories shown at the end of another. */
const RELATED = 3;

/** The page of each story, and a page that leads on from each of its former addresses. `stories`: oldest first. */
export function storyOutputs(printer: SitePrinter, stories: readonly SiteStory[]): readonly SiteOutput[] {
  const earlier = new Map<string, readonly SiteStory[]>();
  const pages = stories.map((story) => {
    const category = story.summary.categories[0] ?? '';
    const before = earlier.get(category) ?? [];
    earlier.set(category, [story, ...before].slice(0, RELATED));
    return storyPage(printer, story, before);
  });
  return [...pages, ...stories.flatMap((story) => redirects(printer, story))];
}

/** Related are the stories just before this one: a new story changes no old page. */
function storyPage(printer: SitePrinter, story: SiteStory, before: readonly SiteStory[]): SiteOutput {
  const { settings, now } = printer.input;
  const { id, language } = story.summary;
  const relatedWords = before
    .map(({ path, summary }) => `${path}\n${summary.headline}\n${summary.language}`)
    .join('\n');
  const linked = story.links.map((link) => printer.pathOf(link)).join('\n');
  return {
    file: outputFile(story.path),
    order: 'page',
    storyId: id,
    made: printer.parts(`${story.revision}\n${relatedWords}\n${linked}`, id),
    print: (read) => {
      const related = before.map(({ summary }): Card => storyCard(summary, null, settings, now));
      const site = { ...printer.siteAt(story.path), related };
      return articlePageBeside(read(id), site, printer.aside(story.path, language, id), now);
    },
  };
}

function redirects(printer: SitePrinter, { path, formerPaths, summary }: SiteStory): readonly SiteOutput[] {
  return formerPaths.map((former) => ({
    file: outputFile(former),
    order: 'list',
    storyId: summary.id,
    made: { ...printer.parts(path, null), recentPosts: '', ages: '' },
    print: () => redirectPage(path, summary.language, printer.siteAt(former)),
  }));
}
