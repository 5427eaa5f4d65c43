import type { StoryId } from '../../domain/story.ts';
import { useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { useWords } from '../words/WordsProvider.tsx';

/** Asks before a story goes to the trash. */
export function TrashDialog({ id, headline }: { readonly id: StoryId; readonly headline: string }) {
  const { dialogs, frame } = useWords();
  const { trashStory, closeDialog } = useCommands();
  return (
    <DialogFrame
      title={dialogs.trashTitle(headline === '' ? frame.untitled : headline)}
      text={dialogs.trashText}
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={() => void closeDialog()}>{dialogs.cancel}</Button>
          <Button kind="danger" autoFocus onPress={() => void trashStory(id)}>
            {dialogs.trash}
          </Button>
        </>
      }
    />
  );
}
