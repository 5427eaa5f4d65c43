import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { dialog } from 'electron';
import { listsBeside } from '../../domain/lists/lists-beside.ts';
import { draftLists } from '../../domain/lists/site-list.ts';
import { storyPaths } from '../../domain/page/story-paths.ts';
import { fail, ok } from '../../domain/result.ts';
import { cardsFromFile } from '../importing/cards-from-file.ts';
import type { Handlers } from '../ipc/register-handlers.ts';
import { readExtraCss } from '../library/extra-css.ts';
import { reasonFrom } from '../library/read-regular-file.ts';
import {
  bringBackList,
  createList,
  deleteList,
  readSiteLists,
  renameList,
  saveListDraft,
} from '../library/site-lists.ts';
import type { HandlerContext } from './create-handlers.ts';

type ListHandlers = Pick<
  Handlers,
  | 'lists:read'
  | 'lists:save'
  | 'lists:create'
  | 'lists:rename'
  | 'lists:delete'
  | 'lists:bring-back'
  | 'lists:find-cards'
  | 'page:surroundings'
>;

export function listHandlers({ desk, window }: HandlerContext): ListHandlers {
  return {
    'lists:read': () => readSiteLists(desk.newsroom),
    'lists:save': ({ id, draft, basedOn }) => saveListDraft(desk.newsroom, id, draft, basedOn),
    'lists:create': ({ name, place }) => createList(desk.newsroom, name, place),
    'lists:rename': ({ id, name }) => renameList(desk.newsroom, id, name),
    'lists:delete': ({ id }) => deleteList(desk.newsroom, id),
    'lists:bring-back': ({ id }) => bringBackList(desk.newsroom, id),
    'lists:find-cards': async () => {
      const parent = window();
      if (parent === null) return fail({ kind: 'cancelled' });
      const { canceled, filePaths } = await dialog.showOpenDialog(parent, {
        title: 'Choose a saved feed or page',
        properties: ['openFile'],
        filters: [{ name: 'Feeds and pages', extensions: ['rss', 'xml', 'atom', 'rdf', 'html', 'htm'] }],
      });
      const [file] = filePaths;
      if (canceled || file === undefined) return fail({ kind: 'cancelled' });
      try {
        const cards = cardsFromFile(await readFile(file), desk.newsroom.settings().excerptWords);
        return cards.length === 0
          ? fail({ kind: 'no-cards', file: basename(file) })
          : ok({ file: basename(file), cards });
      } catch (error) {
        return fail({ kind: 'not-readable', reason: reasonFrom(error) });
      }
    },
    'page:surroundings': async ({ id, links }) => {
      const { newsroom } = desk;
      const settings = newsroom.settings();
      const now = desk.now();
      const { lists, stories } = await readSiteLists(newsroom);
      const pathOf = storyPaths(newsroom.index.summariesOf(links), settings, now);
      const drafts = draftLists(lists.map(({ list }) => list));
      const { recentPosts, sidebars } = listsBeside(drafts, stories, { settings, now, exclude: id });
      return {
        settings,
        extraCss: readExtraCss(newsroom.root),
        cards: recentPosts,
        sidebars,
        paths: Object.fromEntries(links.flatMap((story) => entryOf(story, pathOf(story)))),
      };
    },
  };
}

function entryOf(id: string, path: string | null): readonly [string, string][] {
  return path === null ? [] : [[id, path]];
}
