import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/WordsProvider.tsx';

/** What stands in place of rows: why there are none, and one way on. */
export function EmptyWire() {
  const words = useWords().wireDesk;
  const about = useAppState((state) => state.wire.about);
  const query = useAppState((state) => state.wire.query);
  const { searchWire, pasteWireCopy, chooseWireFolder } = useCommands();
  if (about === null || (!about.isRead && query === '')) return <p className="empty">{words.reading}</p>;
  if (about.trouble !== null) {
    return (
      <div className="empty" role="alert">
        <h4>{words.troubleTitle}</h4>
        <p>{words.troubleText(about.folder, about.trouble)}</p>
        <Button small onPress={() => void chooseWireFolder()}>
          {words.chooseFolder}
        </Button>
      </div>
    );
  }
  if (query !== '') {
    return (
      <div className="empty">
        <h4>{words.nothingMatches(query)}</h4>
        <p>{words.tryShorter}</p>
        <Button small onPress={() => void searchWire('')}>
          {words.clearSearch}
        </Button>
      </div>
    );
  }
  return (
    <div className="empty">
      <h4>{words.emptyTitle}</h4>
      <p className="wire-folder">{words.emptyText(about.folder)}</p>
      <p>{words.emptyHow}</p>
      <div className="buttons">
        <Button small onPress={() => void pasteWireCopy()}>
          {words.paste}
        </Button>
        <Button small kind="ghost" onPress={() => void chooseWireFolder()}>
          {words.chooseFolder}
        </Button>
      </div>
    </div>
  );
}
