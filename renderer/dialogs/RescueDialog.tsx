import { useEffect, useState } from 'react';
import type { RescuedStory } from '../../ipc/history-requests.ts';
import type { TwoTexts } from '../commands/settle-rescue.ts';
import { useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { clockTime } from '../words/times.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { SideBySide } from './SideBySide.tsx';

/** Rescued words and the story on disk, side by side, before one is chosen. */
export function RescueDialog({ rescued }: { readonly rescued: RescuedStory }) {
  const { story: words, dialogs } = useWords();
  const { readRescue, takeRescuedText, dismissRescue, closeDialog } = useCommands();
  const [texts, setTexts] = useState<TwoTexts | null>(null);
  const { id, rescuedAt } = rescued;
  useEffect(() => {
    void readRescue(id).then(setTexts);
  }, [id, readRescue]);
  const after = async (decide: () => Promise<void>) => {
    await closeDialog();
    await decide();
  };
  return (
    <DialogFrame
      size="wide"
      title={words.rescuedSideTitle}
      text={words.rescuedSideText(clockTime(rescuedAt))}
      onClose={closeDialog}
      actions={
        <>
          <Button autoFocus onPress={() => void closeDialog()}>
            {dialogs.cancel}
          </Button>
          <Button onPress={() => void after(() => dismissRescue(id))}>{words.discardRescued}</Button>
          <Button kind="primary" onPress={() => void after(() => takeRescuedText(id))}>
            {words.putIn}
          </Button>
        </>
      }
    >
      {texts !== null && <Texts texts={texts} />}
    </DialogFrame>
  );
}

function Texts({ texts: { rescued, onDisk } }: { readonly texts: TwoTexts }) {
  const words = useWords().story;
  if (rescued === null) return <p className="side-note">{words.rescueGone}</p>;
  return (
    <SideBySide
      left={{ name: words.rescuedSide, story: rescued }}
      right={{ name: words.diskSide, story: onDisk, whenMissing: words.nothingOnDisk }}
    />
  );
}
