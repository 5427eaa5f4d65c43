import type { StoryId } from '../../domain/story.ts';
import { useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { useWords } from '../words/WordsProvider.tsx';

/** Asks before a story is killed: it can't be undone. */
export function KillDialog({ id, headline }: { readonly id: StoryId; readonly headline: string }) {
  const { dialogs, frame } = useWords();
  const { moveStory, closeDialog } = useCommands();
  return (
    <DialogFrame
      title={dialogs.killTitle(headline === '' ? frame.untitled : headline)}
      text={dialogs.killText}
      onClose={closeDialog}
      actions={
        <>
          <Button autoFocus onPress={() => void closeDialog()}>
            {dialogs.cancel}
          </Button>
          <Button kind="danger" onPress={() => void moveStory(id, 'kill')}>
            {dialogs.kill}
          </Button>
        </>
      }
    />
  );
}
