import { type KeyboardEvent, useState } from 'react';
import type { VersionSummary } from '../../../ipc/history-requests.ts';
import { useAppState, useCommands } from '../../state/AppStateProvider.tsx';
import { openDraft } from '../../state/app-state.ts';
import { IconButton } from '../../ui/Button.tsx';
import { clockTime, count } from '../../words/times.ts';
import { useWords } from '../../words/WordsProvider.tsx';

interface VersionLineProps {
  readonly version: VersionSummary;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onNamed: () => void;
}

/** One kept version: when, why, how long; a name keeps it for ever. */
export function VersionLine({ version, isChosen, onChoose, onNamed }: VersionLineProps) {
  const words = useWords();
  const headline = useAppState((state) => openDraft(state)?.story.headline ?? '');
  const [naming, setNaming] = useState(false);
  const why = words.history.reasons[version.reason];
  return (
    <li className={`version ${isChosen ? 'is-chosen' : ''}`}>
      <time dateTime={version.keptAt}>{clockTime(version.keptAt)}</time>
      {naming ? (
        <NameField
          version={version}
          onDone={() => {
            setNaming(false);
            onNamed();
          }}
        />
      ) : (
        <button type="button" aria-pressed={isChosen} onClick={onChoose}>
          <b>{version.name === '' ? why : version.name}</b>
          <span>
            {words.history.length(count(version.words))}
            {version.changed !== null && `, ${words.history.changed(version.changed.added, version.changed.removed)}`}
            {version.headline !== headline && version.headline !== '' && `, “${version.headline}”`}
          </span>
        </button>
      )}
      {isChosen && !naming && <IconButton icon="pin" label={words.history.name} onPress={() => setNaming(true)} />}
    </li>
  );
}

function NameField({ version, onDone }: { readonly version: VersionSummary; readonly onDone: () => void }) {
  const words = useWords().history;
  const id = useAppState((state) => openDraft(state)?.story.id ?? null);
  const { nameVersion } = useCommands();
  const [typed, setTyped] = useState(version.name);
  const save = async () => {
    if (id !== null && typed.trim() !== version.name) await nameVersion(id, version.key, typed.trim());
    onDone();
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void save();
    else if (event.key === 'Escape') onDone();
  };
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was just pressed.
      autoFocus
      className="version-name"
      aria-label={words.nameOf}
      placeholder={words.namePrompt}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={handleKey}
      onBlur={() => void save()}
    />
  );
}
