import { useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/WordsProvider.tsx';

/** The one black button of the window. */
export function PublishButton() {
  const words = useWords().frame;
  const { openDialog } = useCommands();
  return (
    <Button kind="primary" onPress={() => void openDialog({ kind: 'publish' })}>
      {words.publish}
    </Button>
  );
}
