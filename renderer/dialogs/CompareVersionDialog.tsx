import { useEffect, useState } from 'react';
import type { Story, StoryId } from '../../domain/story.ts';
import { isRestorable } from '../commands/read-history.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { StoryDifference } from './StoryDifference.tsx';

/** A kept version beside the story as it is now, in one text. */
export function CompareVersionDialog({ id, versionKey }: { readonly id: StoryId; readonly versionKey: string }) {
  const { history: words, dialogs } = useWords();
  const story = useAppState((state) => state.drafts[id]?.story ?? null);
  const { readVersion, bringBackVersion, bringBackField, closeDialog } = useCommands();
  const [version, setVersion] = useState<Story | null>(null);
  useEffect(() => {
    void readVersion(id, versionKey).then(setVersion);
  }, [id, versionKey, readVersion]);
  const bringBack = async () => {
    await closeDialog();
    await bringBackVersion(id, versionKey);
  };
  if (story === null) return null;
  return (
    <DialogFrame
      size="wide"
      title={words.compareTitle}
      text={words.compareText}
      onClose={closeDialog}
      actions={
        <>
          <Button autoFocus onPress={() => void closeDialog()}>
            {dialogs.close}
          </Button>
          <Button onPress={() => void bringBack()}>{words.bringThisBack}</Button>
        </>
      }
    >
      {version !== null && (
        <StoryDifference
          before={version}
          after={story}
          wayBack={(field) =>
            isRestorable(field) && (
              <Button
                small
                kind="ghost"
                label={words.bringFieldBack(field === 'body' ? words.body : words.fields[field])}
                onPress={() => void bringBackField(id, versionKey, field)}
              >
                {words.bringOnlyThisBack}
              </Button>
            )
          }
        />
      )}
    </DialogFrame>
  );
}
