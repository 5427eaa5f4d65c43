import type { BrokenFile, LastGoodVersion } from '../../ipc/opened-story.ts';
import { useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { dayOf } from '../words/times.ts';
import { useWords } from '../words/WordsProvider.tsx';

interface BrokenFileSheetProps {
  readonly file: BrokenFile;
  readonly text: string | null;
  readonly lastGood: LastGoodVersion | null;
}

/** A file that is no readable story: why, and its text to read and copy. It is never written to. */
export function BrokenFileSheet({ file, text, lastGood }: BrokenFileSheetProps) {
  const { story: words, frame } = useWords();
  const { bringBackLastGood } = useCommands();
  return (
    <div className="blank-sheet scrolls">
      <h2>{words.brokenTitle(file.name)}</h2>
      <p>{file.reason}</p>
      {lastGood !== null && (
        <p className="buttons">
          {words.lastGood(lastGood.headline === '' ? frame.untitled : lastGood.headline, dayOf(lastGood.keptAt))}{' '}
          <Button small onPress={() => void bringBackLastGood(lastGood)}>
            {words.bringLastGoodBack}
          </Button>
        </p>
      )}
      <p>{text === null ? words.brokenNoText : words.brokenKept}</p>
      {text !== null && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keys.
        <pre className="broken-text" tabIndex={0} role="document" aria-label={words.brokenText}>
          {text}
        </pre>
      )}
    </div>
  );
}
