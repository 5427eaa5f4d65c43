import { useEffect, useState } from 'react';
import type { PictureUse } from '../../ipc/media-use-requests.ts';
import type { PictureReplaced } from '../commands/pictures-in-use.ts';
import { ReplaceReport } from '../find-in-stories/ReplaceReport.tsx';
import { useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import './pictures.css';
import type { BatchUndone } from '../../ipc/batch-requests.ts';

/** The stories that show a picture, and another one for all of them. */
export function PictureUsesDialog({ src }: { readonly src: string }) {
  const { pictures: words, dialogs } = useWords();
  const { pictureUses, choosePicture, replacePictureEverywhere, undoBatch, closeDialog } = useCommands();
  const [uses, setUses] = useState<readonly PictureUse[] | null>(null);
  const [replaced, setReplaced] = useState<PictureReplaced | null>(null);
  const [undone, setUndone] = useState<BatchUndone | null>(null);
  useEffect(() => {
    void pictureUses(src).then(setUses);
  }, [src, pictureUses]);

  const replace = () => choosePicture((picture) => void replacePictureEverywhere(src, picture).then(setReplaced));
  const undo = async ({ report }: PictureReplaced) => {
    if (report.key !== null) setUndone(await undoBatch(report.key));
  };

  return (
    <DialogFrame
      title={words.usesTitle}
      {...(replaced === null ? { text: words.replaceText } : {})}
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={() => void closeDialog()}>{dialogs.close}</Button>
          {replaced === null && (
            <Button kind="primary" onPress={() => void replace()}>
              {words.replaceEverywhere}
            </Button>
          )}
        </>
      }
    >
      {replaced === null ? (
        <Uses uses={uses} />
      ) : (
        <>
          {replaced.here > 0 && <p>{words.replacedHere(replaced.here)}</p>}
          <ReplaceReport report={replaced.report} undone={undone} onUndo={() => void undo(replaced)} />
        </>
      )}
    </DialogFrame>
  );
}

function Uses({ uses }: { readonly uses: readonly PictureUse[] | null }) {
  const { pictures: words, findInStories } = useWords();
  const { openStory, closeDialog } = useCommands();
  if (uses === null) return null;
  return (
    <>
      <p role="status">{uses.length === 0 ? words.usedNowhere : words.usedIn(uses.length)}</p>
      <ul className="picture-uses">
        {uses.map(({ id, headline, slugline, publication, times }) => (
          <li key={id}>
            <button
              type="button"
              className="text-link"
              onClick={() => {
                void closeDialog();
                void openStory(id);
              }}
            >
              {headline || slugline || findInStories.untitled}
            </button>
            <small>{[words.times(times), ...(publication === 'live' ? [words.live] : [])].join(' · ')}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
