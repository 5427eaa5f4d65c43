import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { openDraft } from '../state/app-state.ts';
import { useChecks } from '../state/use-checks.ts';
import { Icon } from '../ui/Icon.tsx';
import { languageName } from '../words/languages.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { StatusBarCounts } from './StoryCounts.tsx';

/** The open story's language and length, in the status bar. */
export function StoryFacts() {
  const words = useWords().frame;
  const language = useAppState((state) => openDraft(state)?.story.language ?? null);
  const toLookAt = useChecks()?.checks.length ?? 0;
  const { showSideTab } = useCommands();
  if (language === null) return null;
  return (
    <>
      <span className="status-fact">
        <Icon name="book" size={13} />
        {words.spelling(languageName(language))}
      </span>
      <StatusBarCounts />
      {toLookAt > 0 && (
        <button type="button" className="status-fact checks" onClick={() => void showSideTab('checks')}>
          <Icon name="warning" size={13} />
          {words.checks(toLookAt)}
        </button>
      )}
    </>
  );
}
