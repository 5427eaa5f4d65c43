import { useEffect, useState } from 'react';
import type { Story, StoryId } from '../../domain/story.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { StoryDifference } from './StoryDifference.tsx';

/** What readers have of a live story, against what the desk has written since. */
export function LiveVersionDialog({ id }: { readonly id: StoryId }) {
  const { dialogs: words } = useWords();
  const story = useAppState((state) => state.drafts[id]?.story ?? null);
  const { readLiveVersion, closeDialog } = useCommands();
  const [live, setLive] = useState<Story | null>(null);
  useEffect(() => {
    void readLiveVersion(id).then(setLive);
  }, [id, readLiveVersion]);
  if (story === null) return null;
  return (
    <DialogFrame
      size="wide"
      title={words.liveTitle}
      text={words.liveText}
      onClose={closeDialog}
      actions={
        <Button autoFocus onPress={() => void closeDialog()}>
          {words.close}
        </Button>
      }
    >
      {live !== null && <StoryDifference before={live} after={story} />}
    </DialogFrame>
  );
}
