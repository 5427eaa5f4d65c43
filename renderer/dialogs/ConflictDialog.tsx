import type { StoryId } from '../../domain/story.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { StoryDifference } from './StoryDifference.tsx';

/** The two texts of a story that two hands saved, as one with the difference marked. */
export function ConflictDialog({ id }: { readonly id: StoryId }) {
  const { dialogs, trouble: words } = useWords();
  const draft = useAppState((state) => state.drafts[id] ?? null);
  const { keepOwnText, takeTextOnDisk, closeDialog } = useCommands();
  const trouble = draft?.saving.trouble ?? null;
  if (draft === null || trouble?.kind !== 'conflict') return null;
  const settle = async (decide: (id: StoryId) => Promise<void>) => {
    await closeDialog();
    await decide(id);
  };
  return (
    <DialogFrame
      size="wide"
      title={dialogs.conflictTitle}
      text={dialogs.conflictText}
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={() => void closeDialog()}>{dialogs.cancel}</Button>
          <Button onPress={() => void settle(takeTextOnDisk)}>{words.takeTheirs}</Button>
          <Button onPress={() => void settle(keepOwnText)}>{words.keepMine}</Button>
        </>
      }
    >
      <StoryDifference before={trouble.onDisk.story} after={draft.story} />
    </DialogFrame>
  );
}
