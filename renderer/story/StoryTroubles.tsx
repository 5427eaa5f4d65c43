import { hasUnsaved } from '../../domain/save-status.ts';
import type { StoryId } from '../../domain/story.ts';
import type { SaveFailure } from '../../ipc/save-failure.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { openDraft } from '../state/app-state.ts';
import { Button } from '../ui/Button.tsx';
import { LaterVersionBar } from '../wire/LaterVersionBar.tsx';
import { saveFailureText } from '../words/save-failure.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { EndedEmbargoes } from './EndedEmbargoes.tsx';
import { Recovered, RescuedWords } from './RescuedWords.tsx';
import { TroubleBar } from './TroubleBar.tsx';
import './trouble-bar.css';

/** All that stands between the open story and its file, until it is solved. */
export function StoryTroubles() {
  const draft = useAppState(openDraft);
  const heldBy = useAppState((state) => (state.openStory.kind === 'open' ? state.openStory.heldBy : null));
  const rescued = useAppState((state) => state.rescued);
  const words = useWords().story;
  const trouble = draft !== null && hasUnsaved(draft.saving) ? draft.saving.trouble : null;
  return (
    <div className="story-troubles">
      {draft !== null && trouble !== null && <SaveTrouble id={draft.story.id} trouble={trouble} />}
      {heldBy !== null && (
        <TroubleBar tone="hold" title={words.heldBy(heldBy)} actions={null}>
          {words.heldByHow}
        </TroubleBar>
      )}
      {draft !== null && <LaterVersionBar story={draft.story} />}
      <Recovered />
      <EndedEmbargoes />
      {rescued.map((one) => (
        <RescuedWords key={one.id} rescued={one} />
      ))}
    </div>
  );
}

function SaveTrouble({ id, trouble }: { readonly id: StoryId; readonly trouble: SaveFailure }) {
  const words = useWords();
  const { title, text, details } = saveFailureText(words, trouble);
  return (
    <TroubleBar
      tone={trouble.kind === 'conflict' ? 'hold' : 'stop'}
      title={title}
      actions={<Ways id={id} trouble={trouble} />}
    >
      {text}
      {details !== null && (
        <details className="trouble-details">
          <summary>{words.trouble.showDetails}</summary>
          {details}
        </details>
      )}
    </TroubleBar>
  );
}

/** What can be done about it. */
function Ways({ id, trouble }: { readonly id: StoryId; readonly trouble: SaveFailure }) {
  const words = useWords().trouble;
  const commands = useCommands();
  const { saveNow, saveCopy, keepOwnText, takeTextOnDisk, openDialog } = commands;
  if (trouble.kind === 'conflict') {
    return (
      <>
        <Button small onPress={() => void openDialog({ kind: 'conflict', id })}>
          {words.compare}
        </Button>
        <Button small onPress={() => void keepOwnText(id)}>
          {words.keepMine}
        </Button>
        <Button small onPress={() => void takeTextOnDisk(id)}>
          {words.takeTheirs}
        </Button>
      </>
    );
  }
  return (
    <>
      {trouble.kind === 'deleted-on-disk' || trouble.kind === 'spoilt-on-disk' ? (
        <Button small onPress={() => void commands.putBackStory(id)}>
          {trouble.kind === 'deleted-on-disk' ? words.putBack : words.putInNewFile}
        </Button>
      ) : (
        <Button small onPress={() => void saveNow(id)}>
          {words.tryAgain}
        </Button>
      )}
      <Button small onPress={() => void saveCopy(id)}>
        {words.saveCopy}
      </Button>
      {trouble.kind === 'deleted-on-disk' && (
        <Button small kind="ghost" onPress={() => void commands.letStoryGo(id)}>
          {words.letGo}
        </Button>
      )}
    </>
  );
}
