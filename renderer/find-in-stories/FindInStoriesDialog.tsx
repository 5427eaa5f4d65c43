import { useState } from 'react';
import type { Search } from '../../domain/find/find-matches.ts';
import type { Replacement } from '../../domain/find/replacement.ts';
import type { StoryId } from '../../domain/story.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { FindProgress } from './FindProgress.tsx';
import { FoundStories } from './FoundStories.tsx';
import './find-in-stories.css';
import { ReplaceReport } from './ReplaceReport.tsx';
import { SearchFields } from './SearchFields.tsx';
import { editsFor, outOfReach, type Unticked } from './ticked.ts';
import { type FindInStories, useFindInStories } from './use-find-in-stories.ts';

const ALL_TICKED: Unticked = new Map();

/** Finds in every story of the newsroom, shows each match with what would become of it, and replaces those ticked. */
export function FindInStoriesDialog({ first }: { readonly first: Search }) {
  const { findInStories: words, dialogs } = useWords();
  const { closeDialog } = useCommands();
  const drafts = useAppState((state) => state.drafts);
  const [search, setSearch] = useState(first);
  const [replacement, setReplacement] = useState<Replacement>({ text: '', preserveCase: false });
  const [unticked, setUnticked] = useState(ALL_TICKED);
  const finding = useFindInStories();
  const { stage } = finding;
  const open = new Set(Object.values(drafts).map(({ story }) => story.id));

  function find(): void {
    setUnticked(ALL_TICKED);
    if (search.query !== '') void finding.find(search);
  }

  return (
    <DialogFrame
      size="wide"
      title={words.title}
      text={words.text}
      onClose={closeDialog}
      note={<FindProgress finding={finding} />}
      actions={
        <>
          <Button onPress={() => void closeDialog()}>{dialogs.close}</Button>
          <ReplaceButton finding={finding} unticked={unticked} open={open} replacement={replacement} />
        </>
      }
    >
      {stage.kind === 'replaced' ? (
        <ReplaceReport report={stage.report} undone={stage.undone} onUndo={() => void finding.undo(stage.report)} />
      ) : (
        <SearchFields
          search={search}
          replacement={replacement}
          failure={stage.kind === 'asking' ? stage.failure : null}
          onSearch={setSearch}
          onReplacement={setReplacement}
          onFind={find}
        />
      )}
      {stage.kind === 'found' && (
        <FoundStories
          found={stage.found}
          search={stage.search}
          replacement={replacement}
          unticked={unticked}
          open={open}
          onTick={setUnticked}
        />
      )}
    </DialogFrame>
  );
}

interface ReplaceButtonProps {
  readonly finding: FindInStories;
  readonly unticked: Unticked;
  readonly open: ReadonlySet<StoryId>;
  readonly replacement: Replacement;
}

/** Replaces what is ticked, or says why it can't. */
function ReplaceButton({ finding, unticked, open, replacement }: ReplaceButtonProps) {
  const { findInStories: words } = useWords();
  const { stage, replace } = finding;
  if (stage.kind !== 'found' || stage.found.stories.length === 0) return null;
  const { stories } = stage.found;
  const edits = editsFor(stories, unticked, outOfReach(stories, open), stage.search, replacement);
  const count = edits.reduce((sum, story) => sum + story.edits.length, 0);
  return (
    <Button kind="primary" whyNot={count === 0 ? words.nothingToReplace : null} onPress={() => void replace(edits)}>
      {words.replace(count, edits.length)}
    </Button>
  );
}
