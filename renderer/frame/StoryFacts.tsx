import { dictionaryName } from '../../domain/spelling/dictionary-name.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { openDraft } from '../state/app-state.ts';
import { useTextReport } from '../state/use-text-report.ts';
import { Icon } from '../ui/Icon.tsx';
import { languageName } from '../words/languages.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { StatusBarCounts } from './StoryCounts.tsx';

/** The open story's language and length, in the status bar. */
export function StoryFacts() {
  const words = useWords().frame;
  const language = useAppState((state) => openDraft(state)?.story.language ?? null);
  const toLookAt = useTextReport()?.checks.checks.length ?? 0;
  const { showSideTab } = useCommands();
  if (language === null) return null;
  return (
    <>
      <SpellingFact language={language} />
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

/** In which language the spelling is checked, and how much of it no dictionary knows. */
function SpellingFact({ language }: { readonly language: string }) {
  const words = useWords().frame;
  const isChecked = useAppState((state) => state.isSpellingChecked);
  const count = useAppState((state) => state.misspellings);
  const { choose } = useCommands();
  const name = languageName(language);
  const checked = dictionaryName(language) === null ? words.noDictionary(name) : words.spelling(name);
  return (
    <>
      <span className="status-fact">
        <Icon name="book" size={13} />
        {isChecked ? checked : words.spellingOff}
      </span>
      {isChecked && count > 0 && (
        <button type="button" className="status-fact" onClick={() => void choose('next-misspelling')}>
          {words.unknownWords(count)}
        </button>
      )}
    </>
  );
}
