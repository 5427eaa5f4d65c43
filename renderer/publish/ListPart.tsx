import { ChangeLines } from '../recent-posts/ChangeLines.tsx';
import { listName } from '../recent-posts/list-name.ts';
import { useCuratedList } from '../recent-posts/use-curated-list.ts';
import { useAppState } from '../state/AppStateProvider.tsx';
import { useWords } from '../words/WordsProvider.tsx';

/** What a press changes in the list on the desk: whoever publishes from there came for that. */
export function ListPart() {
  const { recentPosts, press: words } = useWords();
  const isOnDesk = useAppState((state) => state.desk === 'recent-posts');
  const view = useCuratedList(useAppState((state) => state.now));
  if (!isOnDesk || view === null) return null;
  const name = listName(recentPosts, view.open.list);
  return (
    <section className="sheet-list">
      <ChangeLines changes={view.changes} title={(count) => words.listTitle(name, count)} />
    </section>
  );
}
