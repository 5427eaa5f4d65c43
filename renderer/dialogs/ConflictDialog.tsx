import { plainText } from '../../domain/body/plain-text.ts';
import type { Story, StoryId } from '../../domain/story.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import './conflict.css';

/** The two texts of a story that two hands saved, side by side. */
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
      <div className="two-texts">
        <OneText title={dialogs.yours} story={draft.story} />
        <OneText title={dialogs.onDisk} story={trouble.onDisk.story} />
      </div>
    </DialogFrame>
  );
}

function OneText({ title, story }: { readonly title: string; readonly story: Story }) {
  return (
    <section lang={story.language}>
      <h3>{title}</h3>
      <h4>{story.headline}</h4>
      {plainText(story.body)
        .split('\n')
        .map((paragraph, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text have no other name than their place.
          <p key={at}>{paragraph}</p>
        ))}
    </section>
  );
}
