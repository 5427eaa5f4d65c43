import { useEffect, useRef, useState } from 'react';
import type { StoryFilter } from '../../ipc/story-requests.ts';
import { TemplateMenu } from '../boilerplate/TemplateMenu.tsx';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { Button, IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { keysText } from '../ui/keys.ts';
import { Menu } from '../ui/Menu.tsx';
import { count } from '../words/times.ts';
import { useWords } from '../words/WordsProvider.tsx';

const SEARCH_DELAY_MS = 120;
const FILTERS: readonly StoryFilter[] = ['all', 'draft', 'review', 'ready', 'live', 'held', 'killed'];
/** Behind a menu: they are rare, and the row is narrow. */
const RARE: readonly StoryFilter[] = ['review', 'killed'];

/** Search, `New story`, and the filters. Arrow down from the search goes to the rows. */
export function ListHead({ onDown }: { readonly onDown: () => void }) {
  const words = useWords().storyList;
  const platform = useAppState((state) => state.platform);
  const { choose } = useCommands();
  const [query, setQuery] = useSearch();
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
            data-focus="search"
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown') {
                event.preventDefault();
                onDown();
              } else if (event.key === 'Escape') setQuery('');
            }}
          />
          {query === '' && <kbd>{keysText(['Mod', 'Shift', 'F'], platform)}</kbd>}
        </label>
        <Button icon="plus" label={words.newStory} className="new-story" onPress={() => void choose('new-story')}>
          <span className="new-story-word">{words.new}</span>
        </Button>
        <TemplateMenu />
      </div>
      <FilterChips />
    </div>
  );
}

function FilterChips() {
  const words = useWords().storyList;
  const { counts, filter, query } = useAppState((state) => state.list);
  const { searchStories, openDialog } = useCommands();
  const shown = FILTERS.filter((each) => each === filter || !RARE.includes(each));
  const others = FILTERS.filter((each) => !shown.includes(each));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a border and takes a legend; this is a row of toggles.
    <div className="filter-chips" role="group" aria-label={words.show}>
      {shown.map((each) => (
        <button
          key={each}
          type="button"
          className="chip"
          aria-pressed={each === filter}
          onClick={() => void searchStories(query, each)}
        >
          {words.filters[each]}{' '}
          <span className={each === 'live' ? 'visually-hidden' : 'count'}>{count(counts[each])}</span>
        </button>
      ))}
      <Menu
        label={words.moreFilters}
        trigger={<IconButton icon="more" label={words.moreFilters} />}
        choices={[
          ...others.map((each) => ({ key: each, label: `${words.filters[each]} ${count(counts[each])}` })),
          { key: 'trash', label: words.trash },
        ]}
        onChoose={(key) => {
          const chosen = FILTERS.find((each) => each === key);
          if (key === 'trash') void openDialog({ kind: 'trash' });
          if (chosen !== undefined) void searchStories(query, chosen);
        }}
      />
    </div>
  );
}

/** The text being typed at once; the search itself a moment after the last key. */
function useSearch(): [string, (query: string) => void] {
  const { query: asked, filter } = useAppState((state) => state.list);
  const { searchStories } = useCommands();
  const [typed, setTyped] = useState(asked);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const search = (query: string) => {
    setTyped(query);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void searchStories(query, filter), SEARCH_DELAY_MS);
  };
  return [typed, search];
}
