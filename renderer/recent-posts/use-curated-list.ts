import { useMemo } from 'react';
import type { Instant } from '../../domain/instant.ts';
import { type DueLater, describeChanges, dueLater, type ListChange } from '../../domain/lists/describe-changes.ts';
import { listCount, resolveList } from '../../domain/lists/resolve-list.ts';
import type { Card } from '../../domain/page/site.ts';
import type { StorySummary } from '../../domain/story-summary.ts';
import { useAppState } from '../state/AppStateProvider.tsx';
import { type OpenList, shownList } from '../state/curated-state.ts';
import { useNewsroomSettings } from '../state/use-newsroom-settings.ts';

/** How many of those that just missed the list are shown under it. */
const NEXT_IN_LINE = 3;

export interface CuratedListView {
  readonly open: OpenList;
  readonly stories: readonly StorySummary[];
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

/** The draft of the list on the desk at `at`, beside the live one; null until it has been read. */
export function useCuratedList(at: Instant): CuratedListView | null {
  const open = useAppState((app) => shownList(app.curated));
  const stories = useAppState((app) => app.curated?.stories ?? null);
  const now = useAppState((app) => app.now);
  const settings = useNewsroomSettings();
  return useMemo(() => {
    if (open === null || stories === null || settings === null) return null;
    const { draft, live: published, publishedAt } = open.list;
    const count = listCount(draft, settings);
    const shown = resolveList(draft, stories, { settings, now: at, count: count + NEXT_IN_LINE });
    const atRest = { list: draft, cards: resolveList(draft, stories, { settings, now }) };
    const live = publishedAt === null ? null : resolveList(published, stories, { settings, now: publishedAt });
    return {
      open,
      stories,
      cards: shown.slice(0, count),
      next: shown.slice(count),
      live,
      changes: describeChanges(live ?? [], atRest, stories, now),
      due: dueLater(atRest, stories, now),
      count,
    };
  }, [open, stories, settings, at, now]);
}
