import type { BrokenFile } from '../../ipc/opened-story.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../words/WordsProvider.tsx';

/** Files of the newsroom that are no readable stories: each with its reason, openable as text, never written to. */
export function BrokenFiles({ files }: { readonly files: readonly BrokenFile[] }) {
  const words = useWords().storyList;
  const shown = useAppState((state) => (state.openStory.kind === 'broken' ? state.openStory.file.name : null));
  const { openBrokenFile } = useCommands();
  if (files.length === 0) return null;
  return (
    <details className="broken-files">
      <summary>
        <Icon name="warning" size={13} />
        {words.brokenCount(files.length)}
      </summary>
      <ul className="scrolls" aria-label={words.brokenFiles}>
        {files.map((file) => (
          <li key={file.name}>
            <button
              type="button"
              aria-current={file.name === shown ? 'true' : undefined}
              onClick={() => void openBrokenFile(file)}
            >
              <b>{file.name}</b>
              <span>{file.reason}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
