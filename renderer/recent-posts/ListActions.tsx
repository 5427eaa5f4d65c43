import { discardChanges, isAsLive } from '../../domain/lists/edit-list.ts';
import { useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { clockTime } from '../words/times.ts';
import { useWords } from '../words/WordsProvider.tsx';
import type { CuratedListView } from './use-curated-list.ts';

/** How far the draft is from the site, the way back, and the way out. */
export function ListActions({ view }: { readonly view: CuratedListView }) {
  const words = useWords().recentPosts;
  const { arrangeList, showToast, publishSite } = useCommands();
  const { draft, live, publishedAt } = view.open.list;
  const count = view.changes.length;
  const discard = async () => {
    await arrangeList((edited) => discardChanges(edited, live));
    await showToast({ kind: 'list-discarded' });
  };
  return (
    <>
      <span className="top-bar-counts">
        {count === 0
          ? words.noChanges
          : words.changesSince(count, publishedAt === null ? null : clockTime(publishedAt))}
      </span>
      {publishedAt !== null && !isAsLive(draft, live) && (
        <Button kind="ghost" onPress={() => void discard()}>
          {words.discard}
        </Button>
      )}
      <Button kind="primary" onPress={() => void publishSite()}>
        {words.publish}
      </Button>
    </>
  );
}
