import { useMemo } from 'react';
import type { Instant } from '../../domain/instant.ts';
import { type DueLater, describeChanges, dueLater, type ListChange } from '../../domain/lists/describe-changes.ts';
import { resolveList } from '../../domain/lists/resolve-list.ts';
import type { Card } from '../../domain/page/site.ts';
import { useAppState } from '../state/AppStateProvider.tsx';
import type { RecentPostsState } from '../state/recent-posts-state.ts';
import { useNewsroomSettings } from '../state/use-newsroom-settings.ts';

/** How many of those that just missed the list are shown under it. */
const NEXT_IN_LINE = 3;

export interface CuratedListView {
  readonly state: RecentPostsState;
  /** The draft as it would be at the moment looked at. */
  readonly cards: readonly Card[];
  readonly next: readonly Card[];
  /** What the site has; null while nothing was published. */
  readonly live: readonly Card[] | null;
  /** What publishing now would change. */
  readonly changes: readonly ListChange[];
  readonly due: readonly DueLater[];
  readonly count: number;
}

/** The draft list at `at`, beside the live one; null until it has been read. */
export function useCuratedList(at: Instant): CuratedListView | null {
  const state = useAppState((app) => app.recentPosts);
  const now = useAppState((app) => app.now);
  const settings = useNewsroomSettings();
  return useMemo(() => {
    if (state === null || settings === null) return null;
    const { list, stories } = state;
    const count = settings.recentPostsCount;
    const shown = resolveList(list.draft, stories, { settings, now: at, count: count + NEXT_IN_LINE });
    const cardsNow = resolveList(list.draft, stories, { settings, now });
    const live =
      list.publishedAt === null ? null : resolveList(list.live, stories, { settings, now: list.publishedAt });
    return {
      state,
      cards: shown.slice(0, count),
      next: shown.slice(count),
      live,
      changes: describeChanges(live ?? [], { list: list.draft, cards: cardsNow }, stories, now),
      due: dueLater(list.draft, stories, now),
      count,
    };
  }, [state, settings, at, now]);
}
