import { saveStatus } from '../../domain/save-status.ts';
import { SaveStatusText } from '../frame/SaveStatusText.tsx';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { type OpenList, shownList } from '../state/curated-state.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { ListMenu } from './ListMenu.tsx';

/** Which list is on the desk, and whether it is on disk. */
export function ListTitle() {
  const words = useWords().recentPosts;
  const open = useAppState((state) => shownList(state.curated));
  return (
    <>
      <h1>{words.title}</h1>
      {open !== null && <ListMenu open={open} />}
      {open !== null && <ListSaveStatus open={open} />}
    </>
  );
}

function ListSaveStatus({ open }: { readonly open: OpenList }) {
  const words = useWords();
  const { saveList } = useCommands();
  const status = saveStatus(open.saving);
  if (status.kind !== 'not-saved') return <SaveStatusText status={status} lastKnown={null} />;
  const { trouble } = status;
  if (trouble.kind === 'list-conflict') {
    const text = words.frame.notSaved(words.recentPosts.conflictInShort);
    return <SaveStatusText status={{ kind: 'saving' }} lastKnown={null} elsewhere={text} />;
  }
  return (
    <>
      <SaveStatusText status={{ kind: 'not-saved', trouble }} lastKnown={null} />
      <Button small onPress={() => void saveList(open.list.id)}>
        {words.trouble.tryAgain}
      </Button>
    </>
  );
}
