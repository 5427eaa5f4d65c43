import type { Card, CardList } from '../page/site.ts';
import type { StorySummary } from '../story-summary.ts';
import { type ListRules, resolveList } from './resolve-list.ts';
import type { PlacedList } from './site-list.ts';

/** What stands beside a page at `rules.now`: Recent Posts, and under it the named lists made for every page. */
export function listsBeside(
  lists: readonly PlacedList[],
  stories: readonly StorySummary[],
  rules: Omit<ListRules, 'count'>,
): { readonly recentPosts: readonly Card[]; readonly sidebars: readonly CardList[] } {
  const recentPosts = lists.find(({ place }) => place.kind === 'recent-posts');
  return {
    recentPosts: recentPosts === undefined ? [] : resolveList(recentPosts.list, stories, rules),
    sidebars: lists
      .filter(({ place }) => place.kind === 'sidebar')
      .map(({ name, list }) => ({ name, cards: resolveList(list, stories, rules) })),
  };
}
