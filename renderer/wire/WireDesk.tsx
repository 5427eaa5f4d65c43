import { StatusBar } from '../frame/StatusBar.tsx';
import { TopBar } from '../frame/TopBar.tsx';
import { useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { useTextDrop } from './use-text-drop.ts';
import '../welcome/welcome.css';
import './wire.css';

/** Where wire copy comes in. */
export function WireDesk() {
  const words = useWords().wire;
  const { pasteWireCopy } = useCommands();
  const { isOver, dropProps } = useTextDrop();
  return (
    <div className="app">
      <TopBar title={<h1>{words.deskTitle}</h1>} actions={null} />
      <main className="wire-desk" data-pane="wire">
        <div className={`wire-drop ${isOver ? 'is-over' : ''}`} {...dropProps}>
          <h2>{words.deskTitle}</h2>
          <p>{words.deskText}</p>
          <Button icon="wire" onPress={() => void pasteWireCopy()}>
            {words.paste}
          </Button>
        </div>
      </main>
      <StatusBar />
    </div>
  );
}
