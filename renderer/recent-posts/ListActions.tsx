import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { clockTime } from '../words/times.ts';
import { useWords } from '../words/WordsProvider.tsx';
import type { CuratedListView } from './use-curated-list.ts';

/** How far the draft is from the site, and the way back. */
export function ListActions({ view }: { readonly view: CuratedListView }) {
  const words = useWords().recentPosts;
  const { arrangeRecentPosts } = useCommands();
  const publishedAt = useAppState((state) => state.recentPosts?.list.publishedAt ?? null);
  const { live } = view.state.list;
  const count = view.changes.length;
  return (
    <>
      <span className="top-bar-counts">
        {count === 0
          ? words.noChanges
          : words.changesSince(count, publishedAt === null ? null : clockTime(publishedAt))}
      </span>
      {publishedAt !== null && count > 0 && (
        <Button kind="ghost" onPress={() => void arrangeRecentPosts(() => live)}>
          {words.discard}
        </Button>
      )}
    </>
  );
}
