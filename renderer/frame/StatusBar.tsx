import type { ReactNode } from 'react';
import { PressFact } from '../publish/PressFact.tsx';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import type { AppState } from '../state/app-state.ts';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import './status-bar.css';

/** Facts about the newsroom, and at the right those of the desk; nothing here is a warning but what is one. */
export function StatusBar({ facts }: { readonly facts?: ReactNode }) {
  const words = useWords().frame;
  const folder = useAppState(newsroomFolder);
  const missing = useAppState((state) => state.stage.kind === 'newsroom' && state.stage.missing);
  const { showNewsroomFolder } = useCommands();
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: outside main and sections a footer is the contentinfo of the page.
    <footer className="status-bar" aria-label={words.newsroomStatus}>
      <span className="status-fact offline" title={words.offlineWhy}>
        <Icon name="offline" size={13} />
        {words.offline}
      </span>
      {folder !== null && (
        <button type="button" className="status-fact" onClick={() => void showNewsroomFolder()}>
          <Icon name="folder" size={13} />
          {folder}
        </button>
      )}
      {folder !== null && <PressFact />}
      {missing && (
        <span className="status-fact trouble">
          <Icon name="warning" size={13} />
          {words.folderMissing}
        </span>
      )}
      <span className="status-space" />
      {facts}
    </footer>
  );
}

function newsroomFolder(state: AppState): string | null {
  return state.stage.kind === 'newsroom' ? state.stage.newsroom.folder : null;
}
