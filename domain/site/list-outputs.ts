import { searchScript } from '../../assets/theme/search-script.ts';
import { authorPath } from '../page/author-path.ts';
import { categoryPath } from '../page/permalink.ts';
import { calendarDay, zonedTime } from '../page/zoned-time.ts';
import { ARCHIVE_PATH, archivePage, monthPath, monthsOf, monthTitle } from './archive-page.ts';
import { CORRECTIONS_PATH, correctionsPage } from './corrections-page.ts';
import { type FrontPage, frontPage } from './front-page.ts';
import { type ListPage, listPage, pagePath, STORIES_A_PAGE } from './list-page.ts';
import { outputFile } from './output-file.ts';
import { NOT_FOUND_PATH, notFoundPage } from './plain-pages.ts';
import { SEARCH_INDEX_PATH, SEARCH_PATH, SEARCH_SCRIPT_PATH, searchIndex, searchPage } from './search-page.ts';
import { favicon, webManifest } from './site-furniture.ts';
import type { SiteInput, SiteOutput } from './site-outputs.ts';
import type { SitePrinter } from './site-printer.ts';
import type { SiteStory } from './site-story.ts';

const SECTION_STORIES = 5;

/** Every page that leads to stories, and the files beside them. `live` and `killed`: newest first. */
export function listOutputs(
  input: SiteInput,
  printer: SitePrinter,
  live: readonly SiteStory[],
  killed: readonly SiteStory[],
): readonly SiteOutput[] {
  const { now, settings } = input;
  const months = monthsOf(live, settings.timeZone);
  const corrected = [...live, ...killed].filter(({ corrections }) => corrections.length > 0);
  const list = (path: string, stories: readonly SiteStory[], print: (aside: string) => string) =>
    listOutput(printer, path, fingerprint(stories), print);
  return [
    ...pagesBy(live, ({ summary }) => summary.categories, categoryPath).flatMap((one) => longList(printer, one)),
    ...pagesBy(live, ({ authors }) => authors, authorPath).flatMap((one) => longList(printer, one)),
    ...months.flatMap((month) =>
      longList(printer, {
        title: monthTitle(month, settings.language),
        path: monthPath(month),
        stories: month.stories,
        section: '',
      }),
    ),
    listOutput(
      printer,
      ARCHIVE_PATH,
      JSON.stringify(months.map((month) => [monthPath(month), month.stories.length])),
      (aside) => archivePage(months, printer.siteAt(ARCHIVE_PATH), aside, now),
    ),
    list(CORRECTIONS_PATH, corrected, (aside) =>
      correctionsPage(corrected, printer.siteAt(CORRECTIONS_PATH), aside, now),
    ),
    list(SEARCH_PATH, [], (aside) => searchPage(printer.siteAt(SEARCH_PATH), aside, now)),
    list(NOT_FOUND_PATH, [], (aside) => notFoundPage(printer.siteAt(NOT_FOUND_PATH), aside, now)),
    fileOutput(printer, SEARCH_INDEX_PATH, fingerprint(live), () => searchIndex(live, printer.siteAt(SEARCH_PATH))),
    fileOutput(printer, SEARCH_SCRIPT_PATH, searchScript, () => searchScript),
    { ...fileOutput(printer, printer.stylesheet.path, '', () => printer.stylesheet.text), order: 'asset' },
    fileOutput(printer, '/favicon.svg', '', () => favicon(settings)),
    fileOutput(printer, '/site.webmanifest', '', () => webManifest(settings)),
    // Last of all, because it leads to everything.
    frontOutput(printer, live),
  ];
}

/** A file without Recent Posts: it changes with its content and the settings only. */
export function fileOutput(
  printer: SitePrinter,
  path: string,
  content: string,
  print: SiteOutput['print'],
): SiteOutput {
  const made = { ...printer.parts(content, null), recentPosts: '', ages: '' };
  return { file: outputFile(path), order: 'list', storyId: null, made, print };
}

/** What a list shows of its stories changes only with their files. */
export function fingerprint(stories: readonly SiteStory[]): string {
  return stories.map(({ revision }) => revision).join('\n');
}

function listOutput(printer: SitePrinter, path: string, content: string, print: (aside: string) => string): SiteOutput {
  const { language, timeZone } = printer.input.settings;
  const today = calendarDay(zonedTime(printer.input.now, timeZone));
  return {
    file: outputFile(path),
    order: 'list',
    storyId: null,
    // The day in the masthead is that of the press, and stands on every list.
    made: printer.parts(`${today}\n${content}`, null),
    print: () => print(printer.aside(path, language, null)),
  };
}

function frontOutput(printer: SitePrinter, live: readonly SiteStory[]): SiteOutput {
  const front = frontPageOf(printer, live);
  const stories = [...(front.lead === null ? [] : [front.lead]), ...front.sections.flatMap(({ stories: all }) => all)];
  return listOutput(printer, '/', fingerprint(stories), () => frontPage(front, printer.siteAt('/'), printer.input.now));
}

function frontPageOf({ cards, input }: SitePrinter, live: readonly SiteStory[]): FrontPage {
  const leading = cards.find(({ storyId }) => storyId !== null)?.storyId ?? null;
  const lead = live.find(({ summary }) => summary.id === leading) ?? null;
  const shown = new Set([leading]);
  const sections = sectionNames(input, live).map((name) => {
    const stories = live
      .filter(({ summary }) => summary.categories.includes(name) && !shown.has(summary.id))
      .slice(0, SECTION_STORIES);
    for (const { summary } of stories) shown.add(summary.id);
    return { name, stories };
  });
  return { recentPosts: cards, lead, sections };
}

/** The sections that the newsroom named; without any, the categories of its newest stories. */
function sectionNames({ settings }: SiteInput, live: readonly SiteStory[]): readonly string[] {
  if (settings.sections.length > 0) return settings.sections;
  return [...new Set(live.slice(0, 50).flatMap(({ summary }) => summary.categories))].slice(0, 6);
}

type LongList = Omit<ListPage, 'page' | 'pages'>;

function longList(printer: SitePrinter, list: LongList): readonly SiteOutput[] {
  const pages = Math.ceil(list.stories.length / STORIES_A_PAGE);
  return Array.from({ length: pages }, (_, index) => {
    const page = index + 1;
    const stories = list.stories.slice(index * STORIES_A_PAGE, page * STORIES_A_PAGE);
    const path = pagePath(list.path, page);
    return listOutput(printer, path, `${pages}\n${fingerprint(stories)}`, (aside) =>
      listPage({ ...list, stories, page, pages }, printer.siteAt(path), aside, printer.input.now),
    );
  });
}

/** One list for each name; names that share a path (`Sport`, `sport`) share a list under the first of them. */
function pagesBy(
  stories: readonly SiteStory[],
  namesOf: (story: SiteStory) => readonly string[],
  pathOf: (name: string) => string,
): readonly LongList[] {
  const lists = new Map<string, { title: string; path: string; stories: SiteStory[]; section: string }>();
  for (const story of stories) {
    const paths = new Map(namesOf(story).map((name) => [pathOf(name), name]));
    for (const [path, name] of paths) {
      const list = lists.get(path) ?? { title: name, path, stories: [], section: name };
      list.stories.push(story);
      lists.set(path, list);
    }
  }
  return [...lists.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
