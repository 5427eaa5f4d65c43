import { saveStatus } from '../../domain/save-status.ts';
import { SaveStatusText } from '../frame/SaveStatusText.tsx';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/WordsProvider.tsx';

/** The list's name in the top bar, and whether it is on disk. */
export function ListTitle() {
  const words = useWords();
  const saving = useAppState((state) => state.recentPosts?.saving ?? null);
  const { saveRecentPosts } = useCommands();
  const status = saving === null ? null : saveStatus(saving);
  return (
    <>
      <h1>{words.recentPosts.title}</h1>
      {status !== null && <SaveStatusText status={status} lastKnown={null} />}
      {status?.kind === 'not-saved' && (
        <Button small onPress={() => void saveRecentPosts()}>
          {words.trouble.tryAgain}
        </Button>
      )}
    </>
  );
}
