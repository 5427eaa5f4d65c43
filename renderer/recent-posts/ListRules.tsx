import { useNewsroomSettings } from '../state/use-newsroom-settings.ts';
import { useWords } from '../words/WordsProvider.tsx';

/** The rules by which the list fills itself, in the status bar. */
export function ListRules() {
  const { recentPosts: words, details } = useWords();
  const settings = useNewsroomSettings();
  if (settings === null) return null;
  return (
    <>
      <span className="status-fact">
        {words.rule(settings.excerptWords, details.excerptKeeps[settings.excerptKeeps])}
      </span>
      <span className="status-fact">{words.order}</span>
    </>
  );
}
