import { useMemo, useState } from 'react';
import { hasConflicts, type MergeChoices, mergeStories, settleMerge, undecided } from '../../domain/merge-story.ts';
import type { StoryId } from '../../domain/story.ts';
import type { OpenedStory } from '../../ipc/opened-story.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import type { Draft } from '../state/draft.ts';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { ConflictChoices } from './ConflictChoices.tsx';
import { StoryDifference } from './StoryDifference.tsx';

/** The two texts of a story that two hands saved: the difference, and the ways to one text again. */
export function ConflictDialog({ id }: { readonly id: StoryId }) {
  const draft = useAppState((state) => state.drafts[id] ?? null);
  const trouble = draft?.saving.trouble ?? null;
  if (draft === null || trouble?.kind !== 'conflict') return null;
  return <TwoTexts draft={draft} onDisk={trouble.onDisk} />;
}

/** What only one hand changed is joined by itself; of what both changed, the editor says which stays. */
function TwoTexts({ draft, onDisk }: { readonly draft: Draft; readonly onDisk: OpenedStory }) {
  const { dialogs, trouble: words } = useWords();
  const { keepOwnText, takeTextOnDisk, joinTexts, closeDialog } = useCommands();
  const [choices, setChoices] = useState<MergeChoices>({ fields: {}, body: [] });
  const { story, base } = draft;
  const merge = useMemo(() => mergeStories(base, story, onDisk.story), [base, story, onDisk]);
  const left = undecided(merge, choices);
  const after = async (decide: () => Promise<void>) => {
    await closeDialog();
    await decide();
  };
  return (
    <DialogFrame
      size="wide"
      title={dialogs.conflictTitle}
      text={hasConflicts(merge) ? dialogs.conflictText : dialogs.conflictApart}
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={() => void closeDialog()}>{dialogs.cancel}</Button>
          <Button onPress={() => void after(() => takeTextOnDisk(story.id))}>{words.takeTheirs}</Button>
          <Button onPress={() => void after(() => keepOwnText(story.id))}>{words.keepMine}</Button>
          <Button
            kind="primary"
            whyNot={left === 0 ? null : words.chooseFirst(left)}
            onPress={() => void after(() => joinTexts(story.id, settleMerge(merge, onDisk.story, choices)))}
          >
            {words.join}
          </Button>
        </>
      }
    >
      <ConflictChoices merge={merge} choices={choices} onChoose={setChoices} />
      <details className="field-group">
        <summary>{dialogs.wholeDifference}</summary>
        <StoryDifference before={onDisk.story} after={story} />
      </details>
    </DialogFrame>
  );
}
