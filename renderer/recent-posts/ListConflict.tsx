import { describeChanges } from '../../domain/lists/describe-changes.ts';
import { resolveList } from '../../domain/lists/resolve-list.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { useNewsroomSettings } from '../state/use-newsroom-settings.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { ChangeLines } from './ChangeLines.tsx';
import type { CuratedListView } from './use-curated-list.ts';

/** Another hand wrote this list's file, or deleted it: what differs, and the choice. Neither list is lost. */
export function ListConflict({ view }: { readonly view: CuratedListView }) {
  const words = useWords().recentPosts.conflict;
  const settings = useNewsroomSettings();
  const now = useAppState((state) => state.now);
  const { settleListConflict } = useCommands();
  const { list, saving } = view.open;
  const { trouble } = saving;
  if (trouble?.kind !== 'list-conflict' || settings === null) return null;
  const { onDisk } = trouble;
  const cardsOf = (draft: typeof list.draft) => resolveList(draft, view.stories, { settings, now });
  const settle = (keeps: 'ours' | 'theirs') => void settleListConflict(list.id, keeps);
  return (
    <section className="list-block list-conflict" role="alert">
      <h2>{onDisk === null ? words.goneTitle : words.title}</h2>
      <p>{onDisk === null ? words.goneText : words.text}</p>
      {onDisk !== null && (
        <ChangeLines
          title={words.yoursDiffers}
          changes={describeChanges(
            cardsOf(onDisk.list.draft),
            { list: list.draft, cards: cardsOf(list.draft) },
            view.stories,
            now,
          )}
        />
      )}
      <div className="buttons">
        <Button small onPress={() => settle('ours')}>
          {words.keepOurs}
        </Button>
        <Button small onPress={() => settle('theirs')}>
          {onDisk === null ? words.letGo : words.takeTheirs}
        </Button>
      </div>
    </section>
  );
}
