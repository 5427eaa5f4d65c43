import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/WordsProvider.tsx';

/** What stands in place of rows: why there are none, and one way on. */
export function EmptyList() {
  const words = useWords().storyList;
  const { query, filter } = useAppState((state) => state.list);
  const { searchStories, createStory, pasteWireCopy } = useCommands();
  if (query !== '') {
    return (
      <div className="empty">
        <h4>{words.nothingMatches(query)}</h4>
        <p>{words.tryShorter}</p>
        <Button small onPress={() => void searchStories('', filter)}>
          {words.clearSearch}
        </Button>
      </div>
    );
  }
  if (filter !== 'all') {
    return (
      <div className="empty">
        <h4>{words.nothingInFilter(words.filters[filter])}</h4>
        <Button small onPress={() => void searchStories('', 'all')}>
          {words.showAll}
        </Button>
      </div>
    );
  }
  return (
    <div className="empty">
      <h4>{words.emptyNewsroom}</h4>
      <p>{words.emptyNewsroomHow}</p>
      <div className="buttons">
        <Button small onPress={() => void createStory()}>
          {words.writeStory}
        </Button>
        <Button small kind="ghost" onPress={() => void pasteWireCopy()}>
          {words.pasteWire}
        </Button>
      </div>
    </div>
  );
}
