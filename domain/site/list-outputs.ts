import { searchScript } from '../../assets/theme/search-script.ts';
import { authorPath } from '../page/author-path.ts';
import { categoryPath } from '../page/permalink.ts';
import { calendarDay, zonedTime } from '../page/zoned-time.ts';
import type { StoryId } from '../story.ts';
import { ARCHIVE_PATH, archivePage, monthPath, monthsOf, monthTitle } from './archive-page.ts';
import { CORRECTIONS_PATH, correctionsPage } from './corrections-page.ts';
import { type FrontPage, frontPage } from './front-page.ts';
import { type ListPage, listPage, pagePath, STORIES_A_PAGE } from './list-page.ts';
import { type ListedStory, ledBy, listedStory } from './listed-story.ts';
import { outputFile } from './output-file.ts';
import { NOT_FOUND_PATH, notFoundPage } from './plain-pages.ts';
import { SEARCH_INDEX_PATH, SEARCH_PATH, SEARCH_SCRIPT_PATH, searchIndex, searchPage } from './search-page.ts';
import { favicon, webManifest } from './site-furniture.ts';
import type { SiteInput, SiteOutput } from './site-outputs.ts';
import type { SitePrinter } from './site-printer.ts';
import type { SiteStory } from './site-story.ts';

const SECTION_STORIES = 5;

type LiveStories = ReadonlyMap<StoryId, SiteStory>;

/** Every page that leads to stories, and the files beside them. `live` and `killed`: newest first. */
export function listOutputs(
  input: SiteInput,
  printer: SitePrinter,
  live: readonly SiteStory[],
  killed: readonly SiteStory[],
): readonly SiteOutput[] {
  const { now, settings } = input;
  const byId = new Map(live.map((story) => [story.summary.id, story]));
  const months = monthsOf(live, settings.timeZone);
  const corrected = [...live, ...killed].filter(({ corrections }) => corrections.length > 0);
  const list = (path: string, stories: readonly SiteStory[], print: (aside: string) => string) =>
    listOutput(printer, path, fingerprint(stories), print);
  return [
    ...categoryLists(live, settings.sections).flatMap((one) =>
      longList(printer, { ...one, stories: ledBy(printer.cards.categories.get(one.path) ?? [], one.stories, byId) }),
    ),
    ...pagesBy(live, ({ authors }) => authors, authorPath).flatMap((one) =>
      longList(printer, { ...one, stories: one.stories.map(listedStory) }),
    ),
    ...months.flatMap((month) =>
      longList(printer, {
        title: monthTitle(month, settings.language),
        path: monthPath(month),
        stories: month.stories.map(listedStory),
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
    frontOutput(printer, frontPageOf(printer, live, byId)),
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
export function fingerprint(stories: readonly { readonly revision: string }[]): string {
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

function frontOutput(printer: SitePrinter, front: FrontPage): SiteOutput {
  const stories = [
    ...(front.lead === null ? [] : [front.lead]),
    ...front.more,
    ...front.sections.flatMap(({ stories: all }) => all),
  ];
  const marks = [front.more.length, fingerprint(stories)].join('\n');
  return listOutput(printer, '/', marks, (aside) => frontPage(front, printer.siteAt('/'), aside, printer.input.now));
}

function frontPageOf(printer: SitePrinter, live: readonly SiteStory[], byId: LiveStories): FrontPage {
  const [lead = null, ...more] = leading(printer, byId);
  const shown = new Set([lead, ...more].map((one) => one?.storyId ?? null));
  const sections = sectionNames(printer.input, live).map((name) => {
    const inSection = live.filter(({ summary }) => summary.categories.includes(name));
    const stories = ledBy(printer.cards.categories.get(categoryPath(name)) ?? [], inSection, byId)
      .filter(({ storyId }) => storyId === null || !shown.has(storyId))
      .slice(0, SECTION_STORIES);
    for (const { storyId } of stories) shown.add(storyId);
    return { name, stories };
  });
  return { lead, more, sections };
}

/** The newsroom's list for the front page; without one the first story of Recent Posts leads. */
function leading({ cards }: SitePrinter, byId: LiveStories): readonly ListedStory[] {
  if (cards.front !== null) return ledBy(cards.front, [], byId);
  const first = cards.beside(null)[0]?.cards.find(({ storyId }) => storyId !== null)?.storyId ?? null;
  const story = first === null ? undefined : byId.get(first);
  return story === undefined ? [] : [listedStory(story)];
}

/** The sections that the newsroom named; without any, the categories of its newest stories. */
function sectionNames({ settings }: SiteInput, live: readonly SiteStory[]): readonly string[] {
  if (settings.sections.length > 0) return settings.sections;
  return [...new Set(live.slice(0, 50).flatMap(({ summary }) => summary.categories))].slice(0, 6);
}

/** The list of each category, and one of each section that has no story yet: every page leads to the sections. */
function categoryLists(live: readonly SiteStory[], sections: readonly string[]): readonly LongListOfStories[] {
  const lists = pagesBy(live, ({ summary }) => summary.categories, categoryPath);
  const paths = new Set(lists.map(({ path }) => path));
  const empty = new Map<string, LongListOfStories>();
  for (const name of sections) {
    const path = categoryPath(name);
    if (!paths.has(path)) empty.set(path, { title: name, path, stories: [], section: name });
  }
  return [...lists, ...empty.values()];
}

type LongList = Omit<ListPage, 'page' | 'pages'>;
type LongListOfStories = Omit<LongList, 'stories'> & { readonly stories: readonly SiteStory[] };

function longList(printer: SitePrinter, list: LongList): readonly SiteOutput[] {
  const pages = Math.max(1, Math.ceil(list.stories.length / STORIES_A_PAGE));
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
): readonly LongListOfStories[] {
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
