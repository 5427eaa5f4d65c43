import type { BrokenWireFile } from '../../ipc/wire.ts';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../words/WordsProvider.tsx';

/** Files of the wire's folder in which no story could be found, each with the reason. */
export function BrokenWireFiles({ files }: { readonly files: readonly BrokenWireFile[] }) {
  const words = useWords().wireDesk;
  if (files.length === 0) return null;
  return (
    <details className="broken-files">
      <summary>
        <Icon name="warning" size={13} />
        {words.brokenCount(files.length)}
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <ul className="scrolls" aria-label={words.brokenFiles} tabIndex={0}>
        {files.map(({ file, reason }) => (
          <li key={file} className="broken-wire-file">
            <b>{file}</b>
            <span>{reason}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
