import { useEffect, useState } from 'react';
import type { TrashedStory } from '../../ipc/history-requests.ts';
import { useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { dayOf } from '../words/times.ts';
import { useWords } from '../words/WordsProvider.tsx';

/** What was moved to the trash, until when it is kept, and the way back. */
export function TrashListDialog() {
  const { dialogs: words, frame } = useWords();
  const { listTrash, bringBackFromTrash, closeDialog } = useCommands();
  const [trashed, setTrashed] = useState<readonly TrashedStory[] | null>(null);
  useEffect(() => {
    void listTrash().then(setTrashed);
  }, [listTrash]);
  return (
    <DialogFrame
      title={words.trashListTitle}
      text={words.trashListText}
      onClose={closeDialog}
      actions={
        <Button autoFocus onPress={() => void closeDialog()}>
          {words.close}
        </Button>
      }
    >
      {trashed?.length === 0 && <p>{words.trashEmpty}</p>}
      <ul className="plan">
        {(trashed ?? []).map(({ id, headline, trashedAt, emptiedAt }) => (
          <li key={id} className="trashed">
            <div>
              <b>{headline === '' ? frame.untitled : headline}</b>
              <p>{words.trashed(dayOf(trashedAt), dayOf(emptiedAt))}</p>
            </div>
            <Button small onPress={() => void bringBackFromTrash(id)}>
              {words.bringBack}
            </Button>
          </li>
        ))}
      </ul>
    </DialogFrame>
  );
}
