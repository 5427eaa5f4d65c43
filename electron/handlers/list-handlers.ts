import { resolveList } from '../../domain/lists/resolve-list.ts';
import { storyPaths } from '../../domain/page/story-paths.ts';
import type { Handlers } from '../ipc/register-handlers.ts';
import { readRecentPosts, saveRecentPosts } from '../library/recent-posts-file.ts';
import type { HandlerContext } from './create-handlers.ts';

type ListHandlers = Pick<Handlers, 'recent-posts:read' | 'recent-posts:save' | 'page:surroundings'>;

export function listHandlers({ desk }: HandlerContext): ListHandlers {
  return {
    'recent-posts:read': () => readRecentPosts(desk.newsroom),
    'recent-posts:save': ({ list, basedOn }) => saveRecentPosts(desk.newsroom, list, basedOn),
    'page:surroundings': async ({ id, links }) => {
      const { newsroom } = desk;
      const settings = newsroom.settings();
      const now = desk.now();
      const { list, stories } = await readRecentPosts(newsroom);
      const pathOf = storyPaths(newsroom.index.summariesOf(links), settings, now);
      return {
        settings,
        cards: resolveList(list.draft, stories, { settings, now, exclude: id }),
        paths: Object.fromEntries(links.flatMap((story) => entryOf(story, pathOf(story)))),
      };
    },
  };
}

function entryOf(id: string, path: string | null): readonly [string, string][] {
  return path === null ? [] : [[id, path]];
}
