import { listCount, resolveList } from '../../domain/lists/resolve-list.ts';
import type { SiteList } from '../../domain/lists/site-list.ts';
import type { Newsroom } from '../library/newsroom.ts';
import { readSiteLists } from '../library/site-lists.ts';
import { type CommonChoices, failed, printJson } from './command.ts';
import type { ExitCode, Terminal } from './terminal.ts';

type Work = (newsroom: Newsroom) => Promise<ExitCode>;

/** Prints a line for each curated list of the newsroom. */
export function printLists(terminal: Terminal, { json }: CommonChoices): Work {
  return async (newsroom) => {
    const settings = newsroom.settings();
    const lists = (await readSiteLists(newsroom)).lists.map(({ list }) => ({
      id: list.id,
      name: nameOf(list),
      place: list.place,
      cards: listCount(list.draft, settings),
      publishedAt: list.publishedAt,
    }));
    if (json) printJson(terminal, lists);
    else
      for (const { id, name, place, cards } of lists) terminal.print(`${id}  ${placeText(place)}  ${cards}  ${name}`);
    return 0;
  };
}

/** Prints the cards of a list, by its id or its name, as its draft shows them at the chosen time. */
export function printList(terminal: Terminal, { json, now }: CommonChoices, wanted: string): Work {
  return async (newsroom) => {
    const { lists, stories } = await readSiteLists(newsroom);
    const names = ({ list }: (typeof lists)[number]) => [list.id, nameOf(list).toLocaleLowerCase()];
    const found = lists.find((one) => names(one).includes(wanted.toLocaleLowerCase()));
    if (found === undefined) {
      return failed(terminal, `There is no list “${wanted}”. “dateline list --lists” names those there are.`);
    }
    const cards = resolveList(found.list.draft, stories, { settings: newsroom.settings(), now });
    if (json) printJson(terminal, cards);
    else for (const [index, { key, headline }] of cards.entries()) terminal.print(`${index + 1}  ${key}  ${headline}`);
    return 0;
  };
}

function nameOf({ name, place }: SiteList): string {
  return place.kind === 'recent-posts' ? 'Recent Posts' : name;
}

function placeText(place: SiteList['place']): string {
  return place.kind === 'category' ? `category ${place.category}` : place.kind;
}
