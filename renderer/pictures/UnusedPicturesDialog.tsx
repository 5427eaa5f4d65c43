import { useEffect, useState } from 'react';
import type { Reply } from '../../ipc/contract.ts';
import type { UnusedPicture } from '../../ipc/media-use-requests.ts';
import { mediaUrl } from '../media-url.ts';
import { useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import './pictures.css';

/** Pictures that nothing names any more, the largest first, and the way to the trash. */
export function UnusedPicturesDialog() {
  const { pictures: words, dialogs } = useWords();
  const { unusedPictures, trashPictures, stopBatch, closeDialog } = useCommands();
  const [answer, setAnswer] = useState<Reply<'media:unused'> | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    void unusedPictures().then((found) => {
      setAnswer(found);
      if (found.ok) setChosen(new Set(found.value.map(({ src }) => src)));
    });
    return () => void stopBatch();
  }, [unusedPictures, stopBatch]);

  const toggle = (src: string, isOn: boolean) =>
    setChosen(new Set(isOn ? [...chosen, src] : [...chosen].filter((each) => each !== src)));
  const trash = async () => {
    if (await trashPictures([...chosen])) await closeDialog();
  };
  const found = answer?.ok === true ? answer.value : [];

  return (
    <DialogFrame
      size="wide"
      title={words.unusedTitle}
      text={words.unusedText}
      onClose={closeDialog}
      note={<Note answer={answer} />}
      actions={
        <>
          <Button onPress={() => void closeDialog()}>{dialogs.close}</Button>
          {found.length > 0 && (
            <Button kind="primary" whyNot={chosen.size === 0 ? words.nothingChosen : null} onPress={() => void trash()}>
              {words.trash(chosen.size)}
            </Button>
          )}
        </>
      }
    >
      <ul className="unused-pictures">
        {found.map(({ src, bytes }) => (
          <li key={src}>
            <label>
              <img src={mediaUrl(src)} alt="" loading="lazy" />
              <input
                type="checkbox"
                aria-label={words.choose(words.bytes(bytes))}
                checked={chosen.has(src)}
                onChange={(event) => toggle(src, event.currentTarget.checked)}
              />
              {words.bytes(bytes)}
            </label>
          </li>
        ))}
      </ul>
    </DialogFrame>
  );
}

function Note({ answer }: { readonly answer: Reply<'media:unused'> | null }) {
  const { pictures: words } = useWords();
  return <span role="status">{noteText(words, answer)}</span>;
}

function noteText(words: ReturnType<typeof useWords>['pictures'], answer: Reply<'media:unused'> | null): string {
  if (answer === null) return words.looking;
  if (answer.ok)
    return answer.value.length === 0
      ? words.nothingUnused
      : words.unused(answer.value.length, words.bytes(total(answer.value)));
  return answer.failure.kind === 'cancelled' ? words.lookStopped : words.notReadable(answer.failure.reason);
}

function total(pictures: readonly UnusedPicture[]): number {
  return pictures.reduce((sum, { bytes }) => sum + bytes, 0);
}
