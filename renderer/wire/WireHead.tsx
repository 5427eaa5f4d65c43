import { useEffect, useRef, useState } from 'react';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { useWords } from '../words/WordsProvider.tsx';

const SEARCH_DELAY_MS = 120;

/** Search, and what is done to the wire as a whole. Arrow down from the search goes to the rows. */
export function WireHead({ onDown }: { readonly onDown: () => void }) {
  const words = useWords().wireDesk;
  const about = useAppState((state) => state.wire.about);
  const commands = useCommands();
  const [query, setQuery] = useWireSearch();
  const isChosen = about?.isChosen ?? false;
  const choices = [
    { key: 'paste', label: words.paste },
    { key: 'read', label: words.markAllRead },
    { key: 'folder', label: words.chooseFolder, note: words.watching(about?.folder ?? '') },
    ...(isChosen ? [{ key: 'own', label: words.useOwnFolder }] : []),
  ];
  const choose = (key: string) => {
    if (key === 'paste') void commands.pasteWireCopy();
    if (key === 'read') void commands.markWireRead();
    if (key === 'folder') void commands.chooseWireFolder();
    if (key === 'own') void commands.watchOwnWireFolder();
  };
  return (
    <div className="list-head">
      <div className="list-head-row">
        <label className="search-field">
          <Icon name="search" size={14} />
          <input
            type="search"
            aria-label={words.search}
            placeholder={words.search}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown') {
                event.preventDefault();
                onDown();
              } else if (event.key === 'Escape') setQuery('');
            }}
          />
        </label>
        <Menu
          label={words.more}
          trigger={<IconButton icon="more" label={words.more} />}
          choices={choices}
          onChoose={choose}
        />
      </div>
    </div>
  );
}

/** The text being typed at once; the search itself a moment after the last key. */
function useWireSearch(): [string, (query: string) => void] {
  const asked = useAppState((state) => state.wire.query);
  const { searchWire } = useCommands();
  const [typed, setTyped] = useState(asked);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setTyped(asked), [asked]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const search = (query: string) => {
    setTyped(query);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void searchWire(query), SEARCH_DELAY_MS);
  };
  return [typed, search];
}
