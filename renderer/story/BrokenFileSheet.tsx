import type { BrokenFile } from '../../ipc/contract.ts';
import { useWords } from '../words/WordsProvider.tsx';

/** A file that is no readable story: why, and its text to read and copy. It is never written to. */
export function BrokenFileSheet({ file, text }: { readonly file: BrokenFile; readonly text: string | null }) {
  const words = useWords().story;
  return (
    <div className="blank-sheet scrolls">
      <h2>{words.brokenTitle(file.name)}</h2>
      <p>
        {file.reason} {text === null ? words.brokenNoText : words.brokenKept}
      </p>
      {text !== null && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keys.
        <pre className="broken-text" tabIndex={0} role="document" aria-label={words.brokenText}>
          {text}
        </pre>
      )}
    </div>
  );
}
