import type { Picture } from '../body/body.ts';
import { listsBeside } from '../lists/lists-beside.ts';
import type { CuratedList } from '../lists/recent-posts.ts';
import { resolveList, storiesInReach } from '../lists/resolve-list.ts';
import { holderOf, type PlacedList, RECENT_POSTS } from '../lists/site-list.ts';
import { categoryPath } from '../page/permalink.ts';
import type { Card, CardList } from '../page/site.ts';
import type { StoryId } from '../story.ts';
import type { StorySummary } from '../story-summary.ts';
import type { SiteInput } from './site-outputs.ts';

/** The newsroom's curated lists as cards, each for its place on the site. */
export interface SiteCards {
  /** Recent Posts and, under it, the named lists beside every page; without the story whose page it is. */
  readonly beside: (exclude: StoryId | null) => readonly CardList[];
  /** What leads the front page; `null`: no list does. */
  readonly front: readonly Card[] | null;
  /** What leads the page of a category, by its site path. */
  readonly categories: ReadonlyMap<string, readonly Card[]>;
  /** Pictures that hands have chosen for cards, where pages show them. */
  readonly pictures: readonly Picture[];
}

/** `stories`: those that readers may have. */
export function siteCards({ settings, list, lists = [], now }: SiteInput, stories: readonly StorySummary[]): SiteCards {
  const cardsOf = (one: CuratedList) => resolveList(one, stories, { settings, now });
  const recent: PlacedList = { id: RECENT_POSTS, name: '', place: { kind: 'recent-posts' }, list };
  const frontList = holderOf(lists, { kind: 'front' });
  const front = frontList === null ? null : cardsOf(frontList.list);
  const categories = new Map(
    lists.flatMap((one): readonly (readonly [string, readonly Card[]])[] => {
      const { place } = one;
      if (place.kind !== 'category' || holderOf(lists, place) !== one) return [];
      return [[categoryPath(place.category), cardsOf(one.list)]];
    }),
  );
  const all = [recent, ...lists];
  const reached = new Set(all.flatMap(({ list: one }) => storiesInReach(one, stories, { settings, now })));
  const inReach = stories.filter((story) => reached.has(story));
  const pictured = [...(front ?? []), ...[...categories.values()].flat()];
  return {
    beside: (exclude) => {
      const { recentPosts, sidebars } = listsBeside(all, inReach, { settings, now, exclude });
      return [{ name: null, cards: recentPosts }, ...sidebars];
    },
    front,
    categories,
    pictures: pictured.flatMap(({ picture }) => (picture === null ? [] : [picture])),
  };
}
