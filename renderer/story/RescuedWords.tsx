import type { RescuedStory } from '../../ipc/history-requests.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { clockTime, count } from '../words/times.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { TroubleBar } from './TroubleBar.tsx';

/** What is there after the program was ended without closing. */
export function Recovered() {
  const words = useWords();
  const recovered = useAppState((state) => state.recovered);
  const { understandRecovery } = useCommands();
  if (recovered === null) return null;
  const headline = recovered.headline === '' ? words.frame.untitled : recovered.headline;
  const length = words.history.length(count(recovered.words));
  return (
    <TroubleBar
      tone="hold"
      title={words.story.recoveredTitle}
      actions={
        <Button small kind="ghost" onPress={() => void understandRecovery()}>
          {words.story.understood}
        </Button>
      }
    >
      {words.story.recoveredText(headline, clockTime(recovered.savedAt), length)}
    </TroubleBar>
  );
}

/** Words that a failed save left behind, offered back. */
export function RescuedWords({ rescued }: { readonly rescued: RescuedStory }) {
  const words = useWords();
  const { takeRescuedText, dismissRescue, openDialog } = useCommands();
  const headline = rescued.headline === '' ? words.frame.untitled : rescued.headline;
  return (
    <TroubleBar
      tone="hold"
      title={words.story.rescuedTitle(headline)}
      actions={
        <>
          <Button small onPress={() => void openDialog({ kind: 'rescue', rescued })}>
            {words.story.compareRescued}
          </Button>
          <Button small onPress={() => void takeRescuedText(rescued.id)}>
            {words.story.putIn}
          </Button>
          <Button small kind="ghost" onPress={() => void dismissRescue(rescued.id)}>
            {words.story.discardRescued}
          </Button>
        </>
      }
    >
      {words.story.rescuedText(clockTime(rescued.rescuedAt))}
    </TroubleBar>
  );
}
