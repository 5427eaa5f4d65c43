import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { shownList } from '../state/curated-state.ts';
import { useNewsroomSettings } from '../state/use-newsroom-settings.ts';
import { useWords } from '../words/WordsProvider.tsx';

/** The rules by which the list fills itself, in the status bar. */
export function ListRules() {
  const { recentPosts: words, details } = useWords();
  const settings = useNewsroomSettings();
  const rules = useAppState((state) => shownList(state.curated)?.list.draft.rules ?? null);
  const { openDialog } = useCommands();
  if (settings === null || rules === null) return null;
  return (
    <>
      <span className="status-fact">
        {words.rule(settings.excerptWords, details.excerptKeeps[settings.excerptKeeps])}
      </span>
      <button type="button" className="status-fact text-link" onClick={() => void openDialog({ kind: 'list-rules' })}>
        {words.order(rules)}
      </button>
    </>
  );
}
