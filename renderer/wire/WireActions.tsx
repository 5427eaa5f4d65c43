import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { Keys } from '../ui/Keys.tsx';
import { useWords } from '../words/WordsProvider.tsx';

/** What is done with the copy that is being read; each button shows its key. */
export function WireActions() {
  const words = useWords().wireDesk;
  const shown = useAppState((state) => state.wire.shown);
  const isTaken = useAppState(({ wire }) => wire.shown !== null && wire.taken[wire.shown.key] !== undefined);
  const { takeFromWire, toggleWireRead } = useCommands();
  if (shown === null) return null;
  return (
    <>
      <Button
        kind="ghost"
        label={shown.story.latest.isRead ? words.markUnread : words.markRead}
        onPress={() => void toggleWireRead()}
      >
        {shown.story.latest.isRead ? words.markUnread : words.markRead}
        <Keys keys={['U']} />
      </Button>
      <Button label={isTaken ? words.openTaken : words.take} onPress={() => void takeFromWire()}>
        {isTaken ? words.openTaken : words.take}
        <Keys keys={['T']} />
      </Button>
    </>
  );
}
